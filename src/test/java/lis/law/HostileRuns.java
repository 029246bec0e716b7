package lis.law;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lis.cli.Host;
import lis.cli.Lis;

/**
 * Runs a command on one folder after the other in this Java, whose memory is bounded from outside,
 * and writes down how each run ended. A run that never ends is ended here.
 */
final class HostileRuns {
  private static final long SECONDS = 120;

  private HostileRuns() {}

  /** {@code HostileRuns FOLDERS ARGUMENT…}; writes a file {@code ended.txt} into each folder. */
  public static void main(String[] arguments) throws Exception {
    List<Path> folders;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      folders = all.filter(Files::isDirectory).sorted().toList();
    }
    String[] line = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
    for (Path folder : folders) {
      Thread run = new Thread(null, () -> run(folder, line), folder.toString(), 8 << 20);
      run.setDaemon(true);
      run.start();
      run.join(SECONDS * 1000);
      if (run.isAlive()) {
        Files.writeString(folder.resolve("ended.txt"), "never\n");
      }
    }
    System.exit(0);
  }

  private static void run(Path folder, String[] line) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    Host host =
        new Host(
            stream,
            stream,
            folder,
            Map.of(),
            false,
            System::nanoTime,
            () -> Instant.parse("2025-01-15T12:00:00Z"));
    int code = Lis.run(host, line);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    try {
      Files.writeString(
          folder.resolve("ended.txt"),
          code + "\n" + milliseconds + " ms\n" + said.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
