package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Substance;
import lis.strategy.Value;

/** Plain words that were written for an element before it changed in substance. */
final class StaleSummary implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      Optional<Value> plain = element.value(Role.PLAIN);
      Optional<Value.Text> read = element.value(Role.PLAIN_FOR, Value.Text.class);
      if (plain.isPresent() && read.isPresent() && !element.withdrawn()) {
        check(strategy, element, plain.get(), read.get(), report);
      }
    }
  }

  private static void check(
      Strategy strategy,
      Element element,
      Value plain,
      Value.Text read,
      Consumer<Diagnostic> report) {
    String now = Substance.signature(strategy, element);
    if (!read.text().equals(now)) {
      report.accept(
          Diagnostic.of(
                  Code.STALE_SUMMARY,
                  plain.place(),
                  "%s has changed since these plain words were last read against it."
                      .formatted(Names.capital(Names.of(element))))
              .label(read.place(), "this stands for what it said then; now it would be " + now)
              .because(Optional.of(element.extent()))
              .help(
                  "Read them again. Once they fit, run “lis reread %s”.".formatted(element.id())));
    }
  }
}
