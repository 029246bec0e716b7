package lis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lis.edit.RefusedException;
import lis.edit.Rereading;
import lis.source.EditedTree;
import lis.source.UnreadableException;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Translation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plain words that fit what they speak of. */
@Command(
    name = "reread",
    description =
        "Note that you have read the plain words of elements again, and that they fit what the"
            + " elements say now.",
    sortOptions = false,
    addMethodSubcommands = false)
final class Reread implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "The elements whose plain words you have read.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--unread",
      description = "All elements of which nobody has noted it yet; those that changed stay.")
  private boolean unread;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description =
          "Note instead that the translations of the elements into this language, such as cy, say"
              + " what the originals say now.")
  private Optional<String> language = Optional.empty();

  private final Lis lis;

  Reread(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    if (ids.isEmpty() && !unread) {
      throw new MisuseException(
          "say whose plain words you have read, as “lis reread ID”; “lis validate” names those that"
              + " may no longer fit.");
    }
    Workspace workspace = lis.workspace().changeable();
    EditedTree tree = new EditedTree(workspace.tree());
    Strategy strategy = read(workspace, tree);
    if (language.isPresent()) {
      return translations(workspace, tree, strategy, language.get());
    }
    List<Element> changed = note(strategy, tree);
    verify(read(workspace, tree), changed);
    workspace.write(tree);
    changed.forEach(element -> lis.terminal().result(element.id() + "\n"));
    lis.terminal().say(summary(changed.size()));
    return Exit.CLEAN;
  }

  private int translations(Workspace workspace, EditedTree tree, Strategy strategy, String tag) {
    List<String> changed = new ArrayList<>();
    for (String id : wantedIn(strategy, tag)) {
      // Each is found anew: what was written before it in its file has moved it.
      Strategy now = read(workspace, tree);
      try {
        if (new Rereading(now).note(tree, translation(now, id, tag).orElseThrow())) {
          changed.add(id);
        }
      } catch (RefusedException | UnreadableException e) {
        throw new MisuseException("nothing was changed: " + e.getMessage());
      }
    }
    workspace.write(tree);
    changed.forEach(id -> lis.terminal().result(id + "\n"));
    lis.terminal().say(summary(changed.size()));
    return Exit.CLEAN;
  }

  private List<String> wantedIn(Strategy strategy, String tag) {
    List<String> wanted = new ArrayList<>();
    for (String id : ids) {
      Element element = Find.element(strategy, id);
      if (translation(strategy, element.id(), tag).isEmpty()) {
        throw new MisuseException("“%s” has no translation into “%s”.".formatted(id, tag));
      }
      wanted.add(element.id());
    }
    if (unread) {
      strategy.translations().stream()
          .filter(t -> t.language().equals(tag) && t.from().isEmpty())
          .map(t -> t.id().target())
          .filter(id -> !wanted.contains(id))
          .forEach(wanted::add);
    }
    return wanted;
  }

  private static Optional<Translation> translation(Strategy strategy, String id, String tag) {
    return strategy.translations().stream()
        .filter(t -> t.language().equals(tag) && t.id().target().equals(id))
        .findFirst();
  }

  private Strategy read(Workspace workspace, EditedTree tree) {
    return lis.pipeline(workspace, tree).read().value().orElseThrow(Find::unreadable);
  }

  private List<Element> note(Strategy strategy, EditedTree tree) {
    try {
      return new Rereading(strategy).apply(tree, wanted(strategy));
    } catch (RefusedException e) {
      throw new MisuseException("nothing was changed: " + e.reason());
    } catch (UnreadableException e) {
      throw new MisuseException("nothing was changed: a file can't be read: " + e.reason() + ".");
    }
  }

  /** What was written is read again, before it goes to the disk. */
  private static void verify(Strategy after, List<Element> changed) {
    Rereading rereading = new Rereading(after);
    for (Element element : changed) {
      if (!rereading.isNoted(Find.element(after, element.id()))) {
        throw new MisuseException(
            "nothing was changed: lis can't tell where it belongs at " + element.place() + ".");
      }
    }
  }

  private List<Element> wanted(Strategy strategy) {
    Rereading rereading = new Rereading(strategy);
    List<Element> wanted = new ArrayList<>();
    for (String id : ids) {
      Element element = Find.element(strategy, id);
      if (!rereading.concerns(element)) {
        throw new MisuseException(
            "“%s” has no plain words, or the model has no field in the role plain-for for it."
                .formatted(id));
      }
      if (!wanted.contains(element)) {
        wanted.add(element);
      }
    }
    if (unread) {
      strategy.all().stream()
          .filter(element -> rereading.isDue(element) && !wanted.contains(element))
          .forEach(wanted::add);
    }
    return wanted;
  }

  private static String summary(int count) {
    return count == 0
        ? "Nothing changed: it is noted already."
        : count == 1 ? "Noted for 1 element." : "Noted for " + count + " elements.";
  }
}
