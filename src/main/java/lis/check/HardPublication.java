package lis.check;

import java.util.Locale;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Document;
import lis.strategy.Publication;
import lis.strategy.Strategy;
import lis.wording.Readability;
import lis.wording.TextMeter;

/** A publication that, as a whole, asks for older readers than it is meant for. */
final class HardPublication {
  private final Strategy strategy;
  private final TextMeter meter;

  HardPublication(Strategy strategy) {
    this.strategy = strategy;
    this.meter = new TextMeter(strategy);
  }

  void check(Publication publication, Document document, Consumer<Diagnostic> report) {
    int limit = TextMeter.limit(strategy, publication);
    Readability whole = meter.of(publication, document);
    if (TextMeter.judges(whole) && whole.age() > limit) {
      report.accept(
          Diagnostic.of(
                  Code.HARD_PUBLICATION,
                  publication.place(),
                  String.format(
                      Locale.ROOT,
                      "“%s” needs a reading age of %.1f, and the limit is %d.",
                      publication.title(),
                      whole.age(),
                      limit))
              .help("“lis readability” lists its texts, the hardest first.")
              .measure(whole.age()));
    }
  }
}
