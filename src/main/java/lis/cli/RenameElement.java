package lis.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import lis.Pipeline;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.edit.RefusedException;
import lis.edit.Renaming;
import lis.edit.Rereading;
import lis.edit.ReviewsFile;
import lis.source.EditedTree;
import lis.source.SourceTree;
import lis.source.UnreadableException;
import lis.strategy.Element;
import lis.strategy.Strategy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Another id for an element, everywhere at once. */
@Command(
    name = "rename",
    description = "Give an element another id, everywhere, and keep the old one as an alias.",
    sortOptions = false,
    addMethodSubcommands = false)
final class RenameElement implements Callable<Integer> {
  /** Where these stand, something in a file was passed over, and could name the element. */
  private static final Set<Code> HIDING =
      EnumSet.of(
          Code.UNREADABLE_FILE,
          Code.NOT_UTF8,
          Code.FILE_TOO_LARGE,
          Code.BAD_YAML,
          Code.TAB_IN_YAML,
          Code.DUPLICATE_KEY,
          Code.MISSING_FRONT_MATTER,
          Code.BAD_SETTING,
          Code.BAD_MARKDOWN,
          Code.UNKNOWN_KIND,
          Code.DUPLICATE_ID,
          Code.UNKNOWN_FIELD,
          Code.WRONG_TYPE);

  @Parameters(paramLabel = "OLD", description = "The element's id.")
  private String old = "";

  @Parameters(paramLabel = "NEW", description = "The id that it is to have.")
  private String id = "";

  @Option(names = "--no-alias", description = "Don't keep the old id: links from outside break.")
  private boolean noAlias;

  @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
  private boolean dryRun;

  private final Lis lis;

  RenameElement(Lis lis) {
    this.lis = lis;
  }

  /** What lis finds in a tree, and the strategy that it read there. */
  private record State(Strategy strategy, List<Diagnostic> findings) {}

  @Override
  public Integer call() {
    Workspace workspace = lis.workspace().changeable();
    State before = state(workspace, workspace.tree());
    Element element = wanted(before);
    Renaming renaming = new Renaming(before.strategy(), element, id);
    EditedTree tree = new EditedTree(workspace.tree());
    Map<String, Integer> places = apply(renaming, tree);
    keepNotes(before.strategy(), workspace, tree);
    Optional<Diagnostic> worse = worse(before.findings(), state(workspace, tree).findings());
    if (worse.isPresent()) {
      throw new MisuseException(
          "nothing was changed, because afterwards this would be wrong: %s: %s"
              .formatted(worse.get().place(), worse.get().message()));
    }
    if (!dryRun) {
      workspace.write(tree);
      SchemaFolder.keep(lis, workspace);
    }
    report(element, renaming, places);
    return Exit.CLEAN;
  }

  private Map<String, Integer> apply(Renaming renaming, EditedTree tree) {
    try {
      return renaming.apply(tree, !noAlias);
    } catch (RefusedException e) {
      throw new MisuseException("nothing was changed: " + e.reason());
    } catch (UnreadableException e) {
      throw new MisuseException("nothing was changed: a file can't be read: " + e.reason() + ".");
    }
  }

  /** Another id changes nothing that is said, so plain words fit as well as before. */
  private void keepNotes(Strategy before, Workspace workspace, EditedTree tree) {
    Optional<Strategy> renamed = lis.pipeline(workspace, tree).read().value();
    Rereading then = new Rereading(before);
    List<Element> noted =
        renamed.stream()
            .flatMap(strategy -> strategy.elements().stream())
            .filter(
                each ->
                    before
                        .find(each.id().equals(id) ? old : each.id())
                        .filter(then::isNoted)
                        .isPresent())
            .toList();
    try {
      if (renamed.isPresent()) {
        new Rereading(renamed.get()).apply(tree, noted);
        keepReviews(before, renamed.get(), tree);
      }
    } catch (RefusedException | UnreadableException e) {
      throw new IllegalStateException("a note that was read can be written again", e);
    }
  }

  private void keepReviews(Strategy before, Strategy renamed, EditedTree tree)
      throws UnreadableException {
    if (before.reviewing().isUsed()) {
      ReviewsFile.write(
          tree, ReviewsFile.renamed(before, renamed, each -> each.equals(old) ? id : each));
    }
  }

  private State state(Workspace workspace, SourceTree tree) {
    Pipeline pipeline = lis.pipeline(workspace, tree);
    Outcome<Optional<Strategy>> read = pipeline.validate();
    Strategy strategy = read.value().orElseThrow(Find::unreadable);
    List<Diagnostic> findings = new ArrayList<>(read.diagnostics());
    if (!read.hasErrors()) {
      // Templates name elements, too; nothing needs to be laid out to see that.
      findings.addAll(
          pipeline.render(strategy, "", Instant.EPOCH, p -> true, f -> false).diagnostics());
    }
    return new State(strategy, findings);
  }

  private Element wanted(State before) {
    Element element = Find.element(before.strategy(), old);
    if (!element.id().equals(old)) {
      throw new MisuseException(
          "“%s” is an old id of “%s”; rename that one.".formatted(old, element.id()));
    }
    if (element.equals(before.strategy().root())) {
      throw new MisuseException(
          "the strategy itself has the name of its kind, and can't have another.");
    }
    NewId.check(
        before.strategy(),
        id,
        element.aliases().stream().anyMatch(a -> !noAlias && a.target().equals(id)));
    Lis.sorted(before.findings()).stream()
        .filter(d -> d.isError() && HIDING.contains(d.code()))
        .findFirst()
        .ifPresent(
            d -> {
              throw new MisuseException(
                  "what stands at %s can't be read whole, and could name “%s”. Mend it first: %s"
                      .formatted(d.place(), old, d.message()));
            });
    return element;
  }

  /** What is found now and wasn't, in the same words but for the id. */
  private Optional<Diagnostic> worse(List<Diagnostic> before, List<Diagnostic> after) {
    List<String> known = new ArrayList<>(before.stream().map(this::likeness).toList());
    return Lis.sorted(after).stream().filter(d -> !known.remove(likeness(d))).findFirst();
  }

  private String likeness(Diagnostic d) {
    return (d.code().word() + d.message()).replace(old, id);
  }

  private void report(Element element, Renaming renaming, Map<String, Integer> places) {
    StringBuilder out = new StringBuilder();
    renaming
        .moved()
        .ifPresent(to -> out.append("%s → %s\n".formatted(element.place().file().path(), to)));
    places.forEach(
        (path, count) ->
            out.append("%s: %s\n".formatted(path, count == 1 ? "1 place" : count + " places")));
    lis.terminal().result(out.toString());
    renaming
        .doubtful()
        .forEach(
            place ->
                lis.terminal()
                    .say("%s: “%s” stands here, too. Is the element meant?".formatted(place, old)));
    lis.terminal()
        .say(
            "“%s” %s “%s”%s."
                .formatted(
                    old,
                    dryRun ? "would become" : "is now",
                    id,
                    noAlias ? "" : "; the old id still leads there"));
  }
}
