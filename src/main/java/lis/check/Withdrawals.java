package lis.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lis.model.Relation;
import lis.model.Tie;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;

/** What is withdrawn, and what stands in its place, directly or after several steps. */
final class Withdrawals {
  private final Map<String, Set<Element>> successors = new HashMap<>();

  Withdrawals(Strategy strategy) {
    Optional<Relation> successor = strategy.model().relation(Tie.SUCCESSOR);
    for (Element element : strategy.elements()) {
      if (element.withdrawn()) {
        successors.put(
            element.id(), successor.map(s -> after(strategy, s, element)).orElse(Set.of()));
      }
    }
  }

  private static Set<Element> after(Strategy strategy, Relation successor, Element element) {
    Set<Element> reached = new LinkedHashSet<>();
    Deque<Element> open = new ArrayDeque<>(List.of(element));
    while (!open.isEmpty()) {
      for (Link link : strategy.from(open.poll(), successor)) {
        strategy.find(link.target()).filter(reached::add).ifPresent(open::add);
      }
    }
    return reached;
  }

  boolean none() {
    return successors.isEmpty();
  }

  /** What stands in the place of a withdrawn element today. */
  List<Element> heirs(Element withdrawn) {
    return successors.getOrDefault(withdrawn.id(), Set.of()).stream()
        .filter(e -> !e.withdrawn())
        .toList();
  }

  /** Whether an element came in the place of the other, so that the other is part of its story. */
  boolean replaces(Element element, Element withdrawn) {
    return successors.getOrDefault(withdrawn.id(), Set.of()).contains(element);
  }
}
