package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Field;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** What became known after the day that the strategy speaks of, and doesn't say so. */
final class UnmarkedLaterDate implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Optional<Value.Date> day = strategy.root().value(Role.AS_AT, Value.Date.class);
    if (day.isPresent()) {
      for (Element element : strategy.elements()) {
        check(element, day.get(), report);
      }
    }
  }

  private static void check(Element element, Value.Date day, Consumer<Diagnostic> report) {
    Optional<Value.Date> own = element.value(Role.AS_AT, Value.Date.class);
    Optional<Field> mark = element.kind().field(Role.LATER);
    if (own.isPresent()
        && mark.isPresent()
        && !element.yes(Role.LATER)
        && day.date().certainlyBefore(own.get().date())) {
      report.accept(
          Diagnostic.of(
                  Code.UNMARKED_LATER_DATE,
                  own.get().place(),
                  "%s is of %s, and the strategy speaks of %s."
                      .formatted(
                          Names.capital(Names.of(element)),
                          own.get().date().printed(),
                          day.date().printed()))
              .label(day.place(), "the day of the strategy")
              .help("Add %s: yes, or correct the date.".formatted(mark.get().name())));
    }
  }
}
