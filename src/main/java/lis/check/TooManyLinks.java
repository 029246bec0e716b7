package lis.check;

import java.util.List;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Relation;
import lis.strategy.Link;
import lis.strategy.Strategy;

/** An element with more links than the model allows: an objective of two priorities, say. */
final class TooManyLinks implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    LinkCounts.visit(
        strategy,
        counted -> {
          if (counted.links().size() > counted.bounds().most()) {
            report.accept(diagnostic(strategy, counted));
          }
        });
  }

  private static Diagnostic diagnostic(Strategy strategy, LinkCounts.Counted counted) {
    Relation relation = counted.relation();
    int most = counted.bounds().most();
    List<String> others = counted.outgoing() ? relation.to() : relation.from();
    Link surplus = counted.links().get(most);
    return Diagnostic.of(
            Code.TOO_MANY_LINKS,
            surplus.place(),
            "%s can have %d %s (“%s”), and has %d."
                .formatted(
                    Names.capital(Names.of(counted.element())),
                    most,
                    Names.kinds(strategy.model(), others, most),
                    counted.outgoing() ? relation.name() : relation.inverse(),
                    counted.links().size()))
        .label(counted.links().getFirst().place(), "this is the first")
        .help("Keep " + (most == 1 ? "one" : "at most " + most) + ".");
  }
}
