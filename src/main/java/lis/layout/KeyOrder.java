package lis.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lis.model.Kind;
import lis.model.Model;
import lis.model.Relation;
import lis.source.Span;
import lis.syntax.YamlNode;

/** In which order the keys of elements and of their links belong. Keys of other groups stay. */
final class KeyOrder {
  private static final List<String> FIRST = List.of("id", "aliases", "kind", "translated-from");
  private static final String TARGET = "to";

  private final Model model;
  private final Map<Span, List<String>> orders = new HashMap<>();

  KeyOrder(Model model) {
    this.model = model;
  }

  /** Says that a group of keys is an element. */
  void element(YamlNode.Mapping mapping, Kind kind) {
    List<String> keys = new ArrayList<>(FIRST);
    keys.addAll(model.order(kind));
    orders.put(mapping.span(), keys);
    for (YamlNode.Pair pair : mapping.pairs()) {
      Optional<Relation> relation = model.relation(name(pair.key().span().text()));
      relation.filter(r -> r.startsAt(kind)).ifPresent(r -> links(r, pair.value()));
    }
  }

  private void links(Relation relation, YamlNode node) {
    switch (node) {
      case YamlNode.Sequence list -> list.items().forEach(item -> links(relation, item));
      case YamlNode.Mapping mapping -> {
        List<String> keys = new ArrayList<>(List.of(TARGET));
        keys.addAll(relation.attributes().keySet());
        orders.put(mapping.span(), keys);
      }
      case YamlNode.Scalar id -> {}
    }
  }

  /** A key as a word, without quotes. */
  static String name(String key) {
    boolean quoted = key.length() > 1 && "\"'".indexOf(key.charAt(0)) >= 0;
    return quoted ? key.substring(1, key.length() - 1) : key;
  }

  /** The keys of a group in their order; those that the model doesn't know keep their places. */
  <T> List<T> sorted(YamlNode group, List<T> entries, Function<T, String> key) {
    List<String> order = orders.getOrDefault(group.span(), List.of());
    List<T> known = new ArrayList<>();
    entries.stream().filter(entry -> order.contains(key.apply(entry))).forEach(known::add);
    known.sort(Comparator.comparingInt(entry -> order.indexOf(key.apply(entry))));
    List<T> out = new ArrayList<>();
    int next = 0;
    for (T entry : entries) {
      out.add(order.contains(key.apply(entry)) ? known.get(next++) : entry);
    }
    return out;
  }
}
