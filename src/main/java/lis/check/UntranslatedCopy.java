package lis.check;

import java.util.List;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Languages;
import lis.strategy.Strategy;
import lis.strategy.Translation;
import lis.strategy.Value;
import lis.strategy.Wording;

/** A translation that is the original once more. Names of a few words may be the same. */
final class UntranslatedCopy implements Rule {
  private static final int NAME = 4;

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Translations.pairs(
        strategy,
        (translation, original, translated) -> {
          if (isCopy(original, translated)) {
            report.accept(copy(translation, original, translated));
          }
        });
  }

  private static boolean isCopy(Value original, Value translated) {
    List<String> words = words(translated);
    return words.equals(words(original)) && String.join(" ", words).split("\\s+").length > NAME;
  }

  private static List<String> words(Value value) {
    return value.said().stream().map(Wording::text).toList();
  }

  private static Diagnostic copy(Translation translation, Value original, Value translated) {
    return Diagnostic.of(
            Code.UNTRANSLATED_COPY,
            translated.place(),
            "This is meant to be %s, and has the very words of the original."
                .formatted(Languages.english(translation.language())))
        .label(original.place(), "the original")
        .help("Translate it, or leave the key out until it is translated.");
  }
}
