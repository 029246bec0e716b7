package lis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Archetype;
import lis.model.Field;
import lis.model.FieldType;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Observation;
import lis.strategy.Quantity;
import lis.strategy.Strategy;
import lis.strategy.Value;

/**
 * A percentage that doesn't say of what: one of several figures in a field, or a measure in "%". A
 * figure that has a field to itself is named by it.
 */
final class PercentageWithoutBase implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      for (Field field : element.kind().fields().values()) {
        if (field.type() == FieldType.QUANTITY && field.list()) {
          element.value(field.name()).ifPresent(value -> several(value, report));
        }
      }
      if (element.kind().archetype() == Archetype.MEASURE) {
        element.value(Role.UNIT, Value.Text.class).ifPresent(u -> measure(element, u, report));
      }
    }
  }

  private static void several(Value value, Consumer<Diagnostic> report) {
    if (value instanceof Value.Many many) {
      for (Value each : many.values()) {
        if (each instanceof Value.Amount amount && isBare(amount.quantity())) {
          String printed = amount.quantity().printed();
          report.accept(
              Diagnostic.of(
                      Code.PERCENTAGE_WITHOUT_BASE,
                      amount.place(),
                      "“" + printed + "” doesn't say of what.")
                  .help("Say what it is a share of: {of: …, printed: " + printed + "}."));
        }
      }
    }
  }

  private static boolean isBare(Quantity quantity) {
    return quantity.of().isBlank() && Units.isBareShare(quantity.unit());
  }

  private static void measure(Element measure, Value.Text unit, Consumer<Diagnostic> report) {
    List<Quantity> figures = figures(measure);
    boolean said = !figures.isEmpty() && figures.stream().noneMatch(PercentageWithoutBase::isBare);
    if (Units.isBareShare(unit.text()) && !said) {
      report.accept(
          Diagnostic.of(
                  Code.PERCENTAGE_WITHOUT_BASE,
                  unit.place(),
                  "%s is a percentage, and doesn't say of what."
                      .formatted(Names.capital(Names.of(measure))))
              .help("Say it in the unit: “% of residents”."));
    }
  }

  private static List<Quantity> figures(Element measure) {
    List<Quantity> figures = new ArrayList<>();
    Figures.amount(measure, Role.BASELINE).ifPresent(a -> figures.add(a.quantity()));
    Figures.amount(measure, Role.TARGET).ifPresent(a -> figures.add(a.quantity()));
    measure
        .value(Role.OBSERVATIONS, Value.Series.class)
        .ifPresent(s -> s.observations().stream().map(Observation::value).forEach(figures::add));
    return figures;
  }
}
