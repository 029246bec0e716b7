package lis.check;

import java.util.List;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.strategy.Strategy;
import lis.strategy.Style;
import lis.wording.Reading;
import lis.wording.Sentence;
import lis.wording.Text;

/** A sentence with more words than most readers can hold in mind. */
final class LongSentence implements TextRule {
  private final Style style;

  LongSentence(Strategy strategy) {
    this.style = strategy.configuration().style();
  }

  @Override
  public void check(List<Text> texts, Consumer<Diagnostic> report) {
    for (Text text : texts) {
      int limit = (text.isPlain() ? style.plain() : style.text()).words();
      Reading reading = text.reading();
      for (Sentence sentence : reading.sentences()) {
        if (sentence.words() > limit
            && !text.isCitation()
            && !reading.isBorrowed(sentence.first())) {
          report.accept(diagnostic(text, sentence, limit));
        }
      }
    }
  }

  private static Diagnostic diagnostic(Text text, Sentence sentence, int limit) {
    return Diagnostic.of(
            Code.LONG_SENTENCE,
            text.reading().place(sentence.first(), sentence.end()),
            "This sentence has %d words, and the limit %s is %d."
                .formatted(
                    sentence.words(), text.isPlain() ? "in plain words" : "for texts", limit))
        .help("Make two of it: one thought in a sentence.")
        .measure(sentence.words());
  }
}
