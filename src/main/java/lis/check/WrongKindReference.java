package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Archetype;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Mention;
import lis.strategy.Strategy;

/** A reference to an element that there is, but of a kind that can't stand there. */
final class WrongKindReference implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      for (Link link : element.links()) {
        Optional<Element> target = strategy.find(link.target());
        if (target.isPresent() && !link.relation().leadsTo(target.get().kind())) {
          report.accept(
              Diagnostic.of(
                      Code.WRONG_KIND_REFERENCE,
                      link.place(),
                      "“%s” is a %s, and “%s” takes a %s."
                          .formatted(
                              link.target(),
                              Names.kind(target.get().kind()),
                              link.relation().name(),
                              Names.kinds(strategy.model(), link.relation().to())))
                  .label(target.get().place(), "it is written here"));
        }
      }
      for (Mention mention : Mentions.citations(element)) {
        Optional<Element> target = strategy.find(mention.target());
        if (target.isPresent() && target.get().kind().archetype() != Archetype.SOURCE) {
          report.accept(
              Diagnostic.of(
                  Code.WRONG_KIND_REFERENCE,
                  mention.place(),
                  "“%s” is a %s, and an observation rests on something published."
                      .formatted(mention.target(), Names.kind(target.get().kind()))));
        }
      }
    }
  }
}
