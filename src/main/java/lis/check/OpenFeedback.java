package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.strategy.Disposition;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** Feedback that nobody has decided about, in a strategy that is final. */
final class OpenFeedback implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Optional<Value> status = Settled.status(strategy);
    if (status.isPresent()) {
      Feedback.all(strategy)
          .filter(feedback -> Disposition.of(feedback).filter(Disposition.OPEN::equals).isPresent())
          .forEach(feedback -> report.accept(diagnostic(feedback, status.get())));
    }
  }

  private static Diagnostic diagnostic(Element feedback, Value status) {
    return Diagnostic.of(
            Code.OPEN_FEEDBACK,
            feedback.value(Role.DISPOSITION).orElseThrow().place(),
            "Nobody has decided about %s, and the strategy is final.".formatted(Names.of(feedback)))
        .label(status.place(), "here it says so")
        .help(
            "Decide, and write what was decided and why. Until then the strategy is no final one.");
  }
}
