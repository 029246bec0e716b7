package lis.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lis.Pipeline;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.diagnostic.Suggest;
import lis.edit.Beginning;
import lis.edit.Starter;
import lis.model.Role;
import lis.source.EditedTree;
import lis.source.FolderTree;
import lis.source.Kebab;
import lis.source.UnreadableException;
import lis.strategy.Strategy;
import lis.strategy.Value;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A new strategy, which validates and builds at once. */
@Command(
    name = "init",
    description = "Begin a strategy: a small one, which validates and builds at once.",
    sortOptions = false)
final class InitStrategy implements Callable<Integer> {
  /** What goes with a strategy of any model. */
  private static final String COMPANIONS = "companions";

  private static final String HOOK = "hook";
  private static final String README = "README.md";

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder, which is made where there is none. Without it: here.")
  private @Nullable Path dir;

  @Option(
      names = "--model",
      paramLabel = "NAME",
      description = "What kind of strategy; without it, the first that --list names.")
  private @Nullable String model;

  @Option(names = "--list", description = "List the models, and write nothing.")
  private boolean list;

  @Option(names = "--title", paramLabel = "WORDS", description = "Its title.")
  private @Nullable String title;

  @Option(names = "--publisher", paramLabel = "WORDS", description = "Who publishes it.")
  private @Nullable String publisher;

  @Option(
      names = "--ci",
      paramLabel = "NAME",
      description = "github or gitlab: write what checks every change there, too.")
  private List<CiSystem> ci = new ArrayList<>();

  @Option(names = "--hook", description = "Write what checks a change before git commits it, too.")
  private boolean hook;

  @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
  private boolean dryRun;

  private final Lis lis;

  InitStrategy(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    if (list) {
      new StarterList(lis).print();
      return Exit.CLEAN;
    }
    if (lis.asksForRevision()) {
      throw new MisuseException("a strategy begins in a folder: leave out --rev.");
    }
    if (blank(title) || blank(publisher)) {
      throw new MisuseException("say a title, or a publisher, in words, or leave the option out.");
    }
    Path folder = dir == null ? lis.folder() : lis.folder().resolve(dir);
    List<Starter> besides = besides();
    Beginning beginning = beginning(folder, Starter.of(model()), besides);
    refuse(beginning);
    EditedTree tree = new EditedTree(new FolderTree(folder));
    beginning.put(tree);
    Workspace workspace = new Workspace(folder);
    Strategy made = named(workspace, tree);
    List<String> kept = beginning.kept();
    if (!dryRun) {
      workspace.write(tree);
    }
    tree.changes().keySet().forEach(path -> lis.terminal().result(path + "\n"));
    kept.forEach(path -> lis.terminal().say(path + " is there already, and stays as it is."));
    if (dryRun) {
      lis.terminal().say(tree.changes().size() + " files would be written.");
    } else {
      FirstSteps steps = new FirstSteps(lis, folder);
      steps.say(made.model(), tree.changes().size());
      besides.forEach(steps::say);
    }
    return Exit.CLEAN;
  }

  private static boolean blank(@Nullable String words) {
    return words != null && words.isBlank();
  }

  private String model() {
    List<String> known = Starter.models();
    String name = model == null ? known.getFirst() : model;
    if (!known.contains(name)) {
      throw new MisuseException(
          "there is no model “%s”. %s"
              .formatted(
                  name,
                  Suggest.sentence(name, known)
                      .orElse("There is " + String.join(", ", known) + ".")));
    }
    return name;
  }

  /** What checks changes, where it was asked for. */
  private List<Starter> besides() {
    List<Starter> besides = new ArrayList<>();
    ci.stream().distinct().map(Kebab::of).map(Starter::of).forEach(besides::add);
    if (hook) {
      besides.add(Starter.of(HOOK));
    }
    return besides;
  }

  private static Beginning beginning(Path folder, Starter strategy, List<Starter> besides) {
    List<Starter> needed = new ArrayList<>(List.of(strategy));
    needed.addAll(besides);
    return new Beginning(folder, Workspace.FOLDERS, needed, Starter.of(COMPANIONS));
  }

  private void refuse(Beginning beginning) {
    Path folder = beginning.folder();
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
      throw new MisuseException(folder + " is a file, and a strategy begins in a folder.");
    }
    List<String> inTheWay = beginning.inTheWay();
    if (!inTheWay.isEmpty()) {
      throw new MisuseException(
          "nothing was written, because this is there already in %s: %s."
              .formatted(folder, String.join(", ", inTheWay)));
    }
    Path repository = repository(folder.toAbsolutePath().normalize());
    if ((hook || !ci.isEmpty()) && !repository.equals(folder.toAbsolutePath().normalize())) {
      throw new MisuseException(
          ("nothing was written: %s lies within the repository %s, and git looks for --hook and --ci"
                  + " only at its top. Begin there, or leave them out.")
              .formatted(folder, repository));
    }
  }

  /** The top of the repository that a folder belongs to; the folder itself where there is none. */
  private static Path repository(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return folder;
  }

  /** The strategy in the tree, once it has the words that were given. */
  private Strategy named(Workspace workspace, EditedTree tree) {
    Strategy before = sound(workspace, tree);
    Map<String, String> words = new HashMap<>();
    words.put(before.root().title(), title == null ? before.root().title() : title);
    String old = before.root().text(Role.PUBLISHER);
    words.put(old, publisher == null ? old : publisher);
    before
        .root()
        .value(Role.AS_AT, Value.Date.class)
        .ifPresent(day -> words.put(day.date().printed(), day(workspace, day)));
    try {
      Beginning.name(tree, words);
      if (tree.changes().containsKey(README)) {
        String text = new String(tree.read(README), StandardCharsets.UTF_8);
        String heading = "# " + words.get(before.root().title()) + "\n\n";
        tree.write(README, (heading + text).getBytes(StandardCharsets.UTF_8));
      }
    } catch (UnreadableException e) {
      throw new IllegalStateException("what was laid into the tree can be read", e);
    }
    return sound(workspace, tree);
  }

  /** The day of which it speaks is today, unless what it came with is younger. */
  private String day(Workspace workspace, Value.Date old) {
    LocalDate today = lis.today(workspace);
    return today.isBefore(old.date().from()) ? old.date().printed() : today.toString();
  }

  /** Nothing is written that lis itself finds fault with. */
  private Strategy sound(Workspace workspace, EditedTree tree) {
    LocalDate today = lis.today(workspace);
    Outcome<Optional<Strategy>> read = read(tree, today);
    Optional<LocalDate> own =
        read.value()
            .flatMap(strategy -> strategy.root().value(Role.AS_AT, Value.Date.class))
            .map(day -> day.date().from())
            .filter(today::isBefore);
    if (own.isPresent()) {
      // What it tells of has happened on its own day, whatever the clock says.
      read = read(tree, own.get());
    }
    List<Diagnostic> found = Lis.sorted(read.diagnostics());
    if (!found.isEmpty() || read.value().isEmpty()) {
      throw new MisuseException(
          "nothing was written, because this would be wrong: %s %s"
              .formatted(found.getFirst().message(), found.getFirst().help()));
    }
    return read.value().get();
  }

  private Outcome<Optional<Strategy>> read(EditedTree tree, LocalDate day) {
    return new Pipeline(tree, day, lis.clock()).validate();
  }
}
