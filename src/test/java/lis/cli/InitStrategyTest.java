package lis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lis.cli.Console.Ended;
import lis.edit.Starter;
import lis.json.StrictJson;
import lis.render.pdf.Vera;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitStrategyTest {
  @TempDir private Path temp;

  static List<String> models() {
    return Starter.models();
  }

  private Ended run(String... arguments) {
    return new Console(temp).run(arguments);
  }

  private Ended good(String... arguments) {
    Ended ended = run(arguments);
    assertThat(ended.code()).as(ended.both()).isZero();
    return ended;
  }

  /** All files below a folder, with their bytes as text. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(path);
        files.put(folder.relativize(path).toString(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("models")
  void aNewStrategyHasNoFaultAndIsPublishedAtOnce(String model) throws IOException {
    good("init", "one", "--model", model);
    Ended validated = good("validate", "-C", "one", "--fail-on", "warning");
    assertThat(validated.out()).isEmpty();
    assertThat(validated.err()).contains("elements: no errors.");
    assertThat(good("format", "-C", "one", "--check").out()).isEmpty();
    Ended built = good("build", "-C", "one");
    assertThat(built.out()).isEmpty();
    Map<String, String> out = files(temp.resolve("one/out"));
    assertThat(out).hasSizeGreaterThanOrEqualTo(10).containsKeys("index.html", "manifest.json");
    for (String extension : List.of(".html", ".pdf", "-large-print.pdf", ".txt")) {
      assertThat(out.keySet()).as(extension).anyMatch(name -> name.endsWith(extension));
    }
    for (String name : out.keySet().stream().filter(n -> n.endsWith(".pdf")).toList()) {
      byte[] pdf = Files.readAllBytes(temp.resolve("one/out").resolve(name));
      assertThat(Vera.failures(pdf)).as(name).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void twoOfThemAreEqualAndSoIsWhatIsPublished(String model) throws IOException {
    for (String folder : List.of("one", "two")) {
      good("init", folder, "--model", model);
      good("build", "-C", folder);
    }
    assertThat(files(temp.resolve("two"))).isEqualTo(files(temp.resolve("one")));
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyPageSaysThatItIsMadeUp(String model) throws IOException {
    good("init", "--model", model);
    good("build", "--format", "html,text");
    for (Map.Entry<String, String> file : files(temp.resolve("out")).entrySet()) {
      if (!file.getKey().endsWith(".json")) {
        assertThat(file.getValue().replaceAll("\\s+", " "))
            .as(file.getKey())
            .contains("Exampleshire does not exist", "Draft");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void itCanBeLookedThrough(String model) {
    good("init", "--model", model);
    Ended kinds = good("list", "--output-format", "json");
    StrictJson.check(kinds.out());
    assertThat(kinds.out()).contains("\"elements\": 2");
    Ended marked = good("list", "--search", "Exampleshire", "--output-format", "json");
    StrictJson.check(marked.out());
    assertThat(marked.out()).contains("\"provenance\": \"illustrative\"");
  }

  @Test
  void everyModelHasElementsOfNearlyEveryKind() {
    for (String model : models()) {
      good("init", model, "--model", model);
      String kinds = good("list", "-C", model).out();
      assertThat(kinds.lines().filter(line -> line.strip().startsWith("0 "))).hasSizeLessThan(2);
    }
  }

  @Test
  void whatWasMadeAndWhatToDoNextIsSaid() {
    Ended ended = good("init", "a plan", "--model", "local-growth-plan");
    assertThat(ended.out().lines())
        .contains("README.md", ".gitignore", "strategy/strategy.yaml", "templates/theme.yaml")
        .isSorted();
    assertThat(ended.err())
        .endsWith(
            """
             files. What they say is made up, and every page says so. Next:
              lis -C 'a plan' validate
              lis -C 'a plan' build
              lis -C 'a plan' new project its-id --title "Its title"
            """);
    Ended next = good("-C", "a plan", "new", "project", "its-id", "--title", "Its title");
    assertThat(next.out()).isEqualTo("strategy/pipeline/its-id.md\n");
  }

  @ParameterizedTest
  @MethodSource("models")
  void theTitleAndThePublisherAreWrittenWhereverTheyStand(String model) throws IOException {
    good(
        "init",
        "--model=" + model,
        "--title",
        "Vale: the \"plan\" # 1",
        "--publisher",
        "Vale Council");
    assertThat(good("validate", "--fail-on", "warning").out()).isEmpty();
    good("build", "--format", "html");
    Map<String, String> files = files(temp);
    assertThat(files.get("README.md")).startsWith("# Vale: the \"plan\" # 1\n\n");
    assertThat(files.get("strategy/strategy.yaml"))
        .contains(": \"Vale: the \\\"plan\\\" # 1\"\n", ": Vale Council\n")
        .doesNotContain(": Exampleshire Local");
    assertThat(files.get("out/index.html")).contains("Vale: the “plan” # 1", "Vale Council");
    assertThat(good("list", "--search", "Vale Council").out()).isNotEmpty();
  }

  @Test
  void itSpeaksOfTheDayOnWhichItBegins() throws IOException {
    good("init", "today");
    good("init", "long-ago", "--today", "2020-02-29");
    String today = Files.readString(temp.resolve("today/strategy/strategy.yaml"));
    String longAgo = Files.readString(temp.resolve("long-ago/strategy/strategy.yaml"));
    assertThat(today).contains(": 2026-11-24\n");
    assertThat(longAgo).contains(": 2026-01-01\n");
    assertThat(good("validate", "-C", "long-ago", "--fail-on", "warning").out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"strategy", "templates"})
  void whatIsThereIsNeverWrittenOver(String name) throws IOException {
    Files.createDirectory(temp.resolve(name));
    assertRefused(run("init"), "there already", name);
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).containsExactly(temp.resolve(name));
    }
  }

  private static void assertRefused(Ended ended, String... words) {
    assertThat(ended.code()).as(ended.both()).isEqualTo(Exit.MISUSE);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).startsWith("lis: ").contains(words).doesNotContain("\tat ");
  }

  @Test
  void aSecondTimeItIsRefusedAndNothingChanges() throws IOException {
    good("init");
    Files.writeString(temp.resolve("strategy/strategy.yaml"), "mine");
    Map<String, String> before = files(temp);
    assertRefused(run("init"), "strategy");
    assertRefused(run("init", "--dry-run"), "strategy");
    assertThat(files(temp)).isEqualTo(before);
  }

  @Test
  void whatChecksChangesIsNotWrittenOverEither() throws IOException {
    Files.writeString(temp.resolve(".gitlab-ci.yml"), "mine");
    Files.createDirectories(temp.resolve(".githooks"));
    Files.writeString(temp.resolve(".githooks/pre-commit"), "mine");
    assertRefused(
        run("init", "--ci", "gitlab", "--hook"), ".gitlab-ci.yml", ".githooks/pre-commit");
    assertThat(temp.resolve("strategy")).doesNotExist();
    good("init", "--ci", "github");
    assertThat(temp.resolve(".gitlab-ci.yml")).hasContent("mine");
  }

  @Test
  void whatOnlyGoesWithAStrategyIsKept() throws IOException {
    Files.writeString(temp.resolve("README.md"), "mine");
    Ended ended = good("init");
    assertThat(ended.err()).contains("README.md is there already, and stays as it is.");
    assertThat(ended.out().lines()).contains(".gitignore").doesNotContain("README.md");
    assertThat(temp.resolve("README.md")).hasContent("mine");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Ended ended = good("init", "new", "--dry-run");
    assertThat(ended.out()).contains("strategy/strategy.yaml\n");
    assertThat(ended.err()).contains("would be written");
    assertThat(files(temp)).isEmpty();
    assertThat(good("init", "new").out()).isEqualTo(ended.out());
  }

  @Test
  void linksAreNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(temp.resolve("strategy"), elsewhere);
    assertRefused(run("init"), "strategy");
    Files.delete(temp.resolve("strategy"));
    Files.createSymbolicLink(temp.resolve(".github"), elsewhere);
    assertRefused(run("init", "--ci", "github"), "link");
    Files.createSymbolicLink(temp.resolve("broken"), temp.resolve("nowhere"));
    assertRefused(run("init", "broken"), "broken");
    try (Stream<Path> files = Files.list(elsewhere)) {
      assertThat(files).isEmpty();
    }
    assertThat(files(temp)).isEmpty();
  }

  @Test
  void hooksAndChecksBelongAtTheTopOfARepository() throws IOException {
    Files.createDirectory(temp.resolve(".git"));
    assertRefused(run("init", "below", "--hook"), "at its top");
    assertRefused(run("init", "below", "--ci", "github"), "at its top");
    good("init", "below");
    Ended ended = good("init", "--hook", "--ci", "github", "--ci", "gitlab");
    assertThat(ended.err()).contains("git config core.hooksPath .githooks", "where lis is kept");
    assertThat(temp.resolve(".githooks/pre-commit")).isExecutable();
    assertThat(temp.resolve(".github/workflows/strategy.yml")).exists();
    assertThat(temp.resolve(".gitlab-ci.yml")).exists();
  }

  @ParameterizedTest
  @CsvSource({
    "init --model local-growth-pln, local-growth-plan",
    "init --model nothing, local-industrial-strategy",
    "init --ci gitlb, gitlab",
    "init --rev HEAD, --rev",
    "init --title=, title",
    "init a-file, folder",
  })
  void wrongUseIsExplained(String line, String word) throws IOException {
    Files.createFile(temp.resolve("a-file"));
    assertRefused(run(line.split(" ")), word);
    assertThat(files(temp)).hasSize(1);
  }

  @Test
  void theModelsAreListed() {
    assertThat(good("init", "--list").out().lines())
        .hasSameSizeAs(models())
        .anyMatch(line -> line.startsWith("local-growth-plan: Local growth plan, with "));
    assertThat(good("init", "--list", "--output-format", "concise").out().lines())
        .containsExactlyElementsOf(models());
    StrictJson.check(good("init", "--list", "--output-format", "json").out());
  }
}
