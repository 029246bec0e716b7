package lis.strategy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lis.model.Kind;
import lis.model.Tie;

/** Computes the numbers that readers see from the order of elements, never from what was typed. */
final class Numbering {
  private final Strategy strategy;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, Integer> counters = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  Numbering(Strategy strategy) {
    this.strategy = strategy;
  }

  /** Numbers by id, for the kinds that have a pattern. */
  Map<String, String> codes() {
    for (Kind kind : strategy.model().kinds().values()) {
      kind.numbering().ifPresent(pattern -> strategy.of(kind).forEach(this::code));
    }
    return codes;
  }

  private String code(Element element) {
    String known = codes.get(element.id());
    Optional<String> pattern = element.kind().numbering();
    if (known != null || pattern.isEmpty() || !open.add(element.id())) {
      return known == null ? "" : known;
    }
    Optional<Element> parent = parent(element);
    String counter = element.kind().name() + " " + parent.map(Element::id).orElse("");
    int n = counters.merge(counter, 1, Integer::sum);
    String code =
        pattern
            .get()
            .replace("{parent}", parent.map(this::code).orElse("?"))
            .replace("{n}", Integer.toString(n));
    codes.put(element.id(), code);
    return code;
  }

  private Optional<Element> parent(Element element) {
    return strategy.model().relation(Tie.PARENT).stream()
        .flatMap(relation -> strategy.from(element, relation).stream())
        .findFirst()
        .flatMap(link -> strategy.find(link.target()));
  }
}
