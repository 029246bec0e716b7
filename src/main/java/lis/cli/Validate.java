package lis.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.edit.Repairs;
import lis.edit.StrategyFolder;
import lis.source.EditedTree;
import lis.source.SourceTree;
import lis.source.UnreadableException;
import lis.strategy.Strategy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Every fault of the strategy, in one run. */
@Command(
    name = "validate",
    aliases = "check",
    description = "Find every fault of the strategy in one run.",
    sortOptions = false)
final class Validate implements Callable<Integer> {
  /** One repair may bring another to light; so many times at the most. */
  private static final int ROUNDS = 10;

  @Option(names = "--fix", description = "Make the repairs that are certain, and report the rest.")
  private boolean fix;

  @Option(
      names = "--dry-run",
      description = "With --fix: say what would change, and change nothing.")
  private boolean dryRun;

  private final Lis lis;

  Validate(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    Workspace workspace = lis.workspace();
    SourceTree tree = fix ? repaired(workspace) : workspace.tree();
    Outcome<Optional<Strategy>> outcome = lis.pipeline(workspace, tree).validate();
    int code = lis.report(outcome.diagnostics());
    String size = outcome.value().map(s -> s.elements().size() + " elements: ").orElse("");
    lis.terminal().say(size + Lis.summary(outcome.diagnostics()) + ".");
    return code;
  }

  /** The tree after all repairs, which are then on disk, too. */
  private SourceTree repaired(Workspace workspace) {
    if (workspace.asked().isPresent()) {
      throw new MisuseException("a revision can't be changed: leave out --rev or --fix.");
    }
    EditedTree tree = new EditedTree(workspace.tree());
    List<Diagnostic> made = repair(workspace, tree);
    if (!dryRun) {
      write(workspace, tree);
    }
    for (Diagnostic each : made) {
      String title = each.fix().map(f -> f.title()).orElse("");
      lis.terminal().say(each.place() + ": " + title + " [" + each.code().word() + "]");
    }
    lis.terminal().say(repairs(made.size()));
    return tree;
  }

  private String repairs(int count) {
    String done = dryRun ? " would be made." : " made.";
    return (count == 0 ? "No repair" : count == 1 ? "1 repair" : count + " repairs") + done;
  }

  private List<Diagnostic> repair(Workspace workspace, EditedTree tree) {
    List<Diagnostic> made = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Diagnostic> found = Lis.sorted(lis.pipeline(workspace, tree).validate().diagnostics());
      try {
        List<Diagnostic> more = new Repairs(tree).make(found);
        if (more.isEmpty()) {
          return made;
        }
        made.addAll(more);
      } catch (UnreadableException e) {
        throw new MisuseException("a file can't be read any more: " + e.reason() + ".");
      }
    }
    return made;
  }

  private static void write(Workspace workspace, EditedTree tree) {
    try {
      new StrategyFolder(workspace.folder()).write(tree);
    } catch (IOException e) {
      throw new MisuseException("the disk refuses: " + e.getMessage() + ".");
    }
  }
}
