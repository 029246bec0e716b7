package lis.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lis.model.Kind;
import lis.model.Role;
import lis.model.Tie;

/**
 * Computes the numbers that readers see from the order of elements, unless somebody else gave the
 * element a code; and the order of elements that are numbered below others.
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

  /** Codes that were given, and numbers for the kinds that have a pattern, by id. */
  Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (Kind kind : numbered()) {
      strategy.of(kind).forEach(element -> codes.put(element.id(), code(element)));
    }
    for (Kind kind : strategy.model().kinds().values()) {
      if (kind.field(Role.CODE).isPresent()) {
        strategy.of(kind).forEach(element -> given(element, codes));
      }
    }
    return codes;
  }

  private static void given(Element element, Map<String, String> codes) {
    if (!element.codes().isEmpty()) {
      codes.put(
          element.id(),
          element.codes().stream().map(Value.Text::text).collect(Collectors.joining(", ")));
    }
  }

  private String code(Element element) {
    String code = "?";
    for (Element each : line(element)) {
      code = each.codes().isEmpty() ? computed(each, code) : each.codes().getFirst().text();
    }
    return code;
  }

  private String computed(Element element, String parent) {
    return element
        .kind()
        .numbering()
        .orElse("")
        .replace("{parent}", parent)
        .replace("{n}", Integer.toString(ranks.getOrDefault(element.id(), 0)));
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
