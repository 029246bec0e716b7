package lis.derive;

import java.util.List;
import java.util.stream.Stream;
import lis.model.Kind;
import lis.model.Relation;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;

/**
 * One relation, followed from one kind to another.
 *
 * @param forward whether it is followed from where it is written
 * @param to the kind that it leads to, this way round
 */
record Step(Relation relation, boolean forward, Kind to) {

  /**
   * All steps that lead away from a kind, but by no relation of any kind to any other. Within one
   * kind a relation is followed as it is written.
   */
  static Stream<Step> from(Strategy strategy, Kind kind) {
    return strategy.model().relations().values().stream()
        .filter(relation -> !relation.from().isEmpty() || !relation.to().isEmpty())
        .flatMap(
            relation ->
                strategy.model().kinds().values().stream()
                    .flatMap(other -> between(relation, kind, other)));
  }

  private static Stream<Step> between(Relation relation, Kind kind, Kind other) {
    Stream<Step> there =
        relation.startsAt(kind) && relation.leadsTo(other)
            ? Stream.of(new Step(relation, true, other))
            : Stream.empty();
    Stream<Step> back =
        relation.leadsTo(kind) && relation.startsAt(other) && !kind.name().equals(other.name())
            ? Stream.of(new Step(relation, false, other))
            : Stream.empty();
    return Stream.concat(there, back);
  }

  /** A relation that every kind can have says little about how two kinds belong together. */
  boolean general() {
    return relation.from().isEmpty() || relation.to().isEmpty();
  }

  /** The links that lead on from an element. */
  List<Link> links(Strategy strategy, Element element) {
    return forward ? strategy.from(element, relation) : strategy.to(element, relation);
  }

  /** The element at the other end of a link, where it is of the kind that is wanted. */
  Stream<Element> end(Strategy strategy, Link link) {
    return strategy.find(forward ? link.target() : link.from()).stream()
        .filter(element -> element.kind().name().equals(to.name()));
  }

  /** Its name, as seen from where it is followed. */
  String name() {
    return forward ? relation.name() : relation.inverse();
  }
}
