package lis.check;

import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;

/** An element that names itself. Where links may not lead in a circle, that is a cycle instead. */
final class SelfLink implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      for (Link link : element.links()) {
        if (link.target().equals(element.id()) && sound(link, element)) {
          report.accept(diagnostic(link));
        }
      }
    }
  }

  /** Otherwise another rule speaks of it. */
  private static boolean sound(Link link, Element element) {
    return !link.relation().acyclic() && link.relation().leadsTo(element.kind());
  }

  private static Diagnostic diagnostic(Link link) {
    return Diagnostic.of(
            Code.SELF_LINK,
            link.place(),
            "“%s” names “%s” itself.".formatted(link.relation().name(), link.target()))
        .help("Name the other element that is meant, or delete it.");
  }
}
