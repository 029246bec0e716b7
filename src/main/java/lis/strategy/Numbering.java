package lis.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lis.model.Kind;
import lis.model.Tie;

/**
 * Computes the numbers that readers see from the order of elements, never from what was typed; and
 * the order of elements that are numbered below others.
 */
final class Numbering {
  private final Strategy strategy;

  /** Where an element stands among those of its kind below the same parent, from 1. */
  private final Map<String, Integer> ranks = new HashMap<>();

  Numbering(Strategy strategy) {
    this.strategy = strategy;
    Map<String, Integer> counters = new HashMap<>();
    for (Kind kind : numbered()) {
      for (Element element : strategy.of(kind)) {
        String siblings = kind.name() + " " + parent(element).map(Element::id).orElse("");
        ranks.putIfAbsent(element.id(), counters.merge(siblings, 1, Integer::sum));
      }
    }
  }

  /** The kinds whose elements have numbers. */
  List<Kind> numbered() {
    return strategy.model().kinds().values().stream()
        .filter(kind -> kind.numbering().isPresent())
        .toList();
  }

  /** Elements in the order of their numbers: 1.3 before 2.1. */
  Comparator<Element> order() {
    Map<String, List<Integer>> paths = new HashMap<>();
    return (a, b) -> compare(path(a, paths), path(b, paths));
  }

  private List<Integer> path(Element element, Map<String, List<Integer>> paths) {
    return paths.computeIfAbsent(
        element.id(),
        id -> line(element).stream().map(e -> ranks.getOrDefault(e.id(), 0)).toList());
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int difference = Integer.compare(a.get(i), b.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  /** Numbers by id, for the kinds that have a pattern. */
  Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (Kind kind : numbered()) {
      strategy.of(kind).forEach(element -> codes.put(element.id(), code(element)));
    }
    return codes;
  }

  private String code(Element element) {
    String code = "?";
    for (Element each : line(element)) {
      code =
          each.kind()
              .numbering()
              .orElse("")
              .replace("{parent}", code)
              .replace("{n}", Integer.toString(ranks.getOrDefault(each.id(), 0)));
    }
    return code;
  }

  /** From the uppermost parent down to the element; a circle, which is a fault, is cut. */
  private List<Element> line(Element element) {
    List<Element> line = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Element> next = Optional.of(element);
    while (next.isPresent() && seen.add(next.get().id())) {
      line.addFirst(next.get());
      next = parent(next.get());
    }
    return line;
  }

  private Optional<Element> parent(Element element) {
    return strategy.model().relations(Tie.PARENT).stream()
        .flatMap(relation -> strategy.from(element, relation).stream())
        .findFirst()
        .flatMap(link -> strategy.find(link.target()));
  }
}
