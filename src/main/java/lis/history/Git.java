package lis.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts git in a folder. Only rev-parse, merge-base, ls-tree, ls-files and cat-file are ever asked
 * of it, and none of them starts another program.
 */
final class Git {
  /** A monitor of files is a program that a repository can name; the index is read without it. */
  private static final String[] COMMAND = {
    "git",
    "--no-pager",
    "--no-replace-objects",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null"
  };

  private final Path folder;

  Git(Path folder) {
    this.folder = folder;
  }

  /** What git prints; empty where it isn't installed, or fails. */
  Optional<byte[]> run(String... arguments) {
    return run(new byte[0], arguments);
  }

  /** The same, with something on git's standard input. */
  Optional<byte[]> run(byte[] input, String... arguments) {
    try {
      Process process = start(arguments);
      Thread feeder =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try (var out = process.getOutputStream()) {
                      out.write(input);
                    } catch (IOException e) {
                      // Git has ended early: its exit code says so.
                    }
                  });
      byte[] output = readAll(process.getInputStream());
      feeder.join();
      return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  Optional<String> line(String... arguments) {
    return run(arguments).map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip());
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(COMMAND));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("LC_ALL", "C");
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static byte[] readAll(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    in.transferTo(out);
    return out.toByteArray();
  }
}
