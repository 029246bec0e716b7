package lis.history;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A commit.
 *
 * @param id the whole hash
 * @param date when it was committed
 */
public record Revision(String id, Instant date) {
  private static final Pattern COMMITTER =
      Pattern.compile("^committer .* (\\d{1,12}) [+-]\\d{4}$", Pattern.MULTILINE);

  /**
   * The commit that a name means; empty where there is no git, no repository, or no such commit.
   */
  public static Optional<Revision> find(Path folder, String name) {
    Git git = new Git(folder);
    return git.line("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}")
        .filter(id -> id.matches("[0-9a-f]{40,64}"))
        .flatMap(id -> read(git, id));
  }

  /** The branches and tags that there are. */
  public static List<String> names(Path folder) {
    return new Git(folder)
        .line("rev-parse", "--symbolic", "--branches", "--tags", "--remotes")
        .map(lines -> lines.lines().filter(line -> !line.isBlank()).toList())
        .orElse(List.of());
  }

  /** The commit that the folder stands at. */
  public static Optional<Revision> head(Path folder) {
    return find(folder, "HEAD");
  }

  private static Optional<Revision> read(Git git, String id) {
    return git.run("cat-file", "commit", id)
        .map(bytes -> COMMITTER.matcher(new String(bytes, StandardCharsets.UTF_8)))
        .filter(Matcher::find)
        .map(m -> new Revision(id, Instant.ofEpochSecond(Long.parseLong(m.group(1)))));
  }

  /** The youngest commit that both come from; empty where they have nothing in common. */
  public static Optional<Revision> common(Path folder, Revision a, Revision b) {
    Git git = new Git(folder);
    return git.line("merge-base", a.id, b.id)
        .flatMap(ids -> ids.lines().findFirst())
        .filter(id -> id.matches("[0-9a-f]{40,64}"))
        .flatMap(id -> read(git, id));
  }

  /** What is staged in a folder for the next commit; empty where git doesn't keep it. */
  public static Optional<GitTree> staged(Path folder, List<String> folders) {
    return GitTree.staged(new Git(folder), folders);
  }

  /** The first twelve digits, which people compare. */
  public String shortId() {
    return id.substring(0, 12);
  }

  /** The files of this commit below these folders. */
  public GitTree tree(Path folder, List<String> folders) {
    return GitTree.read(new Git(folder), id, folders);
  }
}
