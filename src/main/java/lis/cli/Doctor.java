package lis.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lis.history.Revision;
import lis.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What lis finds on this machine, and what it can't do without what is missing. */
@Command(
    name = "doctor",
    description =
        "Say what lis finds on this machine, and what it can't do without what is missing.",
    sortOptions = false,
    addMethodSubcommands = false)
final class Doctor implements Callable<Integer> {
  @Option(names = "--git", description = "Say how “git diff” and “git log -p” can show meaning.")
  private boolean git;

  private final Lis lis;

  Doctor(Lis lis) {
    this.lis = lis;
  }

  /**
   * Something that lis needs or can use.
   *
   * @param advice what to do where it is missing; empty where it is there
   */
  private record Check(String name, boolean found, String detail, String advice) {}

  @Override
  public Integer call() {
    lis.terminal().result(git ? setup() : text(checks()));
    return Exit.CLEAN;
  }

  private List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    checks.add(new Check("lis", true, Version.number(), ""));
    checks.add(new Check("Java", true, Runtime.version().toString(), ""));
    checks.add(
        program(
            "git",
            "git",
            "install git: without it there are no revisions, no “lis diff”, and outputs don’t say what they were built from"));
    checks.add(
        program(
            "liblouis",
            "lou_translate",
            "install liblouis-bin if a publication asks for braille; all else works without it"));
    checks.add(new Check("Fonts", true, "built in", ""));
    boolean strategy = Files.isRegularFile(lis.folder().resolve("strategy/strategy.yaml"));
    checks.add(
        new Check(
            "Strategy",
            strategy,
            strategy ? lis.folder().resolve("strategy").normalize().toString() : "",
            "go to the folder that holds the folder strategy, name it with -C, or begin one with “lis init”"));
    Optional<Revision> head = Revision.head(lis.folder());
    checks.add(
        new Check(
            "Repository",
            head.isPresent(),
            head.map(r -> "at commit " + r.shortId()).orElse(""),
            "“git init” and a first commit let lis compare versions"));
    return checks;
  }

  /** Looks for a program, and doesn't start it. */
  private Check program(String name, String file, String advice) {
    Optional<Path> found =
        Arrays.stream(lis.host().variable("PATH").orElse("").split(File.pathSeparator))
            .filter(folder -> !folder.isEmpty())
            .map(folder -> Path.of(folder).resolve(file))
            .filter(Files::isExecutable)
            .findFirst();
    return new Check(name, found.isPresent(), found.map(Path::toString).orElse(""), advice);
  }

  private String text(List<Check> checks) {
    return switch (lis.outputFormat()) {
      case JSON -> Json.write(checks);
      case FULL, PLAIN, CONCISE ->
          checks.stream()
              .map(
                  c ->
                      c.found()
                          ? "%-11s %s\n".formatted(c.name() + ":", c.detail())
                          : "%-11s not found; %s\n".formatted(c.name() + ":", c.advice()))
              .collect(Collectors.joining());
      default -> throw new MisuseException("doctor writes full, concise, plain or json.");
    };
  }

  private static String setup() {
    return """
    So that “git diff”, “git show” and “git log -p” compare a strategy by what it says:

    1. Put these lines into the file .gitattributes beside the folder strategy, and commit it:

    strategy/**/*.md diff=lis
    strategy/**/*.yaml diff=lis

    2. In each clone, say once what that means. Either the comparison of lis itself:

    git config diff.lis.command 'lis git-diff'

    or git's own, over sentences instead of files:

    git config diff.lis.textconv 'lis textconv'
    git config diff.lis.cachetextconv true

    lis has to be on the PATH, or be named with its whole path. “git log -p” and “git show” use
    the first only with --ext-diff. “git diff --no-ext-diff --no-textconv” shows the files as they are.
    """;
  }
}
