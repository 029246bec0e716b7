package lis.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lis.model.Archetype;
import lis.model.Kind;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Provenance;
import lis.strategy.Strategy;
import lis.strategy.Value;

/**
 * What belongs to an element, directly or through others: through aims, and between two aims, or an
 * aim and an item of an outside scheme, also through what is done for both.
 */
public final class GoldenThread {
  /** A challenge, the local one that answers it, what is done for that, and the aim it serves. */
  private static final int LONGEST = 3;

  private static final Set<Archetype> AIMED_AT = EnumSet.of(Archetype.AIM, Archetype.FRAME);

  private final Strategy strategy;
  private final Map<String, Map<String, List<Route>>> routes = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  public GoldenThread(Strategy strategy) {
    this.strategy = strategy;
    for (Kind kind : strategy.model().kinds().values()) {
      strategy.of(kind).forEach(element -> places.putIfAbsent(element.id(), places.size()));
    }
  }

  /**
   * An element that belongs to another.
   *
   * @param steps between the two, the fewest there are; 1 where a link leads from one to the other
   * @param through the elements right before it, on the surest ways of that length; none where it
   *     is linked
   * @param trust how far the weakest link on these ways is to be trusted, where any says so
   */
  public record Strand(Element end, int steps, List<Element> through, Optional<Value> trust) {
    public Strand {
      through = List.copyOf(through);
    }
  }

  /** The elements of a kind that belong to an element, in their order. */
  public List<Strand> from(Element start, Kind kind) {
    Map<String, Strand> found = new LinkedHashMap<>();
    for (Route route : routes(start.kind(), kind)) {
      follow(route, start).forEach((id, strand) -> found.merge(id, strand, GoldenThread::nearer));
    }
    found.remove(start.id());
    return found.values().stream()
        .sorted(Comparator.comparing((Strand strand) -> places.getOrDefault(strand.end().id(), 0)))
        .toList();
  }

  private List<Route> routes(Kind from, Kind to) {
    return routes
        .computeIfAbsent(from.name(), name -> new HashMap<>())
        .computeIfAbsent(to.name(), name -> between(from, to));
  }

  /** The shorter ones first, so that most of the longer ones find nothing new. */
  private List<Route> between(Kind from, Kind to) {
    List<Route> found = new ArrayList<>();
    List<Route> open = List.of(new Route(List.of()));
    for (int length = 1; length <= LONGEST; length++) {
      List<Route> longer = new ArrayList<>();
      for (Route route : open) {
        Kind end = length == 1 ? from : route.steps().getLast().to();
        Step.from(strategy, end)
            .filter(step -> !step.general())
            .map(route::and)
            .forEach(longer::add);
      }
      longer.stream().filter(route -> ends(route, to)).forEach(found::add);
      open = longer.stream().filter(route -> goesOn(route, from, to)).toList();
    }
    return found;
  }

  private static boolean ends(Route route, Kind kind) {
    return route.steps().getLast().to().name().equals(kind.name());
  }

  private static boolean goesOn(Route route, Kind from, Kind to) {
    Kind end = route.steps().getLast().to();
    List<String> before =
        Stream.concat(
                Stream.of(from, to),
                route.steps().stream().limit(route.steps().size() - 1L).map(Step::to))
            .map(Kind::name)
            .toList();
    return !before.contains(end.name())
        && switch (end.archetype()) {
          case AIM -> true;
          case ACTION ->
              AIMED_AT.contains(from.archetype())
                  && AIMED_AT.contains(to.archetype())
                  && route.steps().stream()
                          .filter(step -> step.to().archetype() == Archetype.ACTION)
                          .count()
                      == 1;
          default -> false;
        };
  }

  private Map<String, Strand> follow(Route route, Element start) {
    Map<String, Strand> reached = new LinkedHashMap<>();
    reached.put(start.id(), new Strand(start, 0, List.of(), Optional.empty()));
    for (Step step : route.steps()) {
      Map<String, Strand> next = new LinkedHashMap<>();
      reached.values().stream()
          .filter(strand -> strand.steps() == 0 || !strand.end().withdrawn())
          .forEach(strand -> go(step, strand, next));
      reached = next;
    }
    return reached;
  }

  private void go(Step step, Strand from, Map<String, Strand> next) {
    List<Element> through = from.steps() == 0 ? List.of() : List.of(from.end());
    for (Link link : step.links(strategy, from.end())) {
      Optional<Value> trust = weaker(from.trust(), link.value(Role.PROVENANCE));
      step.end(strategy, link)
          .map(end -> new Strand(end, from.steps() + 1, through, trust))
          .forEach(strand -> next.merge(strand.end().id(), strand, GoldenThread::nearer));
    }
  }

  private static Strand nearer(Strand a, Strand b) {
    if (a.steps() != b.steps()) {
      return a.steps() < b.steps() ? a : b;
    }
    if (doubt(a.trust()) != doubt(b.trust())) {
      return doubt(a.trust()) < doubt(b.trust()) ? a : b;
    }
    Set<Element> through = new LinkedHashSet<>(a.through());
    through.addAll(b.through());
    return new Strand(a.end(), a.steps(), List.copyOf(through), a.trust());
  }

  private static Optional<Value> weaker(Optional<Value> a, Optional<Value> b) {
    return doubt(a) >= doubt(b) ? a : b;
  }

  /** What says nothing of itself is part of the strategy, and as sure as that. */
  private static int doubt(Optional<Value> trust) {
    return trust.flatMap(Provenance::of).map(Provenance::ordinal).orElse(-1);
  }
}
