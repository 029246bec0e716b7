package lis.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.Pipeline;
import lis.diagnostic.Code;
import lis.diagnostic.Outcome;
import lis.json.Json;
import lis.model.Model;
import lis.render.Format;
import lis.schema.SchemaPath;
import lis.schema.Schemas;
import lis.source.EditedTree;
import lis.source.SourceTree;
import lis.source.UnreadableException;
import lis.strategy.Strategy;

/**
 * The schemas of a strategy in its present state, faulty or not, and the folder that they go into.
 *
 * @param model empty where it can't be read
 * @param strategy empty where it can't be read
 */
record SchemaFolder(Schemas schemas, Optional<Model> model, Optional<Strategy> strategy) {
  /** git needn't know them: they are made anew from the strategy whenever they are needed. */
  private static final String IGNORE_FILE = ".lis/.gitignore";

  private static final String IGNORE = "# lis makes what stands here, and makes it again.\n*\n";

  /**
   * What can be said of a strategy.
   *
   * @throws MisuseException where there is none
   */
  static SchemaFolder of(Pipeline pipeline) {
    List<String> formats = Arrays.stream(Format.values()).map(Format::word).toList();
    Outcome<Optional<Strategy>> read = pipeline.read();
    if (read.value().isPresent()) {
      Strategy strategy = read.value().get();
      Schemas schemas = Schemas.of(strategy, read.diagnostics(), formats);
      return new SchemaFolder(schemas, Optional.of(strategy.model()), read.value());
    }
    Optional<Model> model = pipeline.model();
    boolean missing = read.diagnostics().stream().anyMatch(d -> d.code() == Code.MISSING_FILE);
    if (model.isEmpty() && missing) {
      throw Find.unreadable();
    }
    Schemas schemas = model.map(m -> Schemas.of(m, formats)).orElseGet(() -> Schemas.of(formats));
    return new SchemaFolder(schemas, model, Optional.empty());
  }

  /** By their paths below a folder. */
  private Map<String, String> texts(String folder) {
    Map<String, String> texts = new LinkedHashMap<>();
    schemas.files().forEach((path, schema) -> texts.put(folder + path, Json.write(schema)));
    return texts;
  }

  /** Where somebody uses schemas, they know at once what another command has changed. */
  static void keep(Lis lis, Workspace workspace) {
    SourceTree tree = workspace.tree();
    if (tree.exists(SchemaPath.FOLDER)) {
      workspace.write(of(lis.pipeline(workspace, tree)).refreshed(tree));
    }
  }

  /** In a folder of their own, changes only what isn't as it should be. */
  EditedTree refreshed(SourceTree tree) {
    EditedTree edited = new EditedTree(tree);
    Map<String, String> texts = texts(SchemaPath.FOLDER);
    texts.put(IGNORE_FILE, IGNORE);
    write(edited, texts);
    for (String path : tree.list(SchemaPath.FOLDER)) {
      if (!texts.containsKey(path)) {
        edited.delete(path);
      }
    }
    return edited;
  }

  /** Anywhere else, leaves alone what isn't ours. */
  EditedTree copied(SourceTree tree) {
    EditedTree edited = new EditedTree(tree);
    write(edited, texts(""));
    return edited;
  }

  private static void write(EditedTree edited, Map<String, String> texts) {
    texts.forEach(
        (path, text) -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          if (!holds(edited, path, bytes)) {
            edited.write(path, bytes);
          }
        });
  }

  private static boolean holds(SourceTree tree, String path, byte[] bytes) {
    try {
      return tree.exists(path) && Arrays.equals(tree.read(path), bytes);
    } catch (UnreadableException e) {
      return false;
    }
  }
}
