package lis.derive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lis.model.Archetype;
import lis.model.Kind;
import lis.strategy.Strategy;

/** The relations that lead from one kind to another, in their order. */
public record Route(List<Step> steps) {
  /** Who, where, and what was read join everything to everything: no route leads through them. */
  private static final Set<Archetype> AROUND =
      EnumSet.of(
          Archetype.STRATEGY,
          Archetype.PARTY,
          Archetype.PLACE,
          Archetype.SOURCE,
          Archetype.TERM,
          Archetype.NARRATIVE);

  /** More steps than that mean nothing. */
  private static final int LONGEST = 4;

  public Route {
    steps = List.copyOf(steps);
  }

  /**
   * The shortest routes from one kind to another; of several, those that lead through aims alone,
   * where there are such.
   */
  public static List<Route> between(Strategy strategy, Kind from, Kind to) {
    List<Route> routes = List.of(new Route(List.of()));
    for (int length = 1; length <= LONGEST; length++) {
      List<Route> longer = new ArrayList<>();
      for (Route route : routes) {
        Kind end = route.end(from);
        Step.from(strategy, end)
            .filter(s -> route.goesOn(s, to, from))
            .forEach(s -> longer.add(route.and(s)));
      }
      List<Route> there =
          longer.stream().filter(r -> r.end(from).name().equals(to.name())).toList();
      if (!there.isEmpty()) {
        List<Route> aims = there.stream().filter(Route::throughAims).toList();
        return aims.isEmpty() ? there : aims;
      }
      routes = longer;
    }
    return List.of();
  }

  /** The shortest routes that pass a kind on their way. */
  public static List<Route> between(Strategy strategy, Kind from, Kind via, Kind to) {
    List<Route> routes = new ArrayList<>();
    for (Route first : between(strategy, from, via)) {
      for (Route second : between(strategy, via, to)) {
        List<Step> steps = new ArrayList<>(first.steps);
        steps.addAll(second.steps);
        routes.add(new Route(steps));
      }
    }
    return routes;
  }

  private boolean goesOn(Step step, Kind goal, Kind start) {
    boolean arrives = step.to().name().equals(goal.name());
    if (step.general()) {
      return arrives && steps.isEmpty();
    }
    return arrives
        || (!AROUND.contains(step.to().archetype())
            && !step.to().name().equals(start.name())
            && steps.stream().noneMatch(s -> s.to().name().equals(step.to().name())));
  }

  /** One step longer. */
  Route and(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Route(longer);
  }

  private Kind end(Kind start) {
    return steps.isEmpty() ? start : steps.getLast().to();
  }

  private boolean throughAims() {
    return steps.stream()
        .limit(steps.size() - 1L)
        .allMatch(s -> s.to().archetype() == Archetype.AIM);
  }

  public boolean direct() {
    return steps.size() == 1;
  }

  /** "priority, then answers". */
  @Override
  public String toString() {
    return steps.stream().map(Step::name).collect(Collectors.joining(", then "));
  }
}
