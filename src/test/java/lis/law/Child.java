package lis.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The program in a Java of its own. */
final class Child {
  private final List<String> options =
      new ArrayList<>(
          List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xss8m"));
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final List<String> shell = new ArrayList<>();
  private Path java = Path.of(System.getProperty("java.home"), "bin", "java");

  /**
   * How a run ended.
   *
   * @param said on both streams
   */
  record Ended(int code, String said) {}

  /** With an option for Java. */
  Child option(String option) {
    options.add(option);
    return this;
  }

  /** In another Java than the one of the tests. */
  Child java(Path program) {
    java = program;
    return this;
  }

  Child variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Started by a line of shell that ends by becoming the program: {@code exec "$@"}. */
  Child shell(String line) {
    shell.addAll(List.of("sh", "-c", line, "sh"));
    return this;
  }

  /** Runs the program to its end. */
  Ended run(Path folder, String... arguments) throws IOException, InterruptedException {
    Path said = Files.createTempFile("lis-child-", ".txt");
    Process process = start("lis.Main", folder, said, arguments);
    int code = process.waitFor();
    String text = Files.readString(said, StandardCharsets.UTF_8);
    Files.delete(said);
    return new Ended(code, text);
  }

  /** Starts a class with a main method. */
  Process start(String main, Path folder, Path said, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(shell);
    command.add(java.toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }
}
