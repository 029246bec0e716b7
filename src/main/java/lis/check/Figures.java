package lis.check;

import java.util.List;
import java.util.Optional;
import lis.model.Archetype;
import lis.model.Kind;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Quantity;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** What a measure says in figures. */
final class Figures {
  private Figures() {}

  /** The measures of a strategy. */
  static List<Element> measures(Strategy strategy) {
    return strategy.model().kinds(Archetype.MEASURE).stream()
        .flatMap((Kind kind) -> strategy.of(kind).stream())
        .toList();
  }

  static Optional<Value.Amount> amount(Element measure, Role role) {
    return measure.value(role, Value.Amount.class);
  }

  /** Where a measure starts, and where it is to go. */
  record Aim(Value.Amount baseline, Value.Amount target) {
    Quantity from() {
      return baseline.quantity();
    }

    Quantity to() {
      return target.quantity();
    }
  }

  /** Baseline and target, where both are known. */
  static Optional<Aim> aim(Element measure) {
    return amount(measure, Role.BASELINE)
        .flatMap(from -> amount(measure, Role.TARGET).map(to -> new Aim(from, to)));
  }
}
