package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Languages;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Translation;
import lis.strategy.Value;

/** A translation of words that have changed since. */
final class StaleTranslation implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Translation translation : strategy.translations()) {
      Element original = strategy.original(translation);
      Optional<Value.Text> from = translation.from();
      String now = translation.signature(original);
      if (from.isPresent() && !from.get().text().equals(now)) {
        report.accept(
            Diagnostic.of(
                    Code.STALE_TRANSLATION,
                    from.get().place(),
                    "%s says something else now than what this %s was made from."
                        .formatted(
                            Names.capital(Names.of(original)),
                            Languages.english(translation.language())))
                .label(original.place(), "the original")
                .because(Optional.of(original.extent()))
                .help(
                    "Read both. Once they say the same, run “lis reread %s --language %s”."
                        .formatted(original.id(), translation.language())));
      }
    }
  }
}
