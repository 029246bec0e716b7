package lis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A strategy of which every hundredth element says something else than in its last commit. */
final class Revised {
  private static final int EVERY = 100;

  private Revised() {}

  /** Commits the strategy of a folder as it is, and then changes it. */
  static void write(Path folder) throws IOException {
    git(folder, "init", "--quiet");
    git(folder, "add", "strategy", "templates");
    git(folder, "commit", "--quiet", "--message=All");
    List<Path> files = files(folder.resolve("strategy"));
    for (int i = 0; i < files.size(); i += EVERY) {
      String text = Files.readString(files.get(i));
      Files.writeString(files.get(i), text.stripTrailing() + " It will cost £5m by 2030.\n");
    }
  }

  private static List<Path> files(Path strategy) throws IOException {
    try (Stream<Path> files = Files.walk(strategy)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static void git(Path folder, String... arguments) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"),
                Stream.of(arguments))
            .toList();
    try {
      int code =
          new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
      if (code != 0) {
        throw new IOException("git " + arguments[0] + " failed in " + folder);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
