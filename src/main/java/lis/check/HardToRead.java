package lis.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.Span;
import lis.strategy.Strategy;
import lis.strategy.Style;
import lis.wording.Readability;
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
    if (all.age() <= limits.readingAge()) {
      return;
    }
    // Sentences that are too long are reported for themselves.
    List<Measured> shorter =
        sentences(texts).stream()
            .filter(each -> each.sentence().words() <= limits.words())
            .toList();
    if (sum(shorter).age() > limits.readingAge()) {
      shorter.stream()
          .max(Comparator.comparingDouble(each -> each.readability().grade()))
          .ifPresent(hardest -> report.accept(diagnostic(texts, hardest.place(), all, limits)));
    }
  }

  /** A sentence, and how hard it is. */
  private record Measured(Text text, Sentence sentence, Readability readability) {
    Span place() {
      return text.reading().place(sentence.first(), sentence.end());
    }
  }

  private List<Measured> sentences(List<Text> texts) {
    List<Measured> all = new ArrayList<>();
    for (Text text : texts) {
      List<Readability> each = text.isTitle() ? List.of() : meter.sentences(text);
      for (int i = 0; i < each.size(); i++) {
        all.add(new Measured(text, text.reading().sentences().get(i), each.get(i)));
      }
    }
    return all;
  }

  private static Readability sum(List<Measured> sentences) {
    return sentences.stream()
        .map(Measured::readability)
        .reduce(Readability.NONE, Readability::plus);
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
