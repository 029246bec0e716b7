package lis.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Archetype;
import lis.model.Kind;
import lis.model.Requirement;
import lis.strategy.Element;
import lis.strategy.Mention;
import lis.strategy.Mentions;
import lis.strategy.Strategy;

/** A party, a place, a source, a term that nothing in the strategy refers to. */
final class UnusedElement implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    List<Kind> kinds =
        strategy.model().requirements().stream()
            .filter(Requirement.ExpectedUse.class::isInstance)
            .map(requirement -> ((Requirement.ExpectedUse) requirement).kind())
            .toList();
    if (kinds.isEmpty()) {
      return;
    }
    Set<String> used = mentioned(strategy);
    if (kinds.stream().anyMatch(kind -> kind.archetype() == Archetype.TERM)) {
      used.addAll(new TermUse(strategy).used());
    }
    for (Kind kind : kinds) {
      for (Element element : strategy.of(kind)) {
        if (!element.withdrawn()
            && !used.contains(element.id())
            && strategy.incoming(element).isEmpty()) {
          report.accept(diagnostic(element));
        }
      }
    }
  }

  /** What others name, in prose or as the source of an observation. */
  private static Set<String> mentioned(Strategy strategy) {
    Set<String> ids = new HashSet<>();
    for (Element element : strategy.all()) {
      mentioned(strategy, element, Mentions.inProse(element), ids);
      mentioned(strategy, element, Mentions.citations(element), ids);
    }
    return ids;
  }

  private static void mentioned(
      Strategy strategy, Element by, List<Mention> mentions, Set<String> ids) {
    for (Mention mention : mentions) {
      strategy
          .find(mention.target())
          .filter(element -> !element.id().equals(by.id()))
          .ifPresent(element -> ids.add(element.id()));
    }
  }

  private static Diagnostic diagnostic(Element element) {
    boolean term = element.kind().archetype() == Archetype.TERM;
    return Diagnostic.of(
            Code.UNUSED_ELEMENT,
            element.place(),
            "Nothing %s %s.".formatted(term ? "uses" : "refers to", Names.of(element)))
        .help(
            term
                ? "Use it in a text, or delete it."
                : "Link to it where it belongs, or delete it.");
  }
}
