package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.PartialDate;
import lis.strategy.Strategy;
import lis.strategy.Value;

/**
 * A step that certainly happens before the one it comes after. Dates that are only partly known are
 * compared by the days that they can mean, so that nobody is blamed for what may still be right.
 */
final class DatesOutOfOrder implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      for (Link link : element.links()) {
        Optional<Element> earlier = strategy.find(link.target());
        if (link.relation().ordered() && earlier.isPresent()) {
          compare(element, earlier.get(), link, report);
        }
      }
    }
  }

  private static void compare(
      Element later, Element earlier, Link link, Consumer<Diagnostic> report) {
    Optional<Value.Date> second = date(later);
    Optional<Value.Date> first = date(earlier);
    if (first.isPresent() && second.isPresent()) {
      PartialDate a = first.get().date();
      PartialDate b = second.get().date();
      if (b.certainlyBefore(a)) {
        report.accept(
            Diagnostic.of(
                    Code.DATES_OUT_OF_ORDER,
                    second.get().place(),
                    "%s (%s) is said to come after %s (%s), and comes before it."
                        .formatted(
                            Names.capital(Names.of(later)),
                            b.printed(),
                            Names.of(earlier),
                            a.printed()))
                .label(first.get().place(), "the date of the other one")
                .label(link.place(), "the order is written here")
                .help("Correct one of the dates, or take out “" + link.relation().name() + "”."));
      }
    }
  }

  private static Optional<Value.Date> date(Element element) {
    return element.value(Role.WHEN, Value.Date.class);
  }
}
