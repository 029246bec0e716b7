package lis.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import lis.check.VagueWords.Instead;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.source.Edit;
import lis.source.Span;
import lis.strategy.Strategy;
import lis.strategy.Style.Advice;
import lis.wording.Phrases;
import lis.wording.Reading;
import lis.wording.Text;

/** A word that sounds like a promise, or like a link between two things, and says neither. */
final class VagueWord implements TextRule {
  private final Phrases<Instead> phrases = new Phrases<>();

  /**
   * Takes the strategy's own advice, and reports what it allows in vain.
   *
   * @param report takes faults in the settings
   */
  VagueWord(Strategy strategy, Consumer<Diagnostic> report) {
    Map<String, Instead> words = VagueWords.all();
    for (Advice advice : strategy.configuration().style().advices()) {
      String word = advice.word().target().toLowerCase(Locale.ROOT);
      if (advice.text().isPresent()) {
        words.put(word, new Instead(advice.text().get(), false));
      } else if (words.remove(word) == null) {
        report.accept(unknown(advice, words));
      }
    }
    words.forEach(phrases::add);
  }

  private static Diagnostic unknown(Advice advice, Map<String, Instead> words) {
    String word = advice.word().target();
    return Diagnostic.of(
            Code.BAD_SETTING,
            advice.word().place(),
            "“%s” is allowed already: lis doesn't call it vague.".formatted(word))
        .help(Suggest.sentence(word, words.keySet()).orElse("Delete the line."));
  }

  @Override
  public void check(List<Text> texts, Consumer<Diagnostic> report) {
    for (Text text : texts) {
      if (!text.isName()) {
        for (Phrases.Found<Instead> found : phrases.in(text.reading())) {
          if (!text.reading().isBorrowed(found.first())
              && !text.reading().isForeign(found.first())) {
            report.accept(diagnostic(text.reading(), found));
          }
        }
      }
    }
  }

  private static Diagnostic diagnostic(Reading reading, Phrases.Found<Instead> found) {
    Span place = reading.place(found.first(), found.end());
    String written = place.text();
    Instead instead = found.meaning();
    if (!instead.simply()) {
      return Diagnostic.of(Code.VAGUE_WORD, place, "“%s” is vague.".formatted(written))
          .help(instead.text());
    }
    boolean capital = Character.isUpperCase(written.charAt(0));
    String word = capital ? Names.capital(instead.text()) : instead.text();
    Diagnostic helped =
        Diagnostic.of(
                Code.VAGUE_WORD, place, "“%s” says no more than “%s”.".formatted(written, word))
            .help("Write “" + word + "”.");
    return reading.isVerbatim(found.first(), found.end())
        ? helped.fix("Replace “%s” by “%s”".formatted(written, word), new Edit(place, word))
        : helped;
  }
}
