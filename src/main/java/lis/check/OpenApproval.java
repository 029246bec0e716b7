package lis.check;

import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Archetype;
import lis.model.Kind;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Strategy;

/** A step of approval that isn't done, in a strategy that is final. */
final class OpenApproval implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Settled settled = Settled.of(strategy, Code.UNSETTLED_FINAL);
    if (settled.isFinal()) {
      for (Kind kind : strategy.model().kinds(Archetype.EVENT)) {
        strategy.of(kind).stream()
            .filter(event -> event.yes(Role.APPROVAL) && !event.yes(Role.DONE))
            .forEach(event -> report.accept(diagnostic(strategy, event, settled)));
      }
    }
  }

  private static Diagnostic diagnostic(Strategy strategy, Element event, Settled settled) {
    return settled
        .finding(
            event.place(),
            "%s has to be done before the strategy is final, and isn't."
                .formatted(Names.capital(Names.of(event))))
        .because(Explained.field(strategy, event, Role.DONE))
        .help(
            event
                    .kind()
                    .field(Role.DONE)
                    .map(
                        done ->
                            "Write “" + done.name() + ": yes” there once it is. Until then, the")
                    .orElse("Until it is, the")
                + " strategy can't have this status.");
  }
}
