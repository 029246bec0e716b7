package lis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.diagnostic.Suggest;
import lis.history.Revision;
import lis.source.FolderTree;
import lis.source.SourceTree;
import lis.strategy.Strategy;

/**
 * One of two versions that are compared.
 *
 * @param name as it was asked for: a revision, “the folder”
 * @param revision the commit; empty for the folder and for what is staged
 */
record DiffSide(String name, Optional<Revision> revision, SourceTree tree) {

  /** A version, read as far as that can be done. */
  record Loaded(DiffSide side, Strategy strategy, int errors) {}

  /**
   * The two sides of a range: A..B, A...B (from where they parted), A (and the folder), or nothing
   * (HEAD and the folder).
   *
   * @param staged whether what is staged stands for the folder
   */
  static List<DiffSide> of(Path folder, String range, boolean staged) {
    int dots = range.indexOf("..");
    if (dots < 0) {
      DiffSide from = revision(folder, range.isEmpty() ? "HEAD" : range);
      return List.of(from, staged ? staged(folder) : folder(folder));
    }
    if (staged) {
      throw new MisuseException(
          "--staged compares a revision with what is staged: name one revision, or none.");
    }
    boolean parted = range.startsWith("...", dots);
    DiffSide from = revision(folder, or(range.substring(0, dots)));
    DiffSide to = revision(folder, or(range.substring(dots + (parted ? 3 : 2))));
    return List.of(parted ? common(folder, from, to) : from, to);
  }

  private static String or(String name) {
    return name.isEmpty() ? "HEAD" : name;
  }

  private static DiffSide revision(Path folder, String name) {
    Revision revision =
        Revision.find(folder, name)
            .orElseThrow(
                () ->
                    new MisuseException(
                        "git knows no revision “%s” in %s. %s"
                            .formatted(
                                name,
                                folder,
                                Suggest.sentence(name, Revision.names(folder)).orElse(""))
                            .strip()));
    return of(folder, name, revision);
  }

  /** A commit under a name. */
  static DiffSide of(Path folder, String name, Revision revision) {
    return new DiffSide(name, Optional.of(revision), revision.tree(folder, Workspace.FOLDERS));
  }

  private static DiffSide common(Path folder, DiffSide a, DiffSide b) {
    Revision parted =
        Revision.common(folder, a.revision().orElseThrow(), b.revision().orElseThrow())
            .orElseThrow(
                () ->
                    new MisuseException(
                        "“%s” and “%s” have no commit in common.".formatted(a.name(), b.name())));
    String name = "where %s and %s parted".formatted(a.name(), b.name());
    return of(folder, name, parted);
  }

  private static DiffSide staged(Path folder) {
    return Revision.staged(folder, Workspace.FOLDERS)
        .map(tree -> new DiffSide("what is staged", Optional.empty(), tree))
        .orElseThrow(() -> new MisuseException("git keeps nothing in " + folder + "."));
  }

  private static DiffSide folder(Path folder) {
    return new DiffSide("the folder", Optional.empty(), new FolderTree(folder));
  }

  /** “HEAD (0123456789ab)”. */
  String title() {
    return revision
        .map(Revision::shortId)
        .filter(id -> !id.startsWith(name))
        .map(id -> name + " (" + id + ")")
        .orElse(name);
  }

  /** The command that says what is wrong with it. */
  String validation() {
    return "lis validate" + revision.map(r -> " --rev " + r.shortId()).orElse("");
  }

  Loaded load(Lis lis, Workspace workspace) {
    Outcome<Optional<Strategy>> read = lis.pipeline(workspace, tree).read();
    int errors = (int) read.diagnostics().stream().distinct().filter(Diagnostic::isError).count();
    Strategy strategy =
        read.value()
            .orElseThrow(
                () ->
                    new MisuseException(
                        "there is no strategy that can be read in %s.".formatted(title())));
    return new Loaded(this, strategy, errors);
  }
}
