package lis.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Kind;
import lis.source.Span;
import lis.strategy.Strategy;
import lis.wording.Phrases;
import lis.wording.Reading;
import lis.wording.Text;

/** Numbers from one element of a kind to another that isn't there (any more): "Actions 1 to 9". */
final class StaleRange implements TextRule {
  private static final Pattern RANGE =
      Pattern.compile(
          " (\\d{1,3}(?:\\.\\d{1,3})*)(?: to |\\s?[–-]\\s?)(\\d{1,3}(?:\\.\\d{1,3})*)(?![\\w%])");

  private final Strategy strategy;
  private final Phrases<Kind> labels = new Phrases<>();

  StaleRange(Strategy strategy) {
    this.strategy = strategy;
    for (Kind kind : strategy.model().kinds().values()) {
      if (kind.numbering().isPresent()) {
        labels.add(kind.many(), kind);
      }
    }
  }

  @Override
  public void check(List<Text> texts, Consumer<Diagnostic> report) {
    if (labels.isEmpty()) {
      return;
    }
    for (Text text : texts) {
      for (Phrases.Found<Kind> label : labels.in(text.reading())) {
        if (!text.reading().isBorrowed(label.first())) {
          look(text.reading(), label, report);
        }
      }
    }
  }

  private void look(Reading reading, Phrases.Found<Kind> label, Consumer<Diagnostic> report) {
    int end = reading.tokens().get(label.end() - 1).end();
    Matcher range = RANGE.matcher(reading.text()).region(end, reading.text().length());
    if (range.lookingAt()) {
      Kind kind = label.meaning();
      Set<String> codes =
          strategy.of(kind).stream().map(strategy::code).collect(Collectors.toSet());
      if (codes.contains(range.group(1)) && !codes.contains(range.group(2))) {
        Span place = reading.wording().passage().span(range.start(2), range.end(2));
        report.accept(
            diagnostic(kind, range.group(2), place).because(Explained.element(strategy, kind)));
      }
    }
  }

  private Diagnostic diagnostic(Kind kind, String code, Span place) {
    String last = strategy.code(strategy.of(kind).getLast());
    return Diagnostic.of(
            Code.STALE_COUNT,
            place,
            "There is no %s %s; the last one is %s.".formatted(Names.kind(kind), code, last))
        .help("Name the elements themselves, with [[id]]: then numbers can change.");
  }
}
