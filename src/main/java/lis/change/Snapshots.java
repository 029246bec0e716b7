package lis.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import lis.model.Key;
import lis.model.Kind;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Mention;
import lis.strategy.Strategy;
import lis.strategy.Translation;
import lis.strategy.Value;

/** Takes the elements of one version down as they are compared. */
final class Snapshots {
  private final Strategy strategy;
  private final Identity identity;
  private final ValueParts parts;
  private final Map<String, List<Translation>> translations = new HashMap<>();
  private final Map<String, String> previous = new HashMap<>();

  Snapshots(Strategy strategy, Identity identity) {
    this.strategy = strategy;
    this.identity = identity;
    this.parts = new ValueParts(identity);
    for (Translation each : strategy.translations()) {
      translations.computeIfAbsent(strategy.original(each).id(), id -> new ArrayList<>()).add(each);
    }
    for (Kind kind : strategy.model().kinds().values()) {
      String last = "";
      for (Element element : strategy.of(kind)) {
        previous.putIfAbsent(element.id(), last);
        last = element.id();
      }
    }
  }

  List<Translation> translations(Element element) {
    return translations.getOrDefault(element.id(), List.of());
  }

  Snapshot of(Element element) {
    SequencedMap<Snapshot.Field, List<Part>> fields = new LinkedHashMap<>();
    for (String name : element.kind().fields().keySet()) {
      element.value(name).ifPresent(value -> put(fields, "", name, value));
    }
    for (Translation each : translations(element)) {
      each.from().ifPresent(from -> put(fields, each.language(), Key.TRANSLATED_FROM.word(), from));
      each.values().forEach((name, value) -> put(fields, each.language(), name, value));
    }
    if (element.equals(strategy.root())) {
      Settings.of(strategy).forEach((key, lines) -> fields.put(new Snapshot.Field("", key), lines));
    }
    return new Snapshot(
        element.id(),
        element.kind().name(),
        element.title(),
        element.extent().file().path(),
        Optional.of(previous.getOrDefault(element.id(), "")).filter(id -> !id.isEmpty()),
        element.aliases().stream().map(Mention::target).toList(),
        fields,
        links(element));
  }

  private void put(
      SequencedMap<Snapshot.Field, List<Part>> fields, String language, String name, Value value) {
    List<Part> all = parts.of(value);
    if (!all.isEmpty()) {
      fields.put(new Snapshot.Field(language, name), all);
    }
  }

  private SequencedMap<String, List<LinkFact>> links(Element element) {
    SequencedMap<String, List<LinkFact>> links = new LinkedHashMap<>();
    for (Link link : element.links()) {
      SequencedMap<String, List<Part>> attributes = new LinkedHashMap<>();
      for (String name : link.relation().attributes().keySet()) {
        Optional.ofNullable(link.attributes().get(name))
            .ifPresent(value -> attributes.put(name, parts.of(value)));
      }
      links
          .computeIfAbsent(link.relation().name(), name -> new ArrayList<>())
          .add(new LinkFact(identity.id(link.target()), identity.name(link.target()), attributes));
    }
    return links;
  }
}
