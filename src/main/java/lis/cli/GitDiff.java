package lis.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lis.change.Changes;
import lis.change.StrategyDiff;
import lis.strategy.Strategy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What git calls to compare two versions of a file (gitattributes(5), diff.*.command). */
@Command(
    name = "git-diff",
    description = {
      "Compare two versions of a file, called by git. “lis doctor --git” says how to set it up."
    },
    hidden = true,
    sortOptions = false,
    addMethodSubcommands = false)
final class GitDiff implements Callable<Integer> {
  /** Path, and file, hash and mode of both versions. */
  private static final int ALL = 7;

  @Parameters(
      arity = "1..9",
      paramLabel = "ARGUMENT",
      description =
          "PATH OLD-FILE OLD-HASH OLD-MODE NEW-FILE NEW-HASH NEW-MODE, as git gives them.")
  private List<String> arguments = new ArrayList<>();

  private final Lis lis;

  GitDiff(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    String path = arguments.getFirst();
    if (arguments.size() < ALL) {
      lis.terminal().result(path + ": in conflict; compare it when that is settled.\n");
      return Exit.CLEAN;
    }
    String now = arguments.size() > ALL ? arguments.get(ALL) : path;
    Optional<Changes> changes = compare(path, now);
    if (changes.filter(c -> !c.isEmpty()).isEmpty()) {
      lis.terminal().result(now + ": changed, and nothing of it is content of the strategy.\n");
    } else {
      lis.terminal().result(now + "\n");
      lis.terminal().changes(DiffText.body(changes.get()) + "\n");
    }
    return Exit.CLEAN;
  }

  private Optional<Changes> compare(String path, String now) {
    Optional<String> above = LoneFile.below(path);
    if (above.isEmpty()) {
      return Optional.empty();
    }
    LoneFile lone = new LoneFile(lis, lis.folder().resolve(above.get()));
    Optional<Strategy> before = lone.read(inside(path), file(arguments.get(1)));
    Optional<Strategy> after = lone.read(inside(now), file(arguments.get(4)));
    return before.isEmpty() || after.isEmpty()
        ? Optional.empty()
        : Optional.of(StrategyDiff.of(before.get(), after.get()));
  }

  private Optional<byte[]> file(String name) {
    return LoneFile.bytes(lis.host().folder().resolve(Path.of(name)));
  }

  private static String inside(String path) {
    return path.substring(
        LoneFile.below(path).map(p -> p.isEmpty() ? 0 : p.length() + 1).orElse(0));
  }
}
