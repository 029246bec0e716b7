package lis.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import lis.diagnostic.Diagnostic;
import lis.json.Csv;
import lis.json.Json;
import lis.layout.Layout;
import lis.layout.Tidying;
import lis.source.EditedTree;
import lis.source.SourceFile;
import lis.source.SourceTree;
import lis.source.UnreadableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All files in one layout. */
@Command(
    name = "format",
    description = "Lay files out: keys in the order of the model, even indents; comments are kept.",
    sortOptions = false,
    addMethodSubcommands = false)
final class FormatFiles implements Callable<Integer> {
  private static final Set<OutputFormat> PRINTED =
      EnumSet.of(
          OutputFormat.FULL,
          OutputFormat.CONCISE,
          OutputFormat.PLAIN,
          OutputFormat.JSON,
          OutputFormat.CSV);

  @Parameters(
      paramLabel = "FILE",
      description = "Files or folders of the strategy; all of it where none is named.")
  private List<Path> named = new ArrayList<>();

  @Option(names = "--check", description = "Change nothing, and list the files that would change.")
  private boolean check;

  private final Lis lis;

  /** The files that change, and those that can't be read whole. */
  private final List<Line> changed = new ArrayList<>();

  private final List<Line> faulty = new ArrayList<>();

  FormatFiles(Lis lis) {
    this.lis = lis;
  }

  /**
   * What happens to a file.
   *
   * @param line the first that changes, or that is faulty
   */
  private record Line(String file, String result, int line, Optional<String> reason) {}

  @Override
  public Integer call() {
    if (!PRINTED.contains(lis.outputFormat())) {
      throw lis.outputFormat().unfit();
    }
    Workspace workspace = check ? lis.workspace() : lis.workspace().changeable();
    EditedTree tree = new EditedTree(workspace.tree());
    Tidying tidying = lis.pipeline(workspace, tree).tidying().orElseThrow(Find::unreadable);
    List<String> paths = new NamedFiles(lis.host().folder(), workspace, tree).chosen(named);
    paths.stream().filter(workspace::isLink).forEach(path -> say(path, "it is a link"));
    paths.parallelStream()
        .filter(path -> !workspace.isLink(path))
        .map(tidying::tidy)
        .toList()
        .forEach(layout -> take(layout, tree));
    if (!check) {
      workspace.write(tree);
    }
    print();
    summarise(paths.size());
    boolean found = !faulty.isEmpty() || (check && !changed.isEmpty());
    return found ? Exit.FINDINGS : Exit.CLEAN;
  }

  private void take(Layout layout, EditedTree tree) {
    switch (layout) {
      case Layout.Tidy tidy -> write(tidy.file(), tree);
      case Layout.Faulty left -> left.faults().stream().limit(1).forEach(this::fault);
      case Layout.Unfit left -> say(left.path(), left.reason());
    }
  }

  private void say(String path, String reason) {
    lis.terminal().say(path + " is left as it is: " + reason + ".");
  }

  private void fault(Diagnostic fault) {
    String path = fault.place().file().path();
    faulty.add(new Line(path, "left alone", fault.place().line(), Optional.of(fault.message())));
    lis.terminal()
        .complain(
            "%s is left alone, because it can't be read whole: %s [%s]"
                .formatted(fault.place(), fault.message(), fault.code().word()));
  }

  private void write(SourceFile file, EditedTree tree) {
    byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
    byte[] before = bytes(tree, file.path());
    if (!Arrays.equals(bytes, before)) {
      tree.write(file.path(), bytes);
      String typed = new String(before, StandardCharsets.UTF_8);
      String result = check ? "would change" : "laid out";
      changed.add(new Line(file.path(), result, first(typed, file.text()), Optional.empty()));
    }
  }

  private static byte[] bytes(SourceTree tree, String path) {
    try {
      return tree.read(path);
    } catch (UnreadableException e) {
      throw new MisuseException("a file can't be read any more: " + e.reason() + ".");
    }
  }

  /** The first line in which two texts differ. */
  private static int first(String one, String other) {
    return Math.max(0, Arrays.mismatch(one.split("\n", -1), other.split("\n", -1))) + 1;
  }

  private void print() {
    List<Line> all = new ArrayList<>(changed);
    all.addAll(faulty);
    Terminal terminal = lis.terminal();
    switch (lis.outputFormat()) {
      case JSON -> terminal.result(Json.write(all));
      case CSV -> terminal.result(Csv.records(all));
      case PLAIN -> changed.forEach(line -> terminal.result(sentence(line)));
      default -> changed.forEach(line -> terminal.result(line.file() + "\n"));
    }
  }

  private static String sentence(Line line) {
    return "%s %s, from line %d on.\n".formatted(line.file(), line.result(), line.line());
  }

  private void summarise(int files) {
    int count = changed.size();
    String verb = check ? "would change" : count == 1 ? "was changed" : "were changed";
    lis.terminal()
        .say(
            count == 0
                ? files(files - faulty.size()) + (files == 1 ? " is" : " are") + " laid out."
                : files(count) + " " + verb + ".");
  }

  private static String files(int count) {
    return count == 1 ? "1 file" : count + " files";
  }
}
