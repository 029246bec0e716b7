package lis.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Group;
import lis.model.Archetype;
import lis.model.Tie;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;

/**
 * Ties a finding to the fault that it may only follow from: something seems to be missing, and
 * stands in a file that couldn't be read; or nothing fits, because the model contradicts itself.
 */
final class Consequence {
  /** Findings that something isn't there. */
  private static final Set<Code> ABSENCES =
      EnumSet.of(
          Code.TOO_FEW_LINKS,
          Code.UNCOVERED_FRAME,
          Code.UNFOCUSED_STRATEGY,
          Code.UNSERVED_AMBITION,
          Code.UNINFORMED_AIM,
          Code.COVERAGE_GAP,
          Code.UNUSED_ELEMENT,
          Code.UNUSED_EXCEPTION);

  /** Findings that hold content to the model. */
  private static final Set<Group> MODELLED =
      EnumSet.of(Group.ELEMENTS, Group.LINKS, Group.MEASURES, Group.WHOLE);

  private Consequence() {}

  static Diagnostic tied(Strategy strategy, Diagnostic finding) {
    Optional<Span> model = strategy.gaps().model();
    if (model.isPresent() && MODELLED.contains(Group.of(finding.code()))) {
      return finding.because(model);
    }
    return ABSENCES.contains(finding.code()) && finding.cause().isEmpty()
        ? finding.because(unread(strategy, finding))
        : finding;
  }

  /** A text that wasn't read and names what the finding is about. */
  private static Optional<Span> unread(Strategy strategy, Diagnostic finding) {
    Optional<Element> element = strategy.at(finding.place());
    if (element.isPresent() && !element.get().equals(strategy.root())) {
      return strategy.gaps().naming(family(strategy, element.get(), new ArrayList<>()));
    }
    List<String> outside =
        strategy.model().kinds(Archetype.FRAME).stream()
            .flatMap(frame -> strategy.of(frame).stream())
            .map(Element::id)
            .toList();
    return strategy.gaps().naming(outside).or(() -> strategy.gaps().file());
  }

  /** The ids of an element and of its parts, whose links count for it. */
  private static List<String> family(Strategy strategy, Element element, List<String> ids) {
    if (!ids.contains(element.id())) {
      ids.add(element.id());
      strategy.model().relation(Tie.PARENT).stream()
          .flatMap(parent -> strategy.to(element, parent).stream())
          .map(Link::from)
          .flatMap(id -> strategy.find(id).stream())
          .forEach(part -> family(strategy, part, ids));
    }
    return ids;
  }
}
