package lis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Observation;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** Several observations of one measure for the same time that disagree, and none is preferred. */
final class ConflictingFigures implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element measure : Figures.measures(strategy)) {
      measure
          .value(Role.OBSERVATIONS, Value.Series.class)
          .ifPresent(series -> compare(measure, series.observations(), report));
    }
  }

  private static void compare(
      Element measure, List<Observation> observations, Consumer<Diagnostic> report) {
    List<Observation> firsts = new ArrayList<>();
    for (Observation second : observations) {
      firsts.stream()
          .filter(first -> sameTime(first, second))
          .findFirst()
          .ifPresentOrElse(
              first -> compare(measure, first, second, observations, report),
              () -> firsts.add(second));
    }
  }

  private static void compare(
      Element measure,
      Observation first,
      Observation second,
      List<Observation> all,
      Consumer<Diagnostic> report) {
    boolean settled = all.stream().anyMatch(o -> o.preferred() && sameTime(o, first));
    if (!settled && first.value().value().compareTo(second.value().value()) != 0) {
      report.accept(
          Diagnostic.of(
                  Code.CONFLICTING_FIGURES,
                  second.place(),
                  "%s has two figures for %s: %s and %s."
                      .formatted(
                          Names.capital(Names.of(measure)),
                          second.when().printed(),
                          first.value().printed(),
                          second.value().printed()))
              .label(first.place(), "the other one")
              .help("Mark the one to use with preferred: yes, or delete the wrong one."));
    }
  }

  private static boolean sameTime(Observation one, Observation other) {
    return one.when().from().equals(other.when().from())
        && one.when().to().equals(other.when().to());
  }
}
