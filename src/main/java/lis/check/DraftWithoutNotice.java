package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Status;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** A strategy that isn't final, and doesn't tell its readers so. */
final class DraftWithoutNotice implements Rule {
  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Element root = strategy.root();
    Optional<Value> status = root.value(Role.STATUS);
    boolean open = status.flatMap(Status::of).filter(s -> s != Status.FINAL).isPresent();
    if (open && root.text(Role.NOTICE).isBlank()) {
      String field = root.kind().field(Role.NOTICE).map(f -> f.name()).orElse("");
      report.accept(
          Diagnostic.of(
                  Code.DRAFT_WITHOUT_NOTICE,
                  status.get().place(),
                  "The strategy isn't final, and nothing tells readers so.")
              .because(Explained.field(strategy, root, Role.NOTICE))
              .help(
                  "Say in a sentence what may still change: "
                      + field
                      + ": …. It stands on every output."));
    }
  }
}
