package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.strategy.Direction;
import lis.strategy.Element;
import lis.strategy.Strategy;

/** A target that lies behind the baseline: reaching it would be a step back. */
final class EasyTarget implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element measure : Figures.measures(strategy)) {
      Optional<Figures.Aim> aim = Figures.aim(measure);
      Optional<Direction> direction = measure.value(Role.DIRECTION).flatMap(Direction::of);
      if (aim.isPresent() && direction.isPresent() && behind(aim.get(), direction.get())) {
        report.accept(diagnostic(measure, aim.get(), direction.get()));
      }
    }
  }

  private static boolean behind(Figures.Aim aim, Direction direction) {
    int step = aim.to().value().compareTo(aim.from().value());
    return Units.agree(aim.from().unit(), aim.to().unit())
        && switch (direction) {
          case UP -> step < 0;
          case DOWN -> step > 0;
          case LEVEL -> false;
        };
  }

  private static Diagnostic diagnostic(Element measure, Figures.Aim aim, Direction direction) {
    return Diagnostic.of(
            Code.EASY_TARGET,
            aim.target().place(),
            "%s is better when it is %s, and its target (%s) is %s than its baseline (%s)."
                .formatted(
                    Names.capital(Names.of(measure)),
                    direction == Direction.UP ? "higher" : "lower",
                    aim.to().printed(),
                    direction == Direction.UP ? "lower" : "higher",
                    aim.from().printed()))
        .label(aim.baseline().place(), "the baseline")
        .help("Correct the target, the baseline or the direction.");
  }
}
