package lis.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.strategy.Derivation;
import lis.strategy.Element;
import lis.strategy.Figure;
import lis.strategy.Strategy;

/** Figures by the names under which others refer to them. */
final class NamedFigures {
  private NamedFigures() {}

  /** Those of an element; a name counts before the name of a field. */
  static Map<String, Figure> of(Element element) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    List<Figure> all = Figure.of(element);
    all.stream()
        .filter(figure -> figure.lineage().name().isPresent())
        .forEach(figure -> figures.putIfAbsent(figure.name(), figure));
    all.stream()
        .filter(figure -> !figure.name().isEmpty())
        .forEach(figure -> figures.putIfAbsent(figure.name(), figure));
    return figures;
  }

  /** The element that a reference names, or at which it stands. */
  static Optional<Element> owner(Strategy strategy, Element at, Derivation.Reference reference) {
    return reference.element().isEmpty()
        ? Optional.of(at)
        : strategy.find(reference.element().get().target());
  }

  static Optional<Figure> find(Strategy strategy, Element at, Derivation.Reference reference) {
    return owner(strategy, at, reference)
        .flatMap(owner -> Optional.ofNullable(of(owner).get(reference.figure().target())));
  }
}
