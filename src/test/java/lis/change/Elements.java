package lis.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lis.model.Kind;
import lis.source.Kebab;
import lis.strategy.Element;
import lis.strategy.Strategy;

/**
 * All elements of a version as plain maps and lists, and what makes those of a later version of
 * them: the JSON of a comparison, and nothing else.
 */
final class Elements {
  /** By id: kind, file, aliases, and all fields and links. */
  final Map<String, Map<String, Object>> all = new TreeMap<>();

  /** The ids of each kind, in their order. */
  final Map<String, List<String>> order = new TreeMap<>();

  static Elements of(Strategy strategy) {
    Elements elements = new Elements();
    Snapshots snapshots = new Snapshots(strategy, Identity.of(strategy, Map.of()));
    strategy.all().forEach(e -> elements.add(snapshots.of(e)));
    for (Kind kind : strategy.model().kinds().values()) {
      List<String> ids = strategy.of(kind).stream().map(Element::id).toList();
      if (!ids.isEmpty()) {
        elements.order.put(kind.name(), new ArrayList<>(ids));
      }
    }
    return elements;
  }

  private void add(Snapshot s) {
    Map<String, Object> element = new TreeMap<>();
    element.put("kind", s.kind());
    element.put("file", s.file());
    element.put("aliases", s.aliases());
    s.fields().forEach((f, parts) -> element.put(field(f.language(), f.name()), parts(parts)));
    s.links()
        .forEach(
            (relation, links) ->
                element.put(
                    "link " + relation,
                    links.stream()
                        .<Object>map(
                            link -> {
                              Map<String, Object> attributes = new TreeMap<>();
                              link.attributes().forEach((n, v) -> attributes.put(n, parts(v)));
                              return new ArrayList<>(List.of(link.target(), attributes));
                            })
                        .toList()));
    all.put(s.id(), element);
  }

  private static String field(String language, String name) {
    return "field " + language + ":" + name;
  }

  private static List<Object> parts(List<Part> parts) {
    return parts.stream()
        .<Object>map(p -> List.of(Kebab.of(p.shape()), p.place(), p.text(), p.detail()))
        .toList();
  }

  /** Makes the later version of this one. */
  void apply(JsonNode json) {
    Map<String, String> renamed = new HashMap<>();
    List<JsonNode> elements = new ArrayList<>();
    json.get("elements").forEach(elements::add);
    for (JsonNode element : elements) {
      if (element.get("change").asText().equals("removed")) {
        remove(element.get("id").asText());
      }
      for (JsonNode change : changes(element)) {
        if (change.get("type").asText().equals("renamed")) {
          renamed.put(change.get("before").asText(), change.get("after").asText());
        }
      }
    }
    rename(renamed);
    Map<String, JsonNode> placed = new LinkedHashMap<>();
    for (JsonNode element : elements) {
      change(element, placed);
    }
    place(placed);
    order.values().removeIf(List::isEmpty);
  }

  private static List<JsonNode> changes(JsonNode element) {
    List<JsonNode> changes = new ArrayList<>();
    if (element.has("changes")) {
      element.get("changes").forEach(changes::add);
    }
    return changes;
  }

  private void remove(String id) {
    all.remove(id);
    order.values().forEach(ids -> ids.remove(id));
  }

  /** Whoever is renamed is renamed wherever it is named. */
  private void rename(Map<String, String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    Map<String, Map<String, Object>> before = new TreeMap<>(all);
    all.clear();
    before.forEach(
        (id, element) -> {
          element.replaceAll((key, value) -> plain(key) ? value : renamed(value, ids));
          all.put(ids.getOrDefault(id, id), element);
        });
    order.values().forEach(list -> list.replaceAll(id -> ids.getOrDefault(id, id)));
  }

  private static boolean plain(String key) {
    return key.equals("kind") || key.equals("file") || key.equals("aliases");
  }

  private static Object renamed(Object value, Map<String, String> ids) {
    if (value instanceof List<?> list) {
      return list.stream().map(each -> renamed(each, ids)).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> other = new TreeMap<>();
      map.forEach((key, each) -> other.put(key, renamed(each, ids)));
      return other;
    }
    String text = value.toString();
    if (ids.containsKey(text)) {
      return ids.get(text);
    }
    // What a figure follows from is told behind a bar; words in a sentence are no ids.
    boolean lineage = text.contains(" | ");
    for (Map.Entry<String, String> id : ids.entrySet()) {
      text =
          text.replace("[[" + id.getKey() + "|", "[[\0" + id.getValue() + "|")
              .replace("[[" + id.getKey() + "]]", "[[\0" + id.getValue() + "]]")
              .replace("; source " + id.getKey() + ";", "; source \0" + id.getValue() + ";");
      if (lineage) {
        text = text.replaceAll("( of |, )" + id.getKey() + "\\.", "$1\0" + id.getValue() + ".");
      }
    }
    return text.replace("\0", "");
  }

  private void change(JsonNode element, Map<String, JsonNode> placed) {
    String id = element.get("id").asText();
    String kind = element.get("kind").asText();
    if (element.get("change").asText().equals("added")) {
      add(id, kind, element.get("element"));
      placed.put(id, element.get("element"));
    }
    Map<String, Object> known = all.getOrDefault(id, Map.of());
    for (JsonNode change : changes(element)) {
      switch (change.get("type").asText()) {
        case "kind", "file" -> known.put(change.get("type").asText(), change.get("after").asText());
        case "aliases" -> known.put("aliases", texts(change.get("after")));
        case "field" ->
            put(known, field(text(change, "language"), text(change, "field")), change.get("after"));
        case "links" -> {
          List<Object> links = links(change.get("after"));
          if (links.isEmpty()) {
            known.remove("link " + text(change, "relation"));
          } else {
            known.put("link " + text(change, "relation"), links);
          }
        }
        case "place" -> {
          order.values().forEach(ids -> ids.remove(id));
          placed.put(id, change);
        }
        default -> {}
      }
    }
  }

  private static void put(Map<String, Object> element, String key, JsonNode parts) {
    if (parts.isEmpty()) {
      element.remove(key);
    } else {
      element.put(key, parts(parts));
    }
  }

  private static String text(JsonNode node, String key) {
    return node.has(key) ? node.get(key).asText() : "";
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private static List<Object> parts(JsonNode parts) {
    List<Object> list = new ArrayList<>();
    parts.forEach(
        p ->
            list.add(
                List.of(text(p, "shape"), text(p, "place"), text(p, "text"), text(p, "detail"))));
    return list;
  }

  private static List<Object> links(JsonNode links) {
    List<Object> list = new ArrayList<>();
    for (JsonNode link : links) {
      Map<String, Object> attributes = new TreeMap<>();
      link.get("attributes")
          .properties()
          .forEach(e -> attributes.put(e.getKey(), parts(e.getValue())));
      list.add(new ArrayList<>(List.of(link.get("target").asText(), attributes)));
    }
    return list;
  }

  private void add(String id, String kind, JsonNode node) {
    Map<String, Object> element = new TreeMap<>();
    element.put("kind", kind);
    element.put("file", node.get("file").asText());
    element.put("aliases", texts(node.get("aliases")));
    node.get("fields")
        .forEach(
            f -> element.put(field(text(f, "language"), text(f, "field")), parts(f.get("parts"))));
    node.get("links")
        .properties()
        .forEach(e -> element.put("link " + e.getKey(), links(e.getValue())));
    all.put(id, element);
  }

  /** Each behind the one that it says; that one may have to be placed first. */
  private void place(Map<String, JsonNode> placed) {
    while (!placed.isEmpty()) {
      Map.Entry<String, JsonNode> next =
          placed.entrySet().stream()
              .filter(entry -> !placed.containsKey(behind(entry.getValue())))
              .findFirst()
              .orElseThrow();
      String id = next.getKey();
      String kind = String.valueOf(all.getOrDefault(id, Map.of()).get("kind"));
      List<String> ids = order.computeIfAbsent(kind, k -> new ArrayList<>());
      ids.add(ids.indexOf(behind(next.getValue())) + 1, id);
      placed.remove(id);
    }
  }

  private static String behind(JsonNode node) {
    return node.has("behind") ? node.get("behind").asText() : text(node, "after");
  }

  /** Leaves out what nobody could compare; then no order can be told either. */
  void forget(List<String> unread) {
    unread.forEach(all::remove);
    if (!unread.isEmpty()) {
      order.clear();
    }
  }

  /** What differs between this and another, a line each. */
  List<String> differences(Elements other) {
    List<String> lines = new ArrayList<>();
    Set<String> ids = new TreeSet<>(all.keySet());
    ids.addAll(other.all.keySet());
    for (String id : ids) {
      Map<String, Object> a = all.getOrDefault(id, Map.of());
      Map<String, Object> b = other.all.getOrDefault(id, Map.of());
      Set<String> keys = new TreeSet<>(a.keySet());
      keys.addAll(b.keySet());
      keys.stream()
          .filter(key -> !Objects.equals(a.get(key), b.get(key)))
          .forEach(key -> lines.add(id + " " + key + ": " + a.get(key) + " / " + b.get(key)));
    }
    Set<String> kinds = new TreeSet<>(order.keySet());
    kinds.addAll(other.order.keySet());
    kinds.stream()
        .filter(kind -> !Objects.equals(order.get(kind), other.order.get(kind)))
        .forEach(kind -> lines.add(kind + ": " + order.get(kind) + " / " + other.order.get(kind)));
    return lines;
  }
}
