package lis.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Phrase;
import lis.diagnostic.Severity;
import lis.model.Archetype;
import lis.model.Relation;
import lis.model.Role;
import lis.model.Tie;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Mention;
import lis.strategy.Mentions;
import lis.strategy.Strategy;
import lis.strategy.Value;

/**
 * Something that holds, and refers to what is withdrawn. A record of what has been may do so: what
 * people said, how they were asked, a step that is done, the source of a fact, and in its own text
 * what came in the place of the other.
 */
final class WithdrawnReference implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Withdrawals withdrawals = new Withdrawals(strategy);
    if (withdrawals.none()) {
      return;
    }
    Severity severity = Settled.status(strategy).isPresent() ? Severity.ERROR : Severity.WARNING;
    for (Element element : strategy.all()) {
      if (!element.withdrawn() && !record(element)) {
        links(strategy, withdrawals, element, d -> report.accept(d.severity(severity)));
        prose(strategy, withdrawals, element, d -> report.accept(d.severity(severity)));
      }
    }
  }

  /** Whether it tells what has been, which doesn't change any more. */
  private static boolean record(Element element) {
    Archetype archetype = element.kind().archetype();
    return archetype == Archetype.ENGAGEMENT
        || archetype == Archetype.FEEDBACK
        || element.yes(Role.DONE);
  }

  private static void links(
      Strategy strategy, Withdrawals withdrawals, Element element, Consumer<Diagnostic> report) {
    for (Link link : element.links()) {
      Optional<Element> target = strategy.find(link.target()).filter(Element::withdrawn);
      if (target.isPresent() && !tells(link.relation())) {
        List<Element> heirs = withdrawals.heirs(target.get());
        Diagnostic found =
            diagnostic(element, target.get(), link.place(), help(heirs, link.target()));
        boolean certain = heirs.size() == 1 && fits(strategy, link, element, heirs.getFirst());
        report.accept(
            certain ? found.instead(link.target(), Optional.of(heirs.getFirst().id())) : found);
      }
    }
  }

  /** Whether links of a relation say where something came from, or what it became. */
  private static boolean tells(Relation relation) {
    return relation.tie().filter(t -> t == Tie.SOURCES || t == Tie.SUCCESSOR).isPresent();
  }

  /**
   * What a link says of itself was said of the old one, so it can't go on to the new one unread.
   */
  private static boolean fits(Strategy strategy, Link link, Element element, Element heir) {
    Relation relation = link.relation();
    boolean circle = relation.acyclic() && relation.startsAt(heir.kind());
    return link.attributes().isEmpty()
        && relation.leadsTo(heir.kind())
        && !circle
        && !heir.equals(element)
        && strategy.from(element, relation).stream()
            .noneMatch(other -> strategy.find(other.target()).filter(heir::equals).isPresent());
  }

  private static void prose(
      Strategy strategy, Withdrawals withdrawals, Element element, Consumer<Diagnostic> report) {
    for (Mention mention : Mentions.inProse(element)) {
      Optional<Element> target = strategy.find(mention.target()).filter(Element::withdrawn);
      if (target.isPresent() && !withdrawals.replaces(element, target.get())) {
        List<Element> heirs = withdrawals.heirs(target.get());
        report.accept(
            diagnostic(element, target.get(), mention.place(), help(heirs, mention.target())));
      }
    }
  }

  private static String help(List<Element> heirs, String written) {
    return heirs.isEmpty()
        ? "Take “%s” out, or name what is meant instead.".formatted(written)
        : "Name what stands in its place: %s."
            .formatted(Phrase.or(heirs.stream().map(Element::id).toList()));
  }

  private static Diagnostic diagnostic(Element by, Element target, Span place, String help) {
    return Diagnostic.of(
            Code.WITHDRAWN_REFERENCE,
            place,
            "%s is withdrawn, and %s refers to it."
                .formatted(Names.capital(Names.of(target)), Names.of(by)))
        .label(
            target.value(Role.WITHDRAWN).map(Value::place).orElse(target.place()),
            "here it is withdrawn")
        .help(help);
  }
}
