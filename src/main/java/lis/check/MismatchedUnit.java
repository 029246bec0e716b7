package lis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Quantity;
import lis.strategy.Strategy;
import lis.strategy.Value;

/**
 * A figure of a measure in a unit that isn't the measure's; or a measure in a unit of no figure.
 */
final class MismatchedUnit implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Figures.measures(strategy).forEach(measure -> check(measure, report));
  }

  private record Dated(Quantity quantity, Span place) {}

  private static void check(Element measure, Consumer<Diagnostic> report) {
    String unit = measure.text(Role.UNIT);
    List<Dated> all = figures(measure);
    List<Dated> others = all.stream().filter(f -> !Units.agree(unit, f.quantity().unit())).toList();
    if (others.size() > 1 && others.size() == all.size() && oneUnit(others)) {
      report.accept(whole(measure, unit, others));
    } else {
      others.forEach(figure -> report.accept(single(measure, unit, figure)));
    }
  }

  private static List<Dated> figures(Element measure) {
    List<Dated> figures = new ArrayList<>();
    for (Role role : List.of(Role.BASELINE, Role.TARGET)) {
      Figures.amount(measure, role).ifPresent(a -> figures.add(new Dated(a.quantity(), a.place())));
    }
    measure
        .value(Role.OBSERVATIONS, Value.Series.class)
        .ifPresent(
            series ->
                series.observations().forEach(o -> figures.add(new Dated(o.value(), o.place()))));
    return figures;
  }

  private static boolean oneUnit(List<Dated> figures) {
    String first = figures.getFirst().quantity().unit();
    return figures.stream().allMatch(f -> Units.agree(first, f.quantity().unit()));
  }

  private static Diagnostic whole(Element measure, String unit, List<Dated> figures) {
    return Diagnostic.of(
            Code.MISMATCHED_UNIT,
            unitOf(measure),
            "%s is in “%s”, and all its figures are in another unit, such as “%s”."
                .formatted(
                    Names.capital(Names.of(measure)),
                    unit,
                    figures.getFirst().quantity().printed()))
        .label(figures.getFirst().place(), "a figure")
        .help("Correct the unit, or give the figures in it.");
  }

  private static Diagnostic single(Element measure, String unit, Dated figure) {
    return Diagnostic.of(
            Code.MISMATCHED_UNIT,
            figure.place(),
            "“%s” is in another unit than %s, which is in “%s”."
                .formatted(figure.quantity().printed(), Names.of(measure), unit))
        .label(unitOf(measure), "its unit")
        .help("Give the figure in that unit, or correct the unit.");
  }

  private static Span unitOf(Element measure) {
    return measure.value(Role.UNIT).map(Value::place).orElse(measure.place());
  }
}
