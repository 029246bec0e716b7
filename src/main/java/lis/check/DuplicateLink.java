package lis.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;

/** The same link written twice. */
final class DuplicateLink implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      Map<String, Span> seen = new HashMap<>();
      for (Link link : element.links()) {
        Span first = seen.putIfAbsent(link.relation().name() + " " + link.target(), link.place());
        if (first != null) {
          report.accept(diagnostic(link, first));
        }
      }
    }
  }

  private static Diagnostic diagnostic(Link link, Span first) {
    Diagnostic found =
        Diagnostic.of(
                Code.DUPLICATE_LINK,
                link.place(),
                "“%s” names “%s” twice.".formatted(link.relation().name(), link.target()))
            .label(first, "here it stands first")
            .help("Delete one of the two.");
    return ListItem.deletion(link.place())
        .filter(edit -> link.attributes().isEmpty())
        .map(edit -> found.fix("Delete the second “" + link.target() + "”", edit))
        .orElse(found);
  }
}
