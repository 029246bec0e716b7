package lis.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Phrase;
import lis.model.Kind;
import lis.model.Model;
import lis.model.Relation;
import lis.model.Requirement;
import lis.model.Tie;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;

/**
 * An element that nothing stands behind, in a respect that the model asks for: an aim that nobody
 * measures, say. What a part has, its whole has too.
 */
final class CoverageGap implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Requirement requirement : strategy.model().requirements()) {
      if (requirement instanceof Requirement.ExpectedLink expected) {
        for (Element element : strategy.of(expected.kind())) {
          if (!covered(strategy, element, expected.relation(), new HashSet<>())) {
            report.accept(
                diagnostic(strategy, element, expected.relation())
                    .because(explained(strategy, element, expected.relation(), new HashSet<>())));
          }
        }
      }
    }
  }

  private static boolean covered(
      Strategy strategy, Element element, Relation relation, Set<String> seen) {
    if (!seen.add(element.id())) {
      return false;
    }
    return !strategy.from(element, relation).isEmpty()
        || !strategy.to(element, relation).isEmpty()
        || parts(strategy, element).stream().anyMatch(p -> covered(strategy, p, relation, seen));
  }

  private static Optional<Span> explained(
      Strategy strategy, Element element, Relation relation, Set<String> seen) {
    if (!seen.add(element.id())) {
      return Optional.empty();
    }
    Optional<Span> own =
        relation.startsAt(element.kind())
            ? Explained.outgoing(strategy, element, relation)
            : Optional.empty();
    return own.or(() -> Explained.incoming(strategy, element, relation))
        .or(() -> part(strategy, element))
        .or(
            () ->
                parts(strategy, element).stream()
                    .flatMap(part -> explained(strategy, part, relation, seen).stream())
                    .findFirst());
  }

  /** A part that doesn't seem to be one, and may have what is missed. */
  private static Optional<Span> part(Strategy strategy, Element whole) {
    return strategy.model().relations(Tie.PARENT).stream()
        .filter(parent -> parent.leadsTo(whole.kind()))
        .flatMap(parent -> Explained.incoming(strategy, whole, parent).stream())
        .findFirst();
  }

  private static List<Element> parts(Strategy strategy, Element whole) {
    return strategy.model().relations(Tie.PARENT).stream()
        .flatMap(parent -> strategy.to(whole, parent).stream())
        .map(Link::from)
        .flatMap(id -> strategy.find(id).stream())
        .toList();
  }

  /** Whether the relation starts at the kind or, if it doesn't touch it, at the kind of a part. */
  private static boolean startsBelow(Model model, Kind kind, Relation relation) {
    Set<Kind> level = Set.of(kind);
    Set<Kind> seen = new HashSet<>();
    while (!level.isEmpty() && level.stream().noneMatch(relation::startsAt)) {
      if (level.stream().anyMatch(relation::leadsTo) || !seen.addAll(level)) {
        return false;
      }
      level = parts(model, level);
    }
    return !level.isEmpty();
  }

  private static Set<Kind> parts(Model model, Set<Kind> wholes) {
    return model.kinds().values().stream()
        .filter(
            part ->
                model.relations(Tie.PARENT).stream()
                    .anyMatch(r -> r.startsAt(part) && wholes.stream().anyMatch(r::leadsTo)))
        .collect(Collectors.toSet());
  }

  private static Diagnostic diagnostic(Strategy strategy, Element element, Relation relation) {
    boolean outgoing = startsBelow(strategy.model(), element.kind(), relation);
    String other = Names.kinds(strategy.model(), outgoing ? relation.to() : relation.from());
    String parts = parts(strategy, element).isEmpty() ? "" : ", nor has any of its parts";
    String message =
        "%s has no %s (“%s”)%s."
            .formatted(
                Names.capital(Names.of(element)),
                other,
                outgoing ? relation.name() : relation.inverse(),
                parts);
    return Diagnostic.of(Code.COVERAGE_GAP, element.place(), message)
        .help(help(strategy.model(), element, relation));
  }

  private static String help(Model model, Element element, Relation relation) {
    String to = "id of " + Phrase.article(Names.kinds(model, relation.to()));
    if (relation.startsAt(element.kind())) {
      return "Add %s: [%s].".formatted(relation.name(), to);
    }
    return "In the file of %s, add %s: [%s]."
        .formatted(
            Phrase.article(Names.kinds(model, relation.from())),
            relation.name(),
            relation.leadsTo(element.kind()) ? element.id() : to);
  }
}
