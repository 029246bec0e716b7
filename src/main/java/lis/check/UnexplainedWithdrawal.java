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
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** Something that is withdrawn, and neither names what stands in its place nor says why. */
final class UnexplainedWithdrawal implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Optional<Relation> successor = strategy.model().relation(Tie.SUCCESSOR);
    for (Element element : strategy.all()) {
      if (element.withdrawn() && !explained(strategy, element, successor)) {
        Optional<Relation> known = successor.filter(s -> s.startsAt(element.kind()));
        report.accept(
            diagnostic(element, known)
                .because(
                    known
                        .flatMap(s -> Explained.outgoing(strategy, element, s))
                        .or(() -> Explained.field(strategy, element, Role.WITHDRAWAL_REASON))));
      }
    }
  }

  private static boolean explained(
      Strategy strategy, Element element, Optional<Relation> successor) {
    return successor.filter(s -> !strategy.from(element, s).isEmpty()).isPresent()
        || element.value(Role.WITHDRAWAL_REASON).filter(v -> !isBlank(v)).isPresent();
  }

  private static boolean isBlank(Value value) {
    return value instanceof Value.Text text && text.text().isBlank();
  }

  private static Diagnostic diagnostic(Element element, Optional<Relation> successor) {
    List<String> ways = new ArrayList<>();
    element
        .kind()
        .field(Role.WITHDRAWAL_REASON)
        .ifPresent(field -> ways.add("say why: " + field.name() + ": …"));
    successor.ifPresent(s -> ways.add("name what stands in its place: " + s.name() + ": id"));
    return Diagnostic.of(
            Code.UNEXPLAINED_WITHDRAWAL,
            element.value(Role.WITHDRAWN).map(Value::place).orElse(element.place()),
            "%s is withdrawn, and nobody learns why.".formatted(Names.capital(Names.of(element))))
        .help(Names.capital(String.join(", or ", ways) + "."));
  }
}
