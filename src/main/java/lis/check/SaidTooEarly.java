package lis.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;

/**
 * Something that is said to be done, or withdrawn, on a day that is certainly still to come.
 *
 * @param today the day that dates are compared with
 */
record SaidTooEarly(LocalDate today) implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      if (element.yes(Role.DONE)) {
        check(element, Role.WHEN, "%s is said to be done", report);
      }
      if (element.withdrawn()) {
        check(element, Role.WITHDRAWN, "%s is said to be withdrawn", report);
      }
    }
  }

  private void check(Element element, Role role, String said, Consumer<Diagnostic> report) {
    Optional<Value.Date> day = element.value(role, Value.Date.class);
    if (day.filter(d -> d.date().from().isAfter(today)).isPresent()) {
      report.accept(
          Diagnostic.of(
                  Code.SAID_TOO_EARLY,
                  day.get().place(),
                  said.formatted(Names.capital(Names.of(element)))
                      + ", and its day (%s) is still to come."
                          .formatted(day.get().date().printed()))
              .help("Correct the date, or say so only when it has happened."));
    }
  }
}
