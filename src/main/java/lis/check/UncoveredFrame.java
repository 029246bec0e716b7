package lis.check;

import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Phrase;
import lis.model.Requirement;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Strategy;

/**
 * An item of an outside scheme that nothing answers, and that nobody leaves out with a reason: a
 * foundation of productivity without a priority, a national Grand Challenge without an answer.
 */
final class UncoveredFrame implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Requirement requirement : strategy.model().requirements()) {
      if (requirement instanceof Requirement.FrameCoverage coverage) {
        for (Element item : strategy.of(coverage.frame())) {
          check(strategy, coverage, item, report);
        }
      }
    }
  }

  private static void check(
      Strategy strategy,
      Requirement.FrameCoverage coverage,
      Element item,
      Consumer<Diagnostic> report) {
    boolean answered = !strategy.to(item, coverage.relation()).isEmpty();
    boolean excluded = item.value(Role.EXCLUSION).isPresent();
    if (!answered && !excluded) {
      report.accept(
          Diagnostic.of(
                  Code.UNCOVERED_FRAME, item.place(), "Nothing answers " + Names.of(item) + ".")
              .because(
                  Explained.incoming(strategy, item, coverage.relation())
                      .or(() -> Explained.field(strategy, item, Role.EXCLUSION)))
              .help(help(strategy, coverage, item)));
    } else if (answered && excluded) {
      report.accept(
          Diagnostic.of(
                  Code.UNCOVERED_FRAME,
                  item.place(),
                  Names.capital(Names.of(item))
                      + " is left out with a reason, and answered all the same.")
              .label(
                  strategy.to(item, coverage.relation()).getFirst().place(), "here it is answered")
              .help("Take out the reason, or the link."));
    }
  }

  private static String help(Strategy strategy, Requirement.FrameCoverage coverage, Element item) {
    String link =
        "In the file of %s that answers it, add %s: [%s]."
            .formatted(
                Phrase.article(Names.kinds(strategy.model(), coverage.relation().from())),
                coverage.relation().name(),
                coverage
                    .attribute()
                    .map(a -> "{to: %s, %s: …}".formatted(item.id(), a.name()))
                    .orElse(item.id()));
    return coverage
        .frame()
        .field(Role.EXCLUSION)
        .map(field -> link + " Or say why it is left out: " + field.name() + ": ….")
        .orElse(link);
  }
}
