package lis.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.strategy.Direction;
import lis.strategy.Element;
import lis.strategy.Observation;
import lis.strategy.Strategy;
import lis.strategy.Value;

/**
 * A measure that turned round, or counts something else, since an earlier version, and keeps the
 * figures that were observed before.
 */
final class ReversedMeasure {
  private ReversedMeasure() {}

  static void check(Strategy before, Strategy after, Consumer<Diagnostic> report) {
    for (Element now : Figures.measures(after)) {
      Optional<Element> then = before.find(now.id());
      Optional<Observation> kept = then.flatMap(t -> kept(t, now));
      if (kept.isPresent()) {
        direction(then.get(), now, kept.get(), report);
        unit(then.get(), now, kept.get(), report);
      }
    }
  }

  /** The first figure that both have for the same time. */
  private static Optional<Observation> kept(Element then, Element now) {
    List<Observation> old = observations(then);
    return observations(now).stream()
        .filter(o -> old.stream().anyMatch(each -> same(each, o)))
        .findFirst();
  }

  private static List<Observation> observations(Element measure) {
    return measure
        .value(Role.OBSERVATIONS, Value.Series.class)
        .map(Value.Series::observations)
        .orElse(List.of());
  }

  private static boolean same(Observation one, Observation other) {
    return one.when().from().equals(other.when().from())
        && one.when().to().equals(other.when().to())
        && one.value().value().compareTo(other.value().value()) == 0;
  }

  private static void direction(
      Element then, Element now, Observation kept, Consumer<Diagnostic> report) {
    Optional<Value> to = now.value(Role.DIRECTION);
    Optional<Direction> was = then.value(Role.DIRECTION).flatMap(Direction::of);
    Optional<Direction> is = to.flatMap(Direction::of);
    if (was.isPresent() && is.isPresent() && was.get() != is.get()) {
      report.accept(
          diagnostic(now, to.get(), kept, then.text(Role.DIRECTION), now.text(Role.DIRECTION)));
    }
  }

  private static void unit(
      Element then, Element now, Observation kept, Consumer<Diagnostic> report) {
    Optional<Value> to = now.value(Role.UNIT);
    if (to.isPresent() && !Units.agree(then.text(Role.UNIT), now.text(Role.UNIT))) {
      report.accept(diagnostic(now, to.get(), kept, then.text(Role.UNIT), now.text(Role.UNIT)));
    }
  }

  private static Diagnostic diagnostic(
      Element measure, Value changed, Observation kept, String from, String to) {
    return Diagnostic.of(
            Code.REVERSED_MEASURE,
            changed.place(),
            "%s changed from “%s” to “%s”, and keeps its figures from before."
                .formatted(Names.capital(Names.of(measure)), from, to))
        .label(kept.place(), "this one, say")
        .help("Leave the old figures under the old id, and begin the new series under another.");
  }
}
