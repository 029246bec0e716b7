package lis.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.Span;
import lis.strategy.Strategy;
import lis.strategy.Style;
import lis.wording.Readability;
import lis.wording.ReadabilityMeter;
import lis.wording.Reading;
import lis.wording.Sentence;
import lis.wording.Text;
import lis.wording.TextMeter;

/** Texts of an element that ask for older readers than the strategy wants to reach. */
final class HardToRead implements TextRule {
  private final Style style;
  private final TextMeter meter;

  HardToRead(Strategy strategy) {
    this.style = strategy.configuration().style();
    this.meter = new TextMeter(strategy);
  }

  @Override
  public void check(List<Text> texts, Consumer<Diagnostic> report) {
    look(texts.stream().filter(Text::isPlain).toList(), style.plain(), report);
    look(texts.stream().filter(text -> !text.isPlain()).toList(), style.text(), report);
  }

  private void look(List<Text> texts, Style.Limits limits, Consumer<Diagnostic> report) {
    if (!TextMeter.judges(texts)) {
      return;
    }
    Readability all = meter.of(texts);
    if (all.age() > limits.readingAge()
        && shorter(texts, limits.words()).age() > limits.readingAge()) {
      hardest(texts).ifPresent(place -> report.accept(diagnostic(texts, place, all, limits)));
    }
  }

  /** Without the sentences that are too long, which are reported for themselves. */
  private Readability shorter(List<Text> texts, int words) {
    Readability sum = Readability.NONE;
    for (Text text : texts) {
      for (Sentence sentence : text.reading().sentences()) {
        if (sentence.words() <= words
            && !text.isTitle()
            && ReadabilityMeter.counts(text.reading(), sentence)) {
          sum = sum.plus(meter.of(text, sentence));
        }
      }
    }
    return sum;
  }

  private record Hard(Span place, double grade) {}

  private Optional<Span> hardest(List<Text> texts) {
    return texts.stream()
        .flatMap(
            text ->
                text.reading().sentences().stream()
                    .filter(sentence -> !text.isTitle())
                    .filter(sentence -> ReadabilityMeter.counts(text.reading(), sentence))
                    .map(sentence -> hard(text, sentence)))
        .max(Comparator.comparingDouble(Hard::grade))
        .map(Hard::place);
  }

  private Hard hard(Text text, Sentence sentence) {
    Reading reading = text.reading();
    return new Hard(
        reading.place(sentence.first(), sentence.end()), meter.of(text, sentence).grade());
  }

  private static Diagnostic diagnostic(
      List<Text> texts, Span place, Readability all, Style.Limits limits) {
    boolean plain = texts.getFirst().isPlain();
    return Diagnostic.of(
            Code.HARD_TO_READ,
            place,
            String.format(
                Locale.ROOT,
                "%s of %s needs a reading age of %.1f, and the limit is %d.",
                plain ? "The text in plain words" : "The text",
                Names.of(texts.getFirst().element()),
                all.age(),
                limits.readingAge()))
        .help("Begin with this sentence, which is the hardest: shorter words, and fewer of them.")
        .measure(all.age());
  }
}
