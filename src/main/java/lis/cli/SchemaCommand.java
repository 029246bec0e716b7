package lis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lis.edit.Modelines;
import lis.edit.StrategyFolder;
import lis.json.Json;
import lis.model.Archetype;
import lis.model.Kind;
import lis.schema.Modeline;
import lis.schema.SchemaPath;
import lis.source.EditedTree;
import lis.source.FolderTree;
import lis.source.UnreadableException;
import lis.strategy.Strategy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What editors need to complete, explain and check while somebody types. */
@Command(
    name = "schema",
    description = {
      "Write a JSON Schema for each file of the strategy, with the ids that there are, so that"
          + " editors complete, explain and check.",
      "They go into .lis/schema, which git ignores."
    },
    sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
  /** The files that aren't named by a kind. */
  private static final Map<String, String> OTHERS =
      Map.of("model", SchemaPath.MODEL, "theme", SchemaPath.THEME, "reviews", SchemaPath.REVIEWS);

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "Print only the schema of this kind, or of model or theme, and write nothing.")
  private @Nullable String kind;

  @Option(names = "--list", description = "Of a KIND: the schema of a file that lists several.")
  private boolean list;

  @Option(names = "--out", paramLabel = "DIR", description = "Write into this folder instead.")
  private @Nullable Path out;

  @Option(names = "--check", description = "Write nothing; say what isn't up to date.")
  private boolean check;

  @Option(
      names = "--modelines",
      description = "Also write, into files that lack it, the line that tells editors the schema.")
  private boolean modelines;

  private final Lis lis;

  SchemaCommand(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    Workspace workspace = lis.workspace();
    SchemaFolder folder = SchemaFolder.of(lis.pipeline(workspace, workspace.tree()));
    if (kind != null) {
      lis.terminal().result(alone(folder, kind));
      return Exit.CLEAN;
    }
    Path root = out == null ? workspace.changeable().folder() : lis.host().folder().resolve(out);
    FolderTree disk = new FolderTree(root);
    EditedTree schemas = out == null ? folder.refreshed(disk) : folder.copied(disk);
    EditedTree lines = new EditedTree(workspace.tree());
    List<String> without = modelines ? modelines(workspace, folder, lines) : List.of();
    if (check) {
      return stale(schemas, without);
    }
    write(root, schemas);
    workspace.write(lines);
    report(root, schemas, without);
    return Exit.CLEAN;
  }

  private String alone(SchemaFolder folder, String word) {
    Optional<Kind> exact = folder.model().flatMap(model -> model.kind(word));
    String path =
        exact.isEmpty() && OTHERS.containsKey(word)
            ? OTHERS.getOrDefault(word, "")
            : path(Find.kind(folder.model().orElseThrow(Find::unreadable), word));
    return Json.write(folder.schemas().alone(path).orElseThrow(Find::unreadable));
  }

  private String path(Kind found) {
    if (found.archetype() == Archetype.STRATEGY) {
      return SchemaPath.STRATEGY;
    }
    return list ? SchemaPath.list(found) : SchemaPath.element(found);
  }

  private static List<String> modelines(
      Workspace workspace, SchemaFolder folder, EditedTree lines) {
    Strategy strategy = folder.strategy().orElseThrow(Find::unreadable);
    try {
      return new Modelines(lines).write(Modeline.all(strategy, workspace.changeable().tree()));
    } catch (UnreadableException e) {
      throw new MisuseException("nothing was written: a file can't be read: " + e.reason() + ".");
    }
  }

  private int stale(EditedTree schemas, List<String> without) {
    List<String> stale = new ArrayList<>(schemas.changes().keySet());
    stale.addAll(without);
    stale.forEach(path -> lis.terminal().result(path + "\n"));
    return stale.isEmpty() ? Exit.CLEAN : Exit.FINDINGS;
  }

  private static void write(Path root, EditedTree schemas) {
    try {
      Files.createDirectories(root);
      new StrategyFolder(root).write(schemas);
    } catch (IOException e) {
      throw new MisuseException("the disk refuses: " + e.getMessage() + ".");
    }
  }

  private void report(Path root, EditedTree schemas, List<String> without) {
    without.forEach(path -> lis.terminal().result(path + "\n"));
    int count = schemas.changes().size();
    lis.terminal()
        .say(
            count == 0
                ? "The schemas are up to date."
                : "%s in %s.".formatted(count == 1 ? "1 schema" : count + " files", root));
  }
}
