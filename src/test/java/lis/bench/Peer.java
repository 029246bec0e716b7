package lis.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Another program that does a part of the work, where it is installed. */
enum Peer {
  HUGO("Hugo, site"),
  TYPST("Typst, tagged PDF"),
  OPEN_FAST_TRACE("OpenFastTrace, trace");

  private final String job;

  Peer(String job) {
    this.job = job;
  }

  String job() {
    return job;
  }

  boolean isInstalled() {
    return program().isPresent();
  }

  /** Runs it on a strategy, in its own form; empty where it isn't installed. */
  Optional<Measurement> measure(int runs, Path strategy, Path work) throws IOException {
    Optional<String> program = program();
    if (program.isEmpty()) {
      return Optional.empty();
    }
    Path folder = Files.createDirectories(work.resolve(name()));
    PeerText text = PeerText.read(strategy);
    return Optional.of(
        switch (this) {
          case HUGO -> {
            text.hugo().forEach((path, content) -> put(folder.resolve(path), content));
            yield Measurement.median(runs, folder, List.of(program.get(), "--quiet"));
          }
          case TYPST -> {
            put(folder.resolve("main.typ"), text.typst());
            yield Measurement.median(runs, folder, List.of(program.get(), "compile", "main.typ"));
          }
          case OPEN_FAST_TRACE -> {
            text.openFastTrace().forEach((path, content) -> put(folder.resolve(path), content));
            yield Measurement.median(runs, folder, trace(program.get()), 1);
          }
        });
  }

  private static List<String> trace(String jar) {
    String java = ProcessHandle.current().info().command().orElse("java");
    return List.of(java, "-jar", jar, "trace", "-v", "minimal", ".");
  }

  private Optional<String> program() {
    return switch (this) {
      case HUGO -> onPath("hugo");
      case TYPST -> onPath("typst");
      case OPEN_FAST_TRACE ->
          Optional.ofNullable(System.getenv("OFT_JAR"))
              .map(jar -> Path.of(jar).toAbsolutePath().toString())
              .filter(jar -> Files.isReadable(Path.of(jar)));
    };
  }

  private static Optional<String> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
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
