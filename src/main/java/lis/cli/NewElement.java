package lis.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.diagnostic.Suggest;
import lis.edit.Draft;
import lis.edit.Placing;
import lis.edit.RefusedException;
import lis.model.Field;
import lis.model.Kind;
import lis.model.Role;
import lis.source.EditedTree;
import lis.source.UnreadableException;
import lis.strategy.Element;
import lis.strategy.Strategy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A new element, in the right place, with all that the model asks for. */
@Command(
    name = "new",
    description = "Begin an element: write its file, with what the model asks for.",
    sortOptions = false,
    addMethodSubcommands = false)
final class NewElement implements Callable<Integer> {
  @Parameters(paramLabel = "KIND", description = "Such as indicator; “lis list” lists the kinds.")
  private String word = "";

  @Parameters(paramLabel = "ID", description = "Lower-case words with hyphens.")
  private String id = "";

  @Option(names = "--title", paramLabel = "WORDS", description = "Its title.")
  private @Nullable String title;

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description = "What stands in a field or a relation; more than once for several values.")
  private List<String> set = List.of();

  @Option(names = "--dry-run", description = "Print what would be written, and write nothing.")
  private boolean dryRun;

  private final Lis lis;

  NewElement(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    Workspace workspace = lis.workspace().changeable();
    Strategy strategy = Find.strategy(lis);
    Kind kind = Find.kind(strategy, word);
    if (kind.equals(strategy.root().kind())) {
      throw new MisuseException("a strategy is itself the only %s.".formatted(kind.name()));
    }
    NewId.check(strategy, id, false);
    Draft draft = new Draft(strategy.model(), kind, id, given(strategy, kind));
    EditedTree tree = new EditedTree(workspace.tree());
    String path = put(draft, tree, strategy);
    refuseFaults(workspace, tree, path);
    if (dryRun) {
      lis.terminal().result(draft.text(path));
    } else {
      workspace.write(tree);
      SchemaFolder.keep(lis, workspace);
      lis.terminal().result(path + "\n");
    }
    advise(strategy, draft);
    return Exit.CLEAN;
  }

  private Map<String, List<String>> given(Strategy strategy, Kind kind) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    List<String> keys = strategy.model().keys(kind);
    if (title != null) {
      Field field =
          kind.field(Role.TITLE)
              .orElseThrow(() -> new MisuseException("the kind " + kind + " has no title."));
      add(given, field.name(), title);
    }
    for (String each : set) {
      int equals = each.indexOf('=');
      String key = equals < 0 ? each : each.substring(0, equals).strip();
      if (equals < 0 || !keys.contains(key)) {
        throw new MisuseException(
            equals < 0
                ? "“%s” says no value: write --set %s=….".formatted(each, each)
                : "the kind %s has no field “%s”. %s"
                    .formatted(
                        kind,
                        key,
                        Suggest.sentence(key, keys)
                            .orElse("It can have " + String.join(", ", keys) + ".")));
      }
      add(given, key, each.substring(equals + 1).strip());
    }
    return given;
  }

  private static void add(Map<String, List<String>> given, String key, String value) {
    given.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private static String put(Draft draft, EditedTree tree, Strategy strategy) {
    String root = strategy.root().place().file().path();
    try {
      return new Placing(tree, root.substring(0, root.lastIndexOf('/') + 1)).put(draft);
    } catch (RefusedException e) {
      throw new MisuseException("nothing was written: " + e.reason());
    } catch (UnreadableException e) {
      throw new MisuseException("nothing was written: a file can't be read: " + e.reason() + ".");
    }
  }

  /** What is missing may wait; what is wrong isn't written at all. */
  private void refuseFaults(Workspace workspace, EditedTree tree, String path) {
    List<Diagnostic> before = lis.pipeline(workspace, workspace.tree()).validate().diagnostics();
    List<String> known = new ArrayList<>(before.stream().map(Diagnostic::message).toList());
    Outcome<Optional<Strategy>> after = lis.pipeline(workspace, tree).validate();
    for (Diagnostic each : Lis.sorted(after.diagnostics())) {
      boolean fresh = !known.remove(each.message());
      if (fresh && each.code().firm() && each.code() != Code.MISSING_FIELD) {
        throw new MisuseException(
            "nothing was written, because this would be wrong: %s %s"
                .formatted(each.message(), each.help()));
      }
    }
    Optional<Element> written = after.value().flatMap(strategy -> strategy.find(id));
    if (written.filter(e -> e.place().file().path().equals(path)).isEmpty()) {
      throw new MisuseException(
          "nothing was written, because %s can't be read whole. Mend it first; “lis validate” says where."
              .formatted(path));
    }
  }

  private void advise(Strategy strategy, Draft draft) {
    for (Element each : strategy.of(draft.kind())) {
      if (title != null && each.title().equalsIgnoreCase(title)) {
        lis.terminal().say("“%s” has the same title. Is it the same?".formatted(each.id()));
      }
    }
    Suggest.only(id, strategy.ids())
        .ifPresent(
            near -> lis.terminal().say("There is “%s”, too. Is it the same?".formatted(near)));
    if (!draft.open().isEmpty()) {
      lis.terminal().say("Still to be written: " + String.join(", ", draft.open()) + ".");
    }
  }
}
