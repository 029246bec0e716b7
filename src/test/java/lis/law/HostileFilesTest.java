package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lis.load.HostileProse;
import lis.load.HostileYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pull request may hold files that are made to harm. Each is refused by name, in 256 megabytes of
 * memory, and nobody ever sees the insides of the program.
 */
class HostileFilesTest {
  private static final Path SMALLEST = Path.of("src/test/resources/strategies/smallest");

  @TempDir private Path temp;

  @Test
  void yamlIsRefusedAtItsLine() throws IOException, InterruptedException {
    Map<String, HostileYaml.Hostile> all = new TreeMap<>();
    HostileYaml.all().forEach(hostile -> all.put(name(all.size(), hostile.name()), hostile));
    assertThat(all).hasSizeGreaterThanOrEqualTo(18);
    for (Map.Entry<String, HostileYaml.Hostile> each : all.entrySet()) {
      write(each.getKey(), "strategy/words.yaml", each.getValue().text());
    }
    run("validate", "--output-format", "concise", "-q");
    for (Map.Entry<String, HostileYaml.Hostile> each : all.entrySet()) {
      HostileYaml.Hostile hostile = each.getValue();
      List<String> said = ended(each.getKey());
      assertThat(said.getFirst()).as(each.getKey()).isEqualTo("1");
      assertThat(said.subList(2, said.size())).as(each.getKey()).hasSize(1);
      assertThat(said.get(2))
          .startsWith("strategy/words.yaml:" + hostile.line() + ":")
          .contains("error[" + hostile.code().word() + "]", hostile.message())
          .hasSizeLessThan(300);
    }
  }

  @Test
  void yamlIsRefusedWhereverItStands() throws IOException, InterruptedException {
    List<String> names = new ArrayList<>();
    for (String path :
        List.of("strategy/strategy.yaml", "strategy/model.yaml", "templates/theme.yaml")) {
      for (HostileYaml.Hostile hostile : HostileYaml.all().toList()) {
        names.add(name(names.size(), hostile.name()));
        write(names.getLast(), path, hostile.text());
      }
    }
    for (HostileYaml.Hostile hostile : HostileYaml.all().toList()) {
      names.add(name(names.size(), hostile.name()));
      write(
          names.getLast(),
          "strategy/goals/hostile.md",
          "---\n" + hostile.text() + "\n---\nText.\n");
    }
    run("build", "--output-format", "concise", "-q", "--format", "text");
    for (String name : names) {
      assertCalm(name);
      assertThat(ended(name).getFirst()).as(name).isEqualTo("1");
      assertThat(ended(name).get(2)).as(name).contains(": error[");
    }
  }

  @Test
  void proseIsReadOrRefused() throws IOException, InterruptedException {
    Path folder = temp.resolve("prose");
    Strategies.copy(SMALLEST, folder);
    Map<String, String> all = HostileProse.all();
    assertThat(all).hasSizeGreaterThanOrEqualTo(87);
    int number = 0;
    for (String text : all.values()) {
      Files.writeString(
          folder.resolve("strategy/goals/g" + ++number + ".md"),
          "---\nname: A\neasy: B\n---\n" + text.replaceAll("\\p{Cs}", "?") + "\n");
    }
    Child.Ended ended = new Child().run(folder, "validate", "--output-format", "concise");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said())
        .contains("can't be read as Markdown: ")
        .doesNotContain("\tat ", "Exception", "fault of the program", "OutOfMemory");
    assertThat(ended.said().lines().filter(line -> line.contains("can't be read as Markdown")))
        .allMatch(
            line -> line.matches("strategy/goals/g\\d+\\.md:\\d+:\\d+: error\\[bad-markdown]: .*"))
        .doesNotHaveDuplicates();
  }

  private static String name(int number, String words) {
    return "%03d %s".formatted(number, words.replaceAll("[^A-Za-z0-9 ]", ""));
  }

  /** The smallest strategy with a hostile file in it. */
  private void write(String name, String path, String text) throws IOException {
    Path folder = temp.resolve(name);
    Strategies.copy(SMALLEST, folder);
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private void run(String... line) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(temp.toString()));
    arguments.addAll(List.of(line));
    Path said = Files.createTempFile("lis-hostile-", ".txt");
    Process process =
        new Child()
            .option("-Xmx256m")
            .start(HostileRuns.class.getName(), temp, said, arguments.toArray(String[]::new));
    assertThat(process.waitFor()).as(Files.readString(said)).isZero();
    Files.delete(said);
  }

  private List<String> ended(String name) throws IOException {
    return Files.readAllLines(temp.resolve(name).resolve("ended.txt"), StandardCharsets.UTF_8);
  }

  private void assertCalm(String name) throws IOException {
    assertThat(String.join("\n", ended(name)))
        .as(name)
        .doesNotStartWith("never")
        .doesNotContain("\tat ", "Exception", "java.", "fault of the program", "OutOfMemory");
  }
}
