package lis.render.braille;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks lou_translate, which comes with liblouis, once for all texts: one line in, one line out. It
 * is started without a shell, gets nothing but these lines, and is ended when it takes too long.
 */
public final class Louis implements Translator {
  static final String NAME = "lou_translate";

  /** Makes it write cells of Unicode. In its own ASCII a backslash could be a cell or an escape. */
  private static final String DISPLAY = "unicode.dis,";

  private static final long LONGEST_SECONDS = 120;

  private final Path program;

  private Louis(Path program) {
    this.program = program;
  }

  /**
   * The program in the first folder that has it.
   *
   * @param path folders as the environment lists them; those that aren't absolute don't count,
   *     because they would lead into whatever folder lis was started in
   */
  public static Optional<Translator> on(String path) {
    for (String folder : path.split(File.pathSeparator, -1)) {
      Optional<Path> program = in(folder);
      if (program.isPresent()) {
        return program.map(Louis::new);
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> in(String folder) {
    try {
      Path program = Path.of(folder).resolve(NAME);
      return program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)
          ? Optional.of(program)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> cells(List<String> texts, String table) throws UntranslatedException {
    List<String> lines = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (String text : texts) {
      lines.addAll(LouisLine.of(text));
      ends.add(lines.size());
    }
    List<String> answers = answers(lines, table);
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int end : ends) {
      cells.add(String.join(Cell.BLANK, answers.subList(from, end)));
      from = end;
    }
    return cells;
  }

  private List<String> answers(List<String> lines, String table) throws UntranslatedException {
    if (lines.isEmpty()) {
      return List.of();
    }
    String input = String.join("\n", lines) + "\n";
    List<String> answers = run(input, table).lines().toList();
    if (answers.size() != lines.size()) {
      throw new UntranslatedException(
          "%s answered %,d lines of text with %,d lines of braille"
              .formatted(NAME, lines.size(), answers.size()));
    }
    return answers;
  }

  private String run(String input, String table) throws UntranslatedException {
    try {
      Process process = start(table);
      try {
        CompletableFuture<String> output = reading(process);
        feed(process, input);
        String answer = output.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
          return answer;
        }
        throw new UntranslatedException(
            NAME + " refused to translate with its table “" + table + "”");
      } finally {
        process.destroyForcibly();
      }
    } catch (TimeoutException e) {
      throw new UntranslatedException(
          NAME + " took longer than " + LONGEST_SECONDS + " seconds and was ended");
    } catch (IOException | ExecutionException e) {
      throw new UntranslatedException(NAME + " could not be run");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UntranslatedException(NAME + " was interrupted");
    }
  }

  /**
   * It looks for tables in its own folder and not in that of the strategy, nor where a variable
   * says.
   */
  private Process start(String table) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(program.toString(), "--forward", DISPLAY + table)
            .directory(program.resolveSibling("").toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    return builder.start();
  }

  /** Both ends are served at once: the program stops reading while nobody reads what it writes. */
  private static void feed(Process process, String input) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (var out = process.getOutputStream()) {
                out.write(input.getBytes(StandardCharsets.UTF_8));
              } catch (IOException e) {
                // It has ended early: its exit code or its missing lines say so.
              }
            });
  }

  private static CompletableFuture<String> reading(Process process) {
    CompletableFuture<String> output = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try (InputStream in = process.getInputStream()) {
                output.complete(new String(in.readAllBytes(), StandardCharsets.UTF_8));
              } catch (IOException e) {
                output.completeExceptionally(e);
              }
            });
    return output;
  }
}
