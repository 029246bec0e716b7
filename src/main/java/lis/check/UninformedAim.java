package lis.check;

import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Requirement;
import lis.strategy.Element;
import lis.strategy.Strategy;

/** A priority that no evidence supports, or that no engagement shaped. */
final class UninformedAim implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Requirement requirement : strategy.model().requirements()) {
      if (requirement instanceof Requirement.InformedAim informed) {
        for (Element aim : strategy.of(informed.aim())) {
          if (strategy.to(aim, informed.relation()).isEmpty()) {
            report.accept(diagnostic(strategy, informed, aim));
          }
        }
      }
    }
  }

  private static Diagnostic diagnostic(
      Strategy strategy, Requirement.InformedAim informed, Element aim) {
    String noun = Names.kinds(strategy.model(), informed.relation().from());
    return Diagnostic.of(
            Code.UNINFORMED_AIM,
            aim.place(),
            "No %s informs %s (“%s”)."
                .formatted(noun, Names.of(aim), informed.relation().inverse()))
        .because(Explained.incoming(strategy, aim, informed.relation()))
        .help(
            "In the file of the %s that does, add %s: [%s]."
                .formatted(noun, informed.relation().name(), aim.id()));
  }
}
