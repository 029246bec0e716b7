package lis.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lis.strategy.Element;
import lis.strategy.Strategy;

/** Names under which elements of two versions are the same. */
final class Identity {
  private final Map<String, String> names;
  private final Strategy strategy;

  private Identity(Strategy strategy, Map<String, String> names) {
    this.strategy = strategy;
    this.names = names;
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

  /** The same, by the name that both versions share. */
  String name(String target) {
    String id = id(target);
    return names.getOrDefault(id, id);
  }

  /** Whether some name leads to different things in two versions. */
  static boolean shifted(Identity a, Identity b) {
    Set<String> all = new HashSet<>(a.strategy.ids());
    all.addAll(b.strategy.ids());
    for (String each : all) {
      boolean both = a.strategy.find(each).isPresent() && b.strategy.find(each).isPresent();
      if (both ? !a.name(each).equals(b.name(each)) : a.aliased(each) || b.aliased(each)) {
        return true;
      }
    }
    return false;
  }

  private boolean aliased(String name) {
    return strategy.find(name).filter(element -> !element.id().equals(name)).isPresent();
  }
}
