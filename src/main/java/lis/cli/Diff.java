package lis.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lis.change.Changes;
import lis.change.Weight;
import lis.diagnostic.Suggest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed in meaning between two versions. */
@Command(
    name = "diff",
    description = {
      "Show what changed in meaning between two versions: elements, links, words, figures, and how",
      "grave each change is."
    },
    sortOptions = false,
    addMethodSubcommands = false)
final class Diff implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "RANGE",
      description =
          "A..B compares two revisions, A...B compares B with where they parted, A the folder with A; without it, the folder with HEAD.")
  private String range = "";

  @Option(names = "--staged", description = "Compare what is staged, instead of the folder.")
  private boolean staged;

  @Option(
      names = "--class",
      split = ",",
      paramLabel = "CLASS",
      description = "Only structural, substantive or editorial changes, or several of these.")
  private List<Weight> weights = new ArrayList<>();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "Only elements of these kinds.")
  private List<String> kinds = new ArrayList<>();

  @Option(
      names = "--element",
      split = ",",
      paramLabel = "ID",
      description = "Only these elements, by an id of either version.")
  private List<String> elements = new ArrayList<>();

  @Option(
      names = "--redline",
      paramLabel = "PATH",
      description =
          "Also write it as a document, with insertions and deletions marked: a file that ends in .html, .pdf or .txt, or a folder for page and PDF.")
  private @Nullable Path redline;

  @Option(names = "--exit-code", description = "Exit with 1 when something changed.")
  private boolean exitCode;

  private final Lis lis;

  Diff(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    if (lis.asksForRevision()) {
      throw new MisuseException("“lis diff” names revisions itself, as A..B: leave out --rev.");
    }
    Workspace workspace = lis.workspace();
    List<DiffSide> sides = DiffSide.of(workspace.folder(), range, staged);
    DiffSide.Loaded before = sides.getFirst().load(lis, workspace);
    DiffSide.Loaded after = sides.getLast().load(lis, workspace);
    Changes all =
        lis.clock()
            .time(
                "compare",
                c -> c.elements().size() + " elements",
                () -> DiffReport.compare(before, after));
    DiffReport report = DiffReport.of(before, after, all, filter(all));
    lis.terminal().changes(text(report));
    if (redline != null) {
      new RedlineFiles(lis, workspace, report).write(lis.host().folder().resolve(redline));
    }
    return exitCode && !report.changes().isEmpty() ? Exit.FINDINGS : Exit.CLEAN;
  }

  private DiffFilter filter(Changes all) {
    Set<String> names =
        kinds.stream()
            .map(word -> Find.kind(all.after().model(), word).name())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> known = new LinkedHashSet<>(all.before().ids());
    known.addAll(all.after().ids());
    known.add(all.after().root().id());
    for (String id : elements) {
      if (!known.contains(id)) {
        throw new MisuseException(
            "there is no element “%s” in either version. %s"
                .formatted(id, Suggest.sentence(id, known).orElse(""))
                .strip());
      }
    }
    Set<String> ids =
        elements.stream()
            .flatMap(
                id ->
                    Stream.of(all.before(), all.after())
                        .flatMap(s -> s.find(id).stream())
                        .map(element -> element.id()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Weight> some = weights.isEmpty() ? Set.of() : EnumSet.copyOf(weights);
    return new DiffFilter(some, names, ids);
  }

  private String text(DiffReport report) {
    return switch (lis.outputFormat()) {
      case FULL -> new DiffText(report).full();
      case PLAIN -> new DiffText(report).plain();
      case CONCISE -> new DiffText(report).concise();
      case MARKDOWN -> new DiffMarkdown(report).text();
      case JSON -> new DiffJson(report).text();
      default ->
          throw new MisuseException(
              "a comparison is written as full, concise, plain, markdown or json.");
    };
  }
}
