package lis.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One Chromium without a window, for all tests of a run. */
final class Chromium {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Path FOLDERS = Path.of("target/chromium");

  private static final List<String> OPTIONS =
      List.of(
          "--headless=new",
          "--remote-debugging-port=0",
          // The pages are the project's own, and in a container root has no sandbox.
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-extensions",
          "--disable-sync",
          "--no-first-run",
          "--hide-scrollbars",
          "--lang=en-GB",
          "about:blank");

  private static final class Running {
    private static final Chromium ONE = start();
  }

  private final Path folder;
  private final Process process;

  private Chromium(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
  }

  /** A new tab in the one Chromium, which is started if it doesn't run yet. */
  static Tab tab() {
    return new Tab(DevTools.ofNewTab(Running.ONE.address()));
  }

  private static Chromium start() {
    try {
      Files.createDirectories(FOLDERS);
      Path folder = Files.createTempDirectory(FOLDERS, "run").toAbsolutePath();
      List<String> command = new ArrayList<>();
      command.add(program());
      command.add("--user-data-dir=" + folder);
      command.addAll(OPTIONS);
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said.txt").toFile())
              .start();
      Chromium chromium = new Chromium(folder, process);
      Runtime.getRuntime().addShutdownHook(new Thread(chromium::stop));
      return chromium;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The script installs one where it may, and says what to do where it may not. */
  static String program() throws IOException {
    Files.createDirectories(FOLDERS);
    Path said = FOLDERS.resolve("install.txt");
    Process script =
        new ProcessBuilder("src/test/tools/chromium").redirectError(said.toFile()).start();
    String path = new String(script.getInputStream().readAllBytes(), UTF_8).strip();
    if (path.isEmpty()) {
      throw new AssertionError(Files.readString(said));
    }
    return path;
  }

  private URI address() {
    Path port = folder.resolve("DevToolsActivePort");
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (System.nanoTime() < end && process.isAlive()) {
        List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
        if (lines.size() == 2) {
          return URI.create("ws://127.0.0.1:" + lines.getFirst() + lines.getLast());
        }
        Thread.sleep(20);
      }
      throw new AssertionError(
          "Chromium doesn't start: " + Files.readString(folder.resolve("said.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void stop() {
    Stream<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()));
    all.toList().forEach(ProcessHandle::destroy);
  }
}
