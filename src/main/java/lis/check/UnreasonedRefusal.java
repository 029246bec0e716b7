package lis.check;

import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.strategy.Disposition;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** Feedback that wasn't accepted, or only in part, and nobody learns why. */
final class UnreasonedRefusal implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Feedback.all(strategy)
        .filter(feedback -> Disposition.of(feedback).filter(Disposition::refuses).isPresent())
        .filter(feedback -> !Feedback.says(feedback, Role.REASON))
        .forEach(
            feedback ->
                report.accept(
                    diagnostic(feedback)
                        .because(Explained.field(strategy, feedback, Role.REASON))));
  }

  private static Diagnostic diagnostic(Element feedback) {
    Value decided = feedback.value(Role.DISPOSITION).orElseThrow();
    return Diagnostic.of(
            Code.UNREASONED_REFUSAL,
            decided.place(),
            "Nobody learns why %s has the answer “%s”."
                .formatted(Names.of(feedback), feedback.text(Role.DISPOSITION)))
        .help(
            Feedback.field(feedback, Role.REASON)
                .map(name -> "Say why, in a sentence to those who said it: " + name + ": ….")
                .orElse(
                    "Give its kind a field with the role reason in model.yaml, and say why there."));
  }
}
