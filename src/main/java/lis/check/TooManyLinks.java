package lis.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
          List<Link> links = distinct(counted);
          if (links.size() > counted.bounds().most()) {
            report.accept(diagnostic(strategy, counted, links));
          }
        });
  }

  /** A link that is written twice is another fault. */
  private static List<Link> distinct(LinkCounts.Counted counted) {
    Map<String, Link> links = new LinkedHashMap<>();
    for (Link link : counted.links()) {
      links.putIfAbsent(counted.outgoing() ? link.target() : link.from(), link);
    }
    return List.copyOf(links.values());
  }

  private static Diagnostic diagnostic(
      Strategy strategy, LinkCounts.Counted counted, List<Link> links) {
    Relation relation = counted.relation();
    int most = counted.bounds().most();
    List<String> others = counted.outgoing() ? relation.to() : relation.from();
    Link surplus = links.get(most);
    return Diagnostic.of(
            Code.TOO_MANY_LINKS,
            surplus.place(),
            "%s can have %d %s (“%s”), and has %d."
                .formatted(
                    Names.capital(Names.of(counted.element())),
                    most,
                    Names.kinds(strategy.model(), others, most),
                    counted.outgoing() ? relation.name() : relation.inverse(),
                    links.size()))
        .label(links.getFirst().place(), "this is the first")
        .help("Keep " + (most == 1 ? "one" : "at most " + most) + ".");
  }
}
