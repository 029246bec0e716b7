package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import lis.cli.Exit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output folder changes all at once or not at all, whatever happens to a build. */
class WholeOutputTest {
  private static final int KILLS = 20;
  private static final long SEED = 7;

  @TempDir private Path temp;
  private Path one = Path.of("");
  private Path two = Path.of("");
  private Path site = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void twoStrategies() throws IOException {
    one = Fixture.write(temp.resolve("one"), "The first.");
    two = Fixture.write(temp.resolve("two"), "The second, which is longer. ".repeat(600));
    site = Files.createDirectories(temp.resolve("site"));
    out = site.resolve("out");
  }

  @Test
  void aFailedBuildLeavesTheOldOutput() throws IOException, InterruptedException {
    Map<String, String> before = build(one);
    Path root = one.resolve("strategy/strategy.yaml");
    Files.writeString(root, Files.readString(root).replace("provenance: report", "owner: nobody"));
    Child.Ended ended = run(new Child(), one);
    assertThat(ended.code()).isEqualTo(Exit.FINDINGS);
    assertThat(ended.said()).contains("dangling-reference", "nothing was published");
    assertThat(Output.of(out)).isEqualTo(before);
  }

  @Test
  void aTemplateThatFailsLeavesTheOldOutput() throws IOException, InterruptedException {
    Map<String, String> before = build(one);
    Files.writeString(one.resolve("templates/documents/short.ftlx"), "<document>${nothing}");
    assertThat(run(new Child(), one).code()).isEqualTo(Exit.FINDINGS);
    assertThat(Output.of(out)).isEqualTo(before);
  }

  @Test
  void whoeverIsKilledLeavesAWholeFolder() throws IOException, InterruptedException {
    Path first = copy(build(one), "first");
    Path second = copy(build(two), "second");
    Random random = new Random(SEED);
    Path said = temp.resolve("said.txt");
    int times = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process =
          new Child()
              .start(
                  RepeatedPublishing.class.getName(),
                  temp,
                  said,
                  out.toString(),
                  first.toString(),
                  second.toString());
      awaitFirst(process, said);
      Thread.sleep(random.nextInt(60));
      process.destroyForcibly().waitFor();
      times += published(said);
      assertWhole();
    }
    assertThat(times).isGreaterThan(KILLS);
    Map<String, String> after = build(one);
    assertThat(left()).containsExactlyInAnyOrder("out", ".out-lock");
    assertThat(after).isEqualTo(Output.of(out));
  }

  private Path copy(Map<String, String> files, String name) throws IOException {
    Path copy = Files.createDirectories(temp.resolve(name));
    for (String file : files.keySet()) {
      Files.copy(out.resolve(file), copy.resolve(file));
    }
    return copy;
  }

  private static void awaitFirst(Process process, Path said)
      throws IOException, InterruptedException {
    while (process.isAlive() && published(said) == 0) {
      Thread.sleep(5);
    }
    assertThat(process.isAlive()).as(Files.readString(said)).isTrue();
  }

  private static int published(Path said) throws IOException {
    return (int)
        Files.readString(said, StandardCharsets.UTF_8).lines().filter("published"::equals).count();
  }

  /** Between the two renames there is no folder, but the old one stands beside it. */
  private void assertWhole() throws IOException {
    Output.assertWhole(Files.exists(out) ? out : site.resolve(".out-previous"));
  }

  @Test
  void aFullDiskLeavesTheOldOutput() throws IOException, InterruptedException {
    Map<String, String> before = build(one);
    // No file may grow past a kilobyte or less: what the system says then is what a full disk says.
    Child.Ended ended = run(new Child().shell("ulimit -f 1; exec \"$@\""), two);
    assertThat(ended.code()).as(ended.said()).isEqualTo(Exit.MISUSE);
    assertThat(ended.said()).contains("the disk refuses", "is as it was").doesNotContain("\tat ");
    assertThat(Output.of(out)).isEqualTo(before);
    assertThat(left()).containsExactlyInAnyOrder("out", ".out-lock");
  }

  @Test
  void aSmallDiskThatIsFullLeavesTheOldOutput() throws IOException, InterruptedException {
    int mounted = sh("mount -t tmpfs -o size=1m lis-law " + site);
    Assumptions.assumeTrue(mounted == 0, "mounting a small disk takes rights that this user lacks");
    try {
      Map<String, String> before = build(one);
      sh("head -c 1000000 /dev/zero >" + site.resolve("filler") + " 2>/dev/null");
      Child.Ended ended = run(new Child(), two);
      assertThat(ended.code()).as(ended.said()).isEqualTo(Exit.MISUSE);
      assertThat(ended.said()).contains("the disk refuses", "is as it was").doesNotContain("\tat ");
      assertThat(Output.of(out)).isEqualTo(before);
      assertThat(left()).containsExactlyInAnyOrder("filler", "out", ".out-lock");
    } finally {
      sh("umount " + site);
    }
  }

  private static int sh(String line) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", line)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  @Test
  void buildsAtOnceNeverMix() throws IOException, InterruptedException {
    Map<String, String> first = build(one);
    Map<String, String> second = build(two);
    List<Process> running = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Path folder = i % 2 == 0 ? one : two;
      running.add(
          new Child().start("lis.Main", temp, temp.resolve("said-" + i), arguments(folder)));
    }
    for (Process process : running) {
      assertThat(process.waitFor()).isZero();
    }
    assertThat(Output.of(out)).isIn(first, second);
    Output.assertWhole(out);
    assertThat(left()).containsExactlyInAnyOrder("out", ".out-lock");
  }

  @Test
  void aReadOnlySourceBuilds() throws IOException, InterruptedException {
    Map<String, String> before = Output.of(one);
    assertThat(sh("chmod -R a-w " + one)).isZero();
    try {
      build(one);
      Output.assertWhole(out);
      assertThat(Output.of(one)).isEqualTo(before);
    } finally {
      sh("chmod -R u+w " + one);
    }
  }

  private Map<String, String> build(Path strategy) throws IOException, InterruptedException {
    Child.Ended ended = run(new Child(), strategy);
    assertThat(ended.code()).as(ended.said()).isZero();
    return Output.of(out);
  }

  private Child.Ended run(Child child, Path strategy) throws IOException, InterruptedException {
    return child.run(temp, arguments(strategy));
  }

  /** Without the PDF, which takes most of the time and changes nothing here. */
  private String[] arguments(Path strategy) {
    return new String[] {
      "build", "-C", strategy.toString(), "--format", "html,text", "--out", out.toString()
    };
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(site)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
