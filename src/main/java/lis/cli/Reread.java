package lis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lis.edit.RefusedException;
import lis.edit.Rereading;
import lis.source.EditedTree;
import lis.source.Span;
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
    List<String> changed = new ArrayList<>();
    if (language.isPresent()) {
      List<Translation> noted = note(strategy, tree, language.get());
      verify(read(workspace, tree), noted, language.get());
      noted.forEach(translation -> changed.add(translation.id().target()));
    } else {
      List<Element> noted = note(strategy, tree);
      verify(read(workspace, tree), noted);
      noted.forEach(element -> changed.add(element.id()));
    }
    workspace.write(tree);
    changed.forEach(id -> lis.terminal().result(id + "\n"));
    lis.terminal().say(summary(changed.size()));
    return Exit.CLEAN;
  }

  private List<Translation> note(Strategy strategy, EditedTree tree, String tag) {
    try {
      return new Rereading(strategy).note(tree, wanted(strategy, tag));
    } catch (UnreadableException e) {
      throw unreadable(e);
    }
  }

  private static void verify(Strategy after, List<Translation> changed, String tag) {
    Rereading rereading = new Rereading(after);
    for (Translation each : changed) {
      if (translation(after, each.id().target(), tag).filter(rereading::isNoted).isEmpty()) {
        throw astray(each.place());
      }
    }
  }

  private List<Translation> wanted(Strategy strategy, String tag) {
    List<Translation> wanted = new ArrayList<>();
    for (String id : ids) {
      Translation translation =
          translation(strategy, Find.element(strategy, id).id(), tag)
              .orElseThrow(
                  () ->
                      new MisuseException("“%s” has no translation into “%s”.".formatted(id, tag)));
      if (!wanted.contains(translation)) {
        wanted.add(translation);
      }
    }
    if (unread) {
      strategy.translations().stream()
          .filter(t -> t.language().equals(tag) && t.from().isEmpty() && !wanted.contains(t))
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
      throw unreadable(e);
    }
  }

  private static MisuseException unreadable(UnreadableException e) {
    return new MisuseException("nothing was changed: a file can't be read: " + e.reason() + ".");
  }

  private static MisuseException astray(Span place) {
    return new MisuseException(
        "nothing was changed: lis can't tell where it belongs at " + place + ".");
  }

  /** What was written is read again, before it goes to the disk. */
  private static void verify(Strategy after, List<Element> changed) {
    Rereading rereading = new Rereading(after);
    for (Element element : changed) {
      if (!rereading.isNoted(Find.element(after, element.id()))) {
        throw astray(element.place());
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
