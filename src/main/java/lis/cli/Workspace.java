package lis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lis.diagnostic.Suggest;
import lis.edit.StrategyFolder;
import lis.history.Revision;
import lis.source.EditedTree;
import lis.source.FolderTree;
import lis.source.GraftedTree;
import lis.source.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * What a command runs on.
 *
 * @param folder that holds the strategy
 * @param asked the revision that is read instead of the folder
 * @param templates the revision whose templates serve instead
 */
record Workspace(Path folder, Optional<Revision> asked, Optional<Revision> templates) {
  private static final String TEMPLATES = "templates/";

  /** The folders that a run reads. */
  static final List<String> FOLDERS = List.of("strategy", "templates");

  /**
   * What outputs say they were built from.
   *
   * @param text the commit, with a remark where the folder differs from it; empty without git
   * @param date of the commit; empty without git
   */
  record Stamp(String text, Optional<Instant> date) {}

  /** A folder as it stands. */
  Workspace(Path folder) {
    this(folder, Optional.empty(), Optional.empty());
  }

  /** A commit of a folder. */
  Workspace(Path folder, Revision commit) {
    this(folder, Optional.of(commit), Optional.empty());
  }

  /**
   * The folder and the revision that were asked for.
   *
   * @throws MisuseException when there is no such folder or revision
   */
  static Workspace of(Path folder, @Nullable String rev, Optional<String> templates) {
    if (!Files.isDirectory(folder)) {
      throw new MisuseException("there is no folder " + folder + ".");
    }
    return new Workspace(
        folder,
        Optional.ofNullable(rev).map(name -> find(folder, name)),
        templates.map(name -> find(folder, name)));
  }

  private static Revision find(Path folder, String name) {
    return Revision.find(folder, name)
        .orElseThrow(
            () ->
                new MisuseException(
                    "git knows no revision “%s” in %s. %s"
                        .formatted(
                            name, folder, Suggest.sentence(name, Revision.names(folder)).orElse(""))
                        .strip()));
  }

  /**
   * This, where it can be changed.
   *
   * @throws MisuseException when it is a revision
   */
  Workspace changeable() {
    if (asked.isPresent()) {
      throw new MisuseException("a revision can't be changed: leave out --rev.");
    }
    return this;
  }

  /** Whether a path of the folder is a link, through which nothing is written. */
  boolean isLink(String path) {
    return asked.isEmpty() && Files.isSymbolicLink(folder.resolve(path));
  }

  /** Writes what a tree changed to the folder. */
  void write(EditedTree tree) {
    try {
      new StrategyFolder(folder).write(tree);
    } catch (IOException e) {
      throw new MisuseException("the disk refuses: " + e.getMessage() + ".");
    }
  }

  /** What a run reads: the folder, or the revision. */
  SourceTree tree() {
    SourceTree own =
        asked
            .<SourceTree>map(revision -> revision.tree(folder, FOLDERS))
            .orElseGet(() -> new FolderTree(folder));
    return templates
        .<SourceTree>map(
            revision -> new GraftedTree(own, TEMPLATES, revision.tree(folder, List.of(TEMPLATES))))
        .orElse(own);
  }

  /**
   * What the outputs say that are built from a tree.
   *
   * @param tree of this workspace
   */
  Stamp stamp(SourceTree tree) {
    Optional<Revision> revision = asked.or(() -> Revision.head(folder));
    boolean clean =
        (asked.isPresent() && templates.isEmpty())
            || revision.filter(r -> r.tree(folder, FOLDERS).sameAs(tree, FOLDERS)).isPresent();
    String text = revision.map(Revision::shortId).orElse("");
    return new Stamp(
        clean || text.isEmpty() ? text : text + " with changes", revision.map(Revision::date));
  }

  @Override
  public String toString() {
    return asked.map(revision -> "revision " + revision.shortId() + " of ").orElse("") + folder;
  }
}
