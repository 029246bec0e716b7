package lis.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import lis.diagnostic.Outcome;
import lis.strategy.Strategy;
import picocli.CommandLine.Command;

/** Every fault of the strategy, in one run. */
@Command(
    name = "validate",
    aliases = "check",
    description = "Find every fault of the strategy in one run.",
    sortOptions = false)
final class Validate implements Callable<Integer> {
  private final Lis lis;

  Validate(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    Workspace workspace = lis.workspace();
    Outcome<Optional<Strategy>> outcome = lis.pipeline(workspace, workspace.tree()).validate();
    int code = lis.report(outcome.diagnostics());
    String size = outcome.value().map(s -> s.elements().size() + " elements: ").orElse("");
    lis.terminal().say(size + Lis.summary(outcome.diagnostics()) + ".");
    return code;
  }
}
