package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;

/** A folder in which lines of shell are run, and git knows nobody's settings but these. */
final class Workplace {
  private final Path folder;
  private final Map<String, String> environment = new LinkedHashMap<>();

  Workplace(Path folder) {
    this.folder = folder;
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_SYSTEM", "/dev/null");
    for (String who : new String[] {"AUTHOR", "COMMITTER"}) {
      environment.put("GIT_" + who + "_NAME", "An editor");
      environment.put("GIT_" + who + "_EMAIL", "editor@example.org");
    }
  }

  Workplace variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** The folder of a command lis, before all others on the PATH. */
  Workplace path(Path commands) {
    return variable("PATH", commands + ":" + System.getenv("PATH"));
  }

  /** A command that starts the program as it was just compiled. */
  static String lis() {
    return """
    #!/bin/sh
    exec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss8m -cp '%s' lis.Main "$@"
    """
        .formatted(System.getProperty("java.home"), System.getProperty("java.class.path"));
  }

  /** Writes a program that can be run. */
  static void program(Path file, String text) throws IOException {
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Runs lines of shell, each of which must succeed, and says how that ended. */
  Child.Ended run(String lines) throws IOException, InterruptedException {
    Path said = Files.createTempFile("lis-workplace-", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", lines)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    String text = Files.readString(said);
    Files.delete(said);
    return new Child.Ended(code, text);
  }

  /** Runs lines of shell that prepare something. */
  String prepare(String lines) throws IOException, InterruptedException {
    Child.Ended ended = run(lines);
    assertThat(ended.code()).as(ended.said()).isZero();
    return ended.said();
  }
}
