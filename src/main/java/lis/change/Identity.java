package lis.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lis.strategy.Element;
import lis.strategy.Strategy;

/** Names under which elements of two versions are the same. */
final class Identity {
  private static final String NOWHERE = "nowhere-";

  private final Map<String, String> names;
  private final Set<String> shared;
  private final Strategy strategy;

  private Identity(Strategy strategy, Map<String, String> names) {
    this.strategy = strategy;
    this.names = names;
    this.shared = Set.copyOf(names.values());
  }

  /** The names of one version's elements; that of a pair is the first of its two ids. */
  static Identity of(Strategy strategy, Map<String, String> others) {
    Map<String, String> names = new HashMap<>();
    others.forEach((id, other) -> names.put(id, id.compareTo(other) <= 0 ? id : other));
    return new Identity(strategy, names);
  }

  /** The id of the element that a reference leads to; what was written where it leads nowhere. */
  String id(String target) {
    return strategy.find(target).map(Element::id).orElse(target);
  }

  /**
   * The same, by the name that both versions share. What leads nowhere isn't what once had that id,
   * where that has another one now.
   */
  String name(String target) {
    Optional<String> id = strategy.find(target).map(Element::id);
    if (id.isEmpty() && shared.contains(target)) {
      return NOWHERE + target;
    }
    String known = id.orElse(target);
    return names.getOrDefault(known, known);
  }

  /** Whether some name leads to different things in two versions. */
  static boolean shifted(Identity a, Identity b) {
    Set<String> all = new HashSet<>(a.strategy.ids());
    all.addAll(b.strategy.ids());
    return all.stream().anyMatch(each -> !a.name(each).equals(b.name(each)));
  }
}
