package lis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lis.model.Kind;
import lis.model.Model;
import lis.source.EditedTree;
import lis.source.FolderTree;
import lis.source.SomeFiles;
import lis.strategy.Strategy;

/**
 * A file of a strategy that git holds out alone, under whatever name. It is read with the
 * vocabulary of the folder; whatever it refers to isn't there.
 */
final class LoneFile {
  private static final String STRATEGY = "strategy/";
  private static final Set<String> BESIDE =
      Set.of(STRATEGY + "model.yaml", STRATEGY + "strategy.yaml");
  private static final Pattern KEY = Pattern.compile("(?m)^(?:- )?([a-z][a-z-]*):");

  private final Lis lis;
  private final Path root;

  /**
   * @param root the folder that holds the folder strategy
   */
  LoneFile(Lis lis, Path root) {
    this.lis = lis;
    this.root = root;
  }

  /** The strategy that has this file and its vocabulary alone; the file may be gone. */
  Optional<Strategy> read(String path, Optional<byte[]> bytes) {
    EditedTree tree = new EditedTree(new SomeFiles(new FolderTree(root), BESIDE));
    bytes.ifPresentOrElse(b -> tree.write(path, b), () -> tree.delete(path));
    return lis.pipeline(new Workspace(root), tree).read().value();
  }

  /** The bytes of a file that git names; none for the one that stands for no file. */
  static Optional<byte[]> bytes(Path file) {
    if (file.equals(Path.of("/dev/null"))) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new MisuseException(file + " can't be read: " + e.getMessage() + ".");
    }
  }

  /** Where a file of this name and content stands in the strategy, as far as one can tell. */
  Optional<String> path(String name, byte[] bytes) {
    FolderTree tree = new FolderTree(root);
    List<String> same =
        tree.list(STRATEGY).stream()
            .filter(path -> name.equals(last(path)) || name.endsWith("_" + last(path)))
            .toList();
    if (same.size() == 1) {
      return Optional.of(same.getFirst());
    }
    return lis.pipeline(new Workspace(root), tree)
        .model()
        .flatMap(model -> kind(model, new String(bytes, StandardCharsets.UTF_8)))
        .flatMap(Kind::folder)
        .map(
            folder ->
                name.endsWith(".md")
                    ? STRATEGY + folder + "/" + name
                    : STRATEGY + folder + ".yaml");
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The kind that knows most of the keys. */
  private static Optional<Kind> kind(Model model, String text) {
    Set<String> keys =
        KEY.matcher(text).results().map((MatchResult m) -> m.group(1)).collect(Collectors.toSet());
    return model.kinds().values().stream()
        .filter(kind -> kind.folder().isPresent())
        .max(
            Comparator.comparingLong(
                kind -> model.keys(kind).stream().filter(keys::contains).count()));
  }

  /** The folder that holds the folder strategy, for a path that git prints. */
  static Optional<String> below(String path) {
    int at = ("/" + path).lastIndexOf("/" + STRATEGY);
    return at < 0 ? Optional.empty() : Optional.of(path.substring(0, at));
  }
}
