package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.strategy.Element;
import lis.strategy.PartialDate;
import lis.strategy.Strategy;

/** A target for a time that is certainly over when its baseline is taken. */
final class TargetBeforeBaseline implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element measure : Figures.measures(strategy)) {
      Figures.aim(measure).ifPresent(aim -> compare(measure, aim, report));
    }
  }

  private static void compare(Element measure, Figures.Aim aim, Consumer<Diagnostic> report) {
    Optional<PartialDate> start = aim.from().asAt();
    Optional<PartialDate> end = aim.to().asAt();
    if (start.isPresent() && end.isPresent() && end.get().certainlyBefore(start.get())) {
      report.accept(
          Diagnostic.of(
                  Code.TARGET_BEFORE_BASELINE,
                  aim.target().place(),
                  "The target of %s is for %s, and its baseline is of %s."
                      .formatted(Names.of(measure), end.get().printed(), start.get().printed()))
              .label(aim.baseline().place(), "the baseline")
              .help("Correct one of the two dates."));
    }
  }
}
