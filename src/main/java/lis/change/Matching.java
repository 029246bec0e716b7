package lis.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lis.strategy.Element;
import lis.strategy.Mention;
import lis.strategy.Strategy;

/**
 * Which element of one version is which of another: by id, by an alias, or because they are alike.
 */
final class Matching {
  /** Below that, two elements have too little in common to be one. */
  private static final double ALIKE = 0.6;

  /** Of few words, more must be the same. */
  private static final double ALIKE_IF_SHORT = 0.8;

  private static final int SHORT = 10;

  /** More pairs than that aren't compared; whoever renames so much keeps aliases. */
  private static final int MOST = 250_000;

  private final Map<String, Pair> byBefore = new LinkedHashMap<>();
  private final Map<String, Pair> byAfter = new HashMap<>();

  /**
   * @param likeness of what both say, from 0 to 1; 1 where the id says that they are one
   */
  record Pair(Element before, Element after, boolean alias, double likeness) {}

  private Matching() {}

  static Matching of(Strategy before, Strategy after) {
    Matching matching = new Matching();
    matching.pair(new Pair(before.root(), after.root(), false, 1));
    matching.byId(before, after);
    matching.byAlias(before, after);
    matching.byLikeness(before, after);
    return matching;
  }

  Optional<Pair> of(Element after) {
    return Optional.ofNullable(byAfter.get(after.id()));
  }

  /** What an element of the earlier version is in the later one. */
  Element after(Element before) {
    Pair pair = byBefore.get(before.id());
    return pair == null ? before : pair.after();
  }

  boolean isGone(Element before) {
    return !byBefore.containsKey(before.id());
  }

  /** The id in the later version of each element of the earlier one that is in both. */
  Map<String, String> forward() {
    Map<String, String> ids = new HashMap<>();
    byBefore.forEach((id, pair) -> ids.put(id, pair.after().id()));
    return ids;
  }

  Map<String, String> backward() {
    Map<String, String> ids = new HashMap<>();
    byBefore.forEach((id, pair) -> ids.put(pair.after().id(), id));
    return ids;
  }

  private void pair(Pair pair) {
    byBefore.put(pair.before().id(), pair);
    byAfter.put(pair.after().id(), pair);
  }

  private boolean free(Element before, Element after) {
    return !byBefore.containsKey(before.id()) && !byAfter.containsKey(after.id());
  }

  private void byId(Strategy before, Strategy after) {
    Map<String, Element> there = new HashMap<>();
    after.elements().forEach(element -> there.putIfAbsent(element.id(), element));
    for (Element old : before.elements()) {
      Element now = there.get(old.id());
      if (now != null && free(old, now)) {
        pair(new Pair(old, now, false, 1));
      }
    }
  }

  private List<Element> gone(Strategy before) {
    return before.elements().stream().filter(e -> !byBefore.containsKey(e.id())).toList();
  }

  private List<Element> come(Strategy after) {
    return after.elements().stream().filter(e -> !byAfter.containsKey(e.id())).toList();
  }

  private void byAlias(Strategy before, Strategy after) {
    Map<String, List<Element>> ids = new HashMap<>();
    Map<String, List<Element>> aliases = new HashMap<>();
    for (Element now : come(after)) {
      ids.computeIfAbsent(now.id(), id -> new ArrayList<>()).add(now);
      aliases(now).forEach(a -> aliases.computeIfAbsent(a, id -> new ArrayList<>()).add(now));
    }
    List<Pair> found = new ArrayList<>();
    for (Element old : gone(before)) {
      Stream.concat(
              aliases.getOrDefault(old.id(), List.of()).stream(),
              aliases(old).flatMap(a -> ids.getOrDefault(a, List.of()).stream()))
          .forEach(now -> found.add(new Pair(old, now, true, likeness(old, now))));
    }
    take(found);
  }

  private static Stream<String> aliases(Element element) {
    return element.aliases().stream().map(Mention::target);
  }

  private void byLikeness(Strategy before, Strategy after) {
    Map<String, List<Element>> gone =
        gone(before).stream().collect(Collectors.groupingBy(e -> e.kind().name()));
    Map<String, List<Element>> come =
        come(after).stream().collect(Collectors.groupingBy(e -> e.kind().name()));
    List<Pair> found = new ArrayList<>();
    gone.forEach((kind, olds) -> alike(olds, come.getOrDefault(kind, List.of()), found));
    take(found);
  }

  private static void alike(List<Element> olds, List<Element> nows, List<Pair> found) {
    if ((long) olds.size() * nows.size() > MOST) {
      return;
    }
    IdentityHashMap<Element, WordBag> bags = new IdentityHashMap<>();
    olds.forEach(e -> bags.put(e, bag(e)));
    nows.forEach(e -> bags.put(e, bag(e)));
    for (Element old : olds) {
      for (Element now : nows) {
        WordBag a = bags.getOrDefault(old, WordBag.of(""));
        WordBag b = bags.getOrDefault(now, WordBag.of(""));
        double likeness = likeness(old, now, a, b);
        boolean little = Math.min(a.size(), b.size()) < SHORT;
        if (likeness >= (little ? ALIKE_IF_SHORT : ALIKE)) {
          found.add(new Pair(old, now, false, likeness));
        }
      }
    }
  }

  private static double likeness(Element old, Element now) {
    return likeness(old, now, bag(old), bag(now));
  }

  /** The same title says much, but not all. */
  private static double likeness(Element old, Element now, WordBag a, WordBag b) {
    double likeness = a.likeness(b);
    return old.title().equals(now.title()) ? 0.8 + 0.2 * likeness : likeness;
  }

  private static WordBag bag(Element element) {
    return WordBag.of(
        element.values().values().stream()
            .flatMap(value -> value.said().stream())
            .map(wording -> wording.text())
            .collect(Collectors.joining(" ")));
  }

  /** The surest first; what is left in doubt is decided by the ids, whichever side they are on. */
  private void take(List<Pair> found) {
    found.sort(
        Comparator.comparingDouble((Pair p) -> -p.likeness())
            .thenComparing(p -> least(p.before().id(), p.after().id()))
            .thenComparing(p -> most(p.before().id(), p.after().id())));
    Set<String> taken = new HashSet<>();
    for (Pair pair : found) {
      if (free(pair.before(), pair.after()) && taken.add(pair.before().id())) {
        pair(pair);
      }
    }
  }

  private static String least(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static String most(String a, String b) {
    return a.compareTo(b) <= 0 ? b : a;
  }
}
