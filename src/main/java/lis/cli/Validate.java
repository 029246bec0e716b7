package lis.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lis.Pipeline;
import lis.diagnostic.Baseline;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.diagnostic.Report;
import lis.edit.Repairs;
import lis.source.EditedTree;
import lis.source.SourceTree;
import lis.source.UnreadableException;
import lis.strategy.Strategy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Every fault of the strategy, in one run. */
@Command(
    name = "validate",
    aliases = "check",
    description = "Find every fault of the strategy in one run.",
    sortOptions = false,
    addMethodSubcommands = false)
final class Validate implements Callable<Integer> {
  /** One repair may bring another to light; so many times at the most. */
  private static final int ROUNDS = 10;

  @Option(names = "--fix", description = "Make the repairs that are certain, and report the rest.")
  private boolean fix;

  @Option(
      names = "--dry-run",
      description = "With --fix: say what would change, and change nothing.")
  private boolean dryRun;

  @Option(
      names = "--since",
      paramLabel = "REV",
      description = "Report only what is new, or worse, since this revision.")
  private @Nullable String since;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Write a file that names the faults there are now, for --baseline.")
  private @Nullable Path writeBaseline;

  private final Lis lis;

  Validate(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    Workspace workspace = lis.workspace();
    SourceTree tree = fix ? repaired(workspace) : workspace.tree();
    Pipeline pipeline = lis.pipeline(workspace, tree);
    Outcome<Optional<Strategy>> outcome = pipeline.validate();
    List<Diagnostic> findings = outcome.diagnostics().stream().distinct().toList();
    if (writeBaseline != null) {
      return write(writeBaseline, findings);
    }
    Baseline known = lis.baseline();
    List<Diagnostic> fresh = known.news(findings);
    List<Diagnostic> reported =
        since == null ? fresh : news(workspace, tree, outcome, fresh, since);
    int code = lis.report(reported);
    String size = outcome.value().map(s -> s.elements().size() + " elements: ").orElse("");
    String found = Lis.summary(reported) + (since == null ? "" : " since " + since);
    lis.terminal()
        .say(
            size
                + found
                + excepted(pipeline)
                + known(findings.size() - fresh.size(), known.gone(findings))
                + ".");
    return code;
  }

  private String excepted(Pipeline pipeline) {
    List<Diagnostic> excepted = Lis.sorted(pipeline.excepted());
    excepted.forEach(d -> lis.terminal().detail("Excepted: " + d.place() + ": " + d.message()));
    return excepted.isEmpty() ? "" : ", " + excepted.size() + " excepted";
  }

  private static String known(int known, int gone) {
    return (known == 0 ? "" : ", " + known + " known")
        + (gone == 0 ? "" : "; " + gone + " of the baseline are repaired: write it again");
  }

  /** What wasn't there before, what got worse, and what only shows beside the earlier version. */
  private List<Diagnostic> news(
      Workspace workspace,
      SourceTree tree,
      Outcome<Optional<Strategy>> now,
      List<Diagnostic> findings,
      String rev) {
    Workspace earlier = Workspace.of(workspace.folder(), rev, Optional.empty());
    Outcome<Optional<Strategy>> then = lis.pipeline(workspace, earlier.tree()).validate();
    Baseline before = Baseline.of(then.diagnostics().stream().distinct().toList());
    List<Diagnostic> news = new ArrayList<>(before.worse(findings));
    if (then.value().isPresent() && now.value().isPresent()) {
      news.addAll(lis.pipeline(workspace, tree).compare(then.value().get(), now.value().get()));
    }
    return news;
  }

  /** Writes what a baseline may hold, and reports the rest. */
  private int write(Path file, List<Diagnostic> findings) {
    List<Diagnostic> firm = findings.stream().filter(d -> d.code().firm()).toList();
    List<Diagnostic> known = Report.withoutFirm(findings);
    BaselineFile.write(lis.host().folder().resolve(file), known);
    int code = lis.report(firm);
    lis.terminal().say("%s names %s.".formatted(file, Lis.summary(known)));
    if (!firm.isEmpty()) {
      lis.terminal().say(Lis.summary(firm) + " can't be left aside, and must be repaired.");
    }
    return code;
  }

  /** The tree after all repairs, which are then on disk, too. */
  private SourceTree repaired(Workspace workspace) {
    workspace.changeable();
    EditedTree tree = new EditedTree(workspace.tree());
    List<Diagnostic> made = repair(workspace, tree);
    if (!dryRun) {
      workspace.write(tree);
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
}
