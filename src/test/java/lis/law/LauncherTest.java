package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds the program and a fitting Java; the Javas here only say who they are. */
class LauncherTest {
  @TempDir private Path temp;
  private Path launcher = Path.of("");
  private Path java21 = Path.of("");
  private Path java17 = Path.of("");

  @BeforeEach
  void install() throws IOException {
    Path home = temp.resolve("a folder/with the program");
    Files.createDirectories(home.resolve("target"));
    Files.createFile(home.resolve("target/lis.jar"));
    launcher = home.resolve("lis");
    // The Javas of this machine stay out of it.
    String text = Files.readString(Path.of("lis")).replace("/usr/lib/jvm/", temp + "/none/");
    executable(launcher, text);
    java21 = java("jdk-21", "21.0.2");
    java17 = java("jdk-17", "17.0.15");
  }

  private Path java(String name, String version) throws IOException {
    Path jdk = temp.resolve("javas").resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    executable(jdk.resolve("bin/java"), "#!/bin/sh\necho " + name + " \"$@\"\n");
    return jdk.resolve("bin/java");
  }

  private static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Child.Ended run(Path start, String... settings) throws IOException, InterruptedException {
    Path said = temp.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder(start.toString(), "version")
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("LIS_") || name.equals("JAVA_HOME"));
    environment.put("HOME", temp.resolve("home").toString());
    environment.put("PATH", tools().toString());
    for (int i = 0; i < settings.length; i += 2) {
      environment.put(settings[i], settings[i + 1]);
    }
    int code = builder.start().waitFor();
    return new Child.Ended(code, Files.readString(said));
  }

  /** The tools that the launcher needs, and no java. */
  private Path tools() throws IOException {
    Path tools = Files.createDirectories(temp.resolve("tools"));
    for (String tool : List.of("dirname", "readlink", "sed")) {
      executable(tools.resolve(tool), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
    }
    return tools;
  }

  private static String homeOf(Path java) {
    return java.getRoot().resolve(java.subpath(0, java.getNameCount() - 2)).toString();
  }

  @Test
  void itRunsFromAnotherFolderAndThroughLinks() throws IOException, InterruptedException {
    Path links = Files.createDirectories(temp.resolve("links"));
    Path near = Files.createSymbolicLink(links.resolve("lis"), launcher);
    Path far = Files.createSymbolicLink(temp.resolve("lis-too"), Path.of("links/lis"));
    for (Path start : new Path[] {launcher, near, far}) {
      Child.Ended ended = run(start, "LIS_JAVA", java21.toString());
      assertThat(ended.code()).as(ended.said()).isZero();
      assertThat(ended.said())
          .startsWith("jdk-21 ")
          .contains("with the program/target/lis.jar version");
    }
  }

  @Test
  void itPassesOverAJavaThatIsTooOld() throws IOException, InterruptedException {
    assertThat(run(launcher, "JAVA_HOME", homeOf(java17), "LIS_JAVA", "").code()).isEqualTo(2);
    Files.createDirectories(temp.resolve("home/.jdks"));
    Files.createSymbolicLink(temp.resolve("home/.jdks/any"), Path.of(homeOf(java21)));
    assertThat(run(launcher, "JAVA_HOME", homeOf(java17)).said()).startsWith("jdk-21 ");
  }

  @Test
  void itTakesJavaHomeWhereThatFits() throws IOException, InterruptedException {
    assertThat(run(launcher, "JAVA_HOME", homeOf(java21)).said()).startsWith("jdk-21 ");
  }

  @Test
  void itReadsTheCacheThatItsJavaCanRead() throws IOException, InterruptedException {
    Path java25 = java("jdk-25", "25.0.1");
    assertThat(run(launcher, "LIS_JAVA", java25.toString()).said()).doesNotContain("AOTCache");
    Files.createFile(launcher.resolveSibling("target/lis.aot"));
    Files.createFile(launcher.resolveSibling("target/lis.jsa"));
    assertThat(run(launcher, "LIS_JAVA", java25.toString()).said())
        .contains("-XX:AOTCache=", "with the program/target/lis.aot ")
        .doesNotContain("lis.jsa");
    assertThat(run(launcher, "LIS_JAVA", java21.toString()).said())
        .contains("-XX:SharedArchiveFile=", "with the program/target/lis.jsa ")
        .doesNotContain("AOT");
    assertThat(run(launcher, "LIS_JAVA", java25.toString(), "LIS_TRAIN", "yes").said())
        .contains("-XX:AOTCacheOutput=");
  }

  @Test
  void withoutAJavaItSaysWhatToDo() throws IOException, InterruptedException {
    Child.Ended none = run(launcher);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.said()).startsWith("lis: ").contains("Java 21 or newer", "LIS_JAVA");
    Child.Ended old = run(launcher, "LIS_JAVA", java17.toString());
    assertThat(old.code()).isEqualTo(2);
    assertThat(old.said()).startsWith("lis: LIS_JAVA names ").contains("jdk-17");
    assertThat(run(launcher, "LIS_JAVA", "/nowhere/java").code()).isEqualTo(2);
  }

  @Test
  void withoutTheProgramItSaysHowToBuildIt() throws IOException, InterruptedException {
    Files.delete(launcher.resolveSibling("target/lis.jar"));
    Child.Ended ended = run(launcher, "LIS_JAVA", java21.toString());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.said()).contains("make build");
  }
}
