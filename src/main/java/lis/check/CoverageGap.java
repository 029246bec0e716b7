package lis.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Phrase;
import lis.model.Relation;
import lis.model.Requirement;
import lis.model.Tie;
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
            report.accept(diagnostic(strategy, element, expected.relation()));
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

  private static List<Element> parts(Strategy strategy, Element whole) {
    return strategy.model().relation(Tie.PARENT).stream()
        .flatMap(parent -> strategy.to(whole, parent).stream())
        .map(Link::from)
        .flatMap(id -> strategy.find(id).stream())
        .toList();
  }

  private static Diagnostic diagnostic(Strategy strategy, Element element, Relation relation) {
    boolean outgoing = relation.startsAt(element.kind());
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
        .help(help(strategy, element, relation, outgoing, Phrase.article(other)));
  }

  private static String help(
      Strategy strategy, Element element, Relation relation, boolean outgoing, String other) {
    if (outgoing) {
      return "Add %s: [id of %s].".formatted(relation.name(), other);
    }
    String target =
        relation.leadsTo(element.kind())
            ? element.id()
            : "id of " + Phrase.article(Names.kinds(strategy.model(), relation.to()));
    return "In the file of %s, add %s: [%s].".formatted(other, relation.name(), target);
  }
}
