package lis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Relation;
import lis.model.Role;
import lis.model.Tie;
import lis.strategy.Disposition;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** Feedback that was accepted, wholly or in part, and nobody learns what changed. */
final class UnshownChange implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Feedback.all(strategy)
        .filter(feedback -> Disposition.of(feedback).filter(Disposition::promises).isPresent())
        .filter(feedback -> !Feedback.says(feedback, Role.CHANGE))
        .filter(feedback -> Feedback.changed(feedback).isEmpty())
        .forEach(feedback -> report.accept(diagnostic(strategy, feedback)));
  }

  private static Diagnostic diagnostic(Strategy strategy, Element feedback) {
    Optional<Relation> changed = changed(strategy, feedback);
    List<String> ways = new ArrayList<>();
    changed.ifPresent(relation -> ways.add("name what changed: " + relation.name() + ": id"));
    Feedback.field(feedback, Role.CHANGE).ifPresent(name -> ways.add("say it: " + name + ": …"));
    Value decided = feedback.value(Role.DISPOSITION).orElseThrow();
    return Diagnostic.of(
            Code.UNSHOWN_CHANGE,
            decided.place(),
            "%s has the answer “%s”, and nobody learns what changed."
                .formatted(Names.capital(Names.of(feedback)), feedback.text(Role.DISPOSITION)))
        .because(
            Explained.field(strategy, feedback, Role.CHANGE)
                .or(() -> changed.flatMap(r -> Explained.outgoing(strategy, feedback, r))))
        .help(
            ways.isEmpty()
                ? "Give its kind a field with the role change in model.yaml, and say it there."
                : Names.capital(String.join(", or ", ways) + "."));
  }

  private static Optional<Relation> changed(Strategy strategy, Element feedback) {
    return strategy.model().relations(Tie.CHANGED).stream()
        .filter(relation -> relation.startsAt(feedback.kind()))
        .findFirst();
  }
}
