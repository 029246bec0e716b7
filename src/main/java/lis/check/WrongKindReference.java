package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Phrase;
import lis.model.Archetype;
import lis.model.Kind;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Mention;
import lis.strategy.Mentions;
import lis.strategy.Strategy;

/** A reference to an element that there is, but of a kind that can't stand there. */
final class WrongKindReference implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      for (Link link : element.links()) {
        Optional<Element> target = strategy.find(link.target());
        if (target.isPresent()
            && !link.relation().leadsTo(target.get().kind())
            && !twin(strategy, link.target(), link.relation()::leadsTo)) {
          report.accept(
              Diagnostic.of(
                      Code.WRONG_KIND_REFERENCE,
                      link.place(),
                      "“%s” is %s, and “%s” takes %s."
                          .formatted(
                              link.target(),
                              Phrase.article(Names.kind(target.get().kind())),
                              link.relation().name(),
                              wanted(strategy, link)))
                  .label(target.get().place(), "it is written here")
                  .help(help(strategy, element, link, target.get())));
        }
      }
      for (Mention mention : Mentions.citations(element)) {
        Optional<Element> target = strategy.find(mention.target());
        if (target.isPresent()
            && !isSource(target.get().kind())
            && !twin(strategy, mention.target(), WrongKindReference::isSource)) {
          report.accept(
              Diagnostic.of(
                  Code.WRONG_KIND_REFERENCE,
                  mention.place(),
                  "“%s” is %s, and an observation rests on something published."
                      .formatted(
                          mention.target(), Phrase.article(Names.kind(target.get().kind())))));
        }
      }
    }
  }

  private static boolean isSource(Kind kind) {
    return kind.archetype() == Archetype.SOURCE;
  }

  /** Whether another element has the id, too, and would fit: that it has is reported already. */
  private static boolean twin(Strategy strategy, String id, Predicate<Kind> fits) {
    return strategy.all().stream()
        .anyMatch(element -> element.id().equals(id) && fits.test(element.kind()));
  }

  private static String wanted(Strategy strategy, Link link) {
    return Phrase.article(Names.kinds(strategy.model(), link.relation().to()));
  }

  /** What was meant may be right, and only the relation wrong. */
  private static String help(Strategy strategy, Element element, Link link, Element target) {
    String other =
        strategy.model().from(element.kind()).stream()
            .filter(relation -> relation.to().contains(target.kind().name()))
            .map(relation -> " Or did you mean “%s”?".formatted(relation.name()))
            .findFirst()
            .orElse("");
    return "Write the id of " + wanted(strategy, link) + "." + other;
  }
}
