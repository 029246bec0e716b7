package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** Something that happens or begins when the strategy is certainly over. It may well end later. */
final class BeginsAfterEnd implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Optional<Value.Date> end = strategy.root().value(Role.ENDS, Value.Date.class);
    if (end.isPresent()) {
      for (Element element : strategy.elements()) {
        check(element, Role.WHEN, "%s comes (%s)", end.get(), report);
        check(element, Role.STARTS, "%s starts (%s)", end.get(), report);
      }
    }
  }

  private static void check(
      Element element, Role role, String begins, Value.Date end, Consumer<Diagnostic> report) {
    Optional<Value.Date> day = element.value(role, Value.Date.class);
    if (day.filter(d -> end.date().certainlyBefore(d.date())).isPresent()) {
      report.accept(
          Diagnostic.of(
                  Code.BEGINS_AFTER_END,
                  day.get().place(),
                  begins.formatted(Names.capital(Names.of(element)), day.get().date().printed())
                      + " after the strategy has ended (%s).".formatted(end.date().printed()))
              .label(end.place(), "here it ends")
              .help("Correct one of the two dates, or leave it to the next strategy."));
    }
  }
}
