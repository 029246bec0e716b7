package lis.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.model.Kind;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Translation;
import lis.syntax.Parts;
import lis.syntax.YamlNode;

/** Of which kind the elements of a file are, in the order in which they stand there. */
final class ElementKinds {
  private final Map<String, Map<Integer, Kind>> byPlace = new HashMap<>();

  ElementKinds(Strategy strategy) {
    for (Element element : strategy.all()) {
      byPlace
          .computeIfAbsent(element.extent().file().path(), path -> new HashMap<>())
          .putIfAbsent(element.extent().start(), element.kind());
    }
    for (Translation translation : strategy.translations()) {
      byPlace
          .computeIfAbsent(translation.extent().file().path(), path -> new HashMap<>())
          .putIfAbsent(translation.extent().start(), strategy.original(translation).kind());
    }
  }

  /** A kind, or none, for the only group of keys or for each item of a file as it was loaded. */
  List<Optional<Kind>> of(Parts parts, YamlNode root) {
    Map<Integer, Kind> kinds = byPlace.getOrDefault(parts.file().path(), Map.of());
    return switch (root) {
      case YamlNode.Sequence list ->
          list.items().stream()
              .map(item -> Optional.ofNullable(kinds.get(item.span().start())))
              .toList();
      case YamlNode.Mapping mapping -> List.of(Optional.ofNullable(kinds.get(0)));
      case YamlNode.Scalar scalar -> List.of();
    };
  }

  /** The groups of keys that a file holds. */
  static List<YamlNode> elements(YamlNode root) {
    return switch (root) {
      case YamlNode.Sequence list -> list.items();
      case YamlNode.Mapping mapping -> List.of(mapping);
      case YamlNode.Scalar scalar -> List.of();
    };
  }
}
