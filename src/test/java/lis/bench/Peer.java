package lis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another program that reads the files of a strategy, where it is installed. */
enum Peer {
  HUGO("Hugo, site"),
  ELEVENTY("Eleventy, site"),
  MKDOCS("MkDocs, site"),
  OPEN_FAST_TRACE("OpenFastTrace, trace");

  private final String job;

  Peer(String job) {
    this.job = job;
  }

  String job() {
    return job;
  }

  /** Runs it on a strategy, in its own form; empty where it isn't installed. */
  Optional<Measurement> measure(int runs, Path strategy, Path work) throws IOException {
    Optional<List<String>> command = command(Programs.here());
    if (command.isEmpty()) {
      return Optional.empty();
    }
    Path folder = Files.createDirectories(work.resolve(name()));
    PeerText text = PeerText.read(strategy);
    Map<String, String> files =
        switch (this) {
          case HUGO -> text.hugo();
          case ELEVENTY -> text.eleventy();
          case MKDOCS -> text.mkdocs();
          case OPEN_FAST_TRACE -> text.openFastTrace();
        };
    files.forEach((path, content) -> put(folder.resolve(path), content));
    return Optional.of(
        Measurement.median(runs, new Job(job, folder, command.get(), Map.of(), worst())));
  }

  private int worst() {
    return switch (this) {
      case HUGO, ELEVENTY, MKDOCS -> 0;
      case OPEN_FAST_TRACE -> 1; // Its exit code says what it found.
    };
  }

  private Optional<List<String>> command(Programs programs) {
    return switch (this) {
      case HUGO -> programs.hugo().map(hugo -> List.of(hugo.toString(), "--quiet"));
      case ELEVENTY -> programs.eleventy();
      case MKDOCS -> programs.mkdocs().map(mkdocs -> List.of(mkdocs.toString(), "build", "-q"));
      case OPEN_FAST_TRACE -> programs.openFastTrace().map(Peer::trace);
    };
  }

  private static List<String> trace(Path jar) {
    String java = ProcessHandle.current().info().command().orElse("java");
    return List.of(java, "-jar", jar.toString(), "trace", "-v", "minimal", ".");
  }

  private static void put(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
