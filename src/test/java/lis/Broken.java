package lis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lis.diagnostic.Diagnostic;
import lis.source.Kebab;
import lis.source.MemoryTree;

/**
 * The smallest change that earns each diagnostic. A folder named by the code holds files that are
 * laid over the smallest strategy. Lists of paths may stand beside them, for what can't be a file
 * in git; where there is a file {@code _since}, the smallest strategy is the earlier version.
 */
public final class Broken {
  private static final Path FOLDER = Path.of("src/test/resources/strategies/broken");
  private static final String REPORT = "expected.txt";

  private Broken() {}

  /** The words of all codes that there is a folder for. */
  public static List<String> codes() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What lis should say about it. */
  static Path report(String code) {
    return FOLDER.resolve(code).resolve(REPORT);
  }

  public static MemoryTree tree(String code) {
    Path folder = FOLDER.resolve(code);
    MemoryTree tree = Smallest.tree().with(folder).without(REPORT);
    for (Form form : List.of(Form.MISSING, Form.UNREADABLE, Form.LARGE)) {
      for (String path : listed(folder, "_" + Kebab.of(form))) {
        tree = form.put(tree, path, form == Form.LARGE ? tree.text(path) : "");
      }
    }
    return tree;
  }

  /** What lis says about it. */
  public static List<Diagnostic> findings(String code) {
    Optional<MemoryTree> earlier =
        Files.exists(FOLDER.resolve(code).resolve("_since"))
            ? Optional.of(Smallest.tree())
            : Optional.empty();
    return Smallest.findings(tree(code), earlier);
  }

  private static List<String> listed(Path folder, String name) {
    Path list = folder.resolve(name);
    try {
      return Files.exists(list) ? Files.readAllLines(list) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
