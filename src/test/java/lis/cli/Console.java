package lis.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** A command line without a process: what is typed, and what comes back on both streams. */
public final class Console {
  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private boolean terminal;
  private LongSupplier clock = System::nanoTime;

  public Console(Path folder) {
    this.folder = folder;
  }

  /** Where a person watches. */
  Console terminal() {
    terminal = true;
    return this;
  }

  Console clock(LongSupplier nanos) {
    clock = nanos;
    return this;
  }

  Console variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** How a command ended. */
  public record Ended(int code, String out, String err) {
    String both() {
      return out + err;
    }
  }

  public Ended run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Host host =
        new Host(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            environment,
            terminal,
            clock,
            () -> Instant.parse("2026-11-24T12:00:00Z"));
    int code = Lis.run(host, arguments);
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
