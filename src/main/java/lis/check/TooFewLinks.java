package lis.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Phrase;
import lis.model.Relation;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Strategy;

/** An element with fewer links than the model asks for: a priority without an objective, say. */
final class TooFewLinks implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    LinkCounts.visit(
        strategy,
        counted -> {
          if (counted.links().size() < counted.bounds().least()) {
            report.accept(diagnostic(strategy, counted));
          }
        });
  }

  private static Diagnostic diagnostic(Strategy strategy, LinkCounts.Counted counted) {
    Relation relation = counted.relation();
    List<String> others = counted.outgoing() ? relation.to() : relation.from();
    String noun = Names.kinds(strategy.model(), others);
    int found = counted.links().size();
    String message =
        "%s needs at least %d %s (“%s”), and has %s."
            .formatted(
                Names.capital(Names.of(counted.element())),
                counted.bounds().least(),
                Names.kinds(strategy.model(), others, counted.bounds().least()),
                counted.outgoing() ? relation.name() : relation.inverse(),
                found == 0 ? "none" : Integer.toString(found));
    String help =
        counted.outgoing()
            ? "Add %s: [id of %s].".formatted(relation.name(), Phrase.article(noun))
            : "In the file of %s, add %s: [%s]."
                .formatted(Phrase.article(noun), relation.name(), counted.element().id());
    Element element = counted.element();
    Optional<Span> key =
        counted.outgoing() ? Explained.field(strategy, element, relation.name()) : Optional.empty();
    return Diagnostic.of(Code.TOO_FEW_LINKS, key.orElse(element.place()), message)
        .because(
            counted.outgoing()
                ? Explained.outgoing(strategy, element, relation)
                : Explained.incoming(strategy, element, relation))
        .help(help);
  }
}
