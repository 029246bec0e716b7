package lis.check;

import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Observation;
import lis.strategy.Quantity;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** A figure of a measure in a unit that isn't the measure's. */
final class MismatchedUnit implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element measure : Figures.measures(strategy)) {
      Figures.amount(measure, Role.BASELINE)
          .ifPresent(a -> compare(measure, a.quantity(), a.place(), report));
      Figures.amount(measure, Role.TARGET)
          .ifPresent(a -> compare(measure, a.quantity(), a.place(), report));
      measure
          .value(Role.OBSERVATIONS, Value.Series.class)
          .ifPresent(
              series ->
                  series
                      .observations()
                      .forEach((Observation o) -> compare(measure, o.value(), o.place(), report)));
    }
  }

  private static void compare(
      Element measure, Quantity figure, Span place, Consumer<Diagnostic> report) {
    String unit = measure.text(Role.UNIT);
    if (!Units.agree(unit, figure.unit())) {
      report.accept(
          Diagnostic.of(
                  Code.MISMATCHED_UNIT,
                  place,
                  "“%s” is in another unit than %s, which is in “%s”."
                      .formatted(figure.printed(), Names.of(measure), unit))
              .label(measure.value(Role.UNIT).map(Value::place).orElse(measure.place()), "its unit")
              .help("Give the figure in that unit, or correct the unit."));
    }
  }
}
