package lis.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of a commit are equal byte for byte, wherever and whenever they run. */
class SameBytesTest {
  @TempDir private Path temp;
  private Map<String, String> expected = Map.of();
  private Path folder = Path.of("");

  @BeforeEach
  void buildOnce() throws IOException, InterruptedException {
    folder = Fixture.write(temp.resolve("one"), "It is iffy, and 1,234.5 times İ.");
    git(folder, "init", "-q");
    git(folder, "add", ".");
    git(folder, "commit", "-q", "-m", "All of it");
    expected = build(new Child(), folder, temp.resolve("first"));
    assertThat(expected).hasSize(9);
  }

  @Test
  void inAnotherLocaleAndTimeZone() throws IOException, InterruptedException {
    Child arabic =
        new Child()
            .option("-Duser.language=ar")
            .option("-Duser.country=EG")
            .option("-Duser.extensions=u-nu-arab")
            .option("-Duser.timezone=Pacific/Kiritimati");
    assertThat(build(arabic, folder, temp.resolve("arabic"))).isEqualTo(expected);
    Child turkish =
        new Child()
            .option("-Duser.language=tr")
            .option("-Duser.timezone=America/St_Johns")
            .option("-Dfile.encoding=ISO-8859-9");
    assertThat(build(turkish, folder, temp.resolve("turkish"))).isEqualTo(expected);
  }

  @Test
  void underPosix() throws IOException, InterruptedException {
    Child posix = new Child().variable("LC_ALL", "POSIX").variable("LANG", "").variable("TZ", "");
    assertThat(build(posix, folder, temp.resolve("posix"))).isEqualTo(expected);
  }

  @Test
  void inEveryOtherJavaThatIsInstalled() throws IOException, InterruptedException {
    List<Path> others = Javas.others();
    assumeThat(others).as("other Javas from 21 on").isNotEmpty();
    for (Path java : others) {
      Path out = temp.resolve("java-" + others.indexOf(java));
      assertThat(build(new Child().java(java), folder, out))
          .as(java.toString())
          .isEqualTo(expected);
    }
  }

  /** What may differ from Java to Java: compiler, collector, strings, hashes, processors. */
  @Test
  void inAJavaThatRunsInAnotherWay() throws IOException, InterruptedException {
    Child other =
        new Child()
            .option("-XX:-UseSerialGC")
            .option("-XX:+UseParallelGC")
            .option("-XX:TieredStopAtLevel=4")
            .option("-XX:-CompactStrings")
            .option("-XX:+UnlockExperimentalVMOptions")
            .option("-XX:hashCode=2")
            .option("-XX:ActiveProcessorCount=7");
    assertThat(build(other, folder, temp.resolve("other"))).isEqualTo(expected);
  }

  @Test
  void inAnotherFolder() throws IOException, InterruptedException {
    Path clone = temp.resolve("another folder/two");
    Files.createDirectories(clone.getParent());
    git(temp, "clone", "-q", folder.toString(), clone.toString());
    assertThat(build(new Child(), clone, temp.resolve("cloned"))).isEqualTo(expected);
  }

  @Test
  void fromARevision() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("strategy/strategy.yaml"), "title: [broken");
    Path out = temp.resolve("revision");
    assertThat(build(new Child(), folder, out, "--rev", "HEAD")).isEqualTo(expected);
  }

  private static Map<String, String> build(Child child, Path folder, Path out, String... options)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("build", "--out", out.toString()));
    arguments.addAll(List.of(options));
    Child.Ended ended = child.run(folder, arguments.toArray(String[]::new));
    assertThat(ended.code()).as(ended.said()).isZero();
    return Output.of(out);
  }

  private static void git(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-C"));
    command.add(folder.toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor()).as(command.toString()).isZero();
  }
}
