package lis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import lis.bench.Generator;
import lis.cli.Console.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {
  private static final String IDS = ".lis/schema/ids.json";
  private static final String OBJECTIVE = "strategy/objectives/objective-1.md";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Generator.write(1, folder);
  }

  private Ended run(String line) {
    return new Console(folder).run(line.split(" "));
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private void replace(String path, String old, String text) throws IOException {
    Files.writeString(folder.resolve(path), text(path).replace(old, text), StandardCharsets.UTF_8);
  }

  private List<Path> files(String path) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve(path))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void itWritesThemAllIntoAFolderThatGitIgnores() throws IOException {
    Ended ended = run("schema");
    assertThat(ended.code()).isEqualTo(Exit.CLEAN);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).matches("\\d+ files in .*\n");
    assertThat(text(IDS)).contains("\"objective-1\"");
    assertThat(text(".lis/schema/element/objective.json")).contains("\"../ids.json#/");
    assertThat(text(".lis/.gitignore")).endsWith("\n*\n");
    assertThat(files(".lis/schema")).hasSizeGreaterThan(40);
    assertThat(run("validate").err()).isEqualTo("143 elements: no errors.\n");
  }

  @Test
  void itChangesOnlyWhatIsNotUpToDate() throws IOException {
    assertThat(run("schema --check").code()).isEqualTo(Exit.FINDINGS);
    assertThat(folder.resolve(".lis")).doesNotExist();
    run("schema");
    assertThat(run("schema --check")).isEqualTo(new Ended(Exit.CLEAN, "", ""));
    FileTime old = FileTime.fromMillis(0);
    for (Path file : files(".lis/schema")) {
      Files.setLastModifiedTime(file, old);
    }
    Files.writeString(folder.resolve(".lis/schema/element/old.json"), "{}");
    replace(OBJECTIVE, "title: ", "title: Another ");
    Ended stale = run("schema --check");
    assertThat(stale.code()).isEqualTo(Exit.FINDINGS);
    assertThat(stale.out()).isEqualTo(".lis/schema/element/old.json\n" + IDS + "\n");
    run("schema");
    assertThat(folder.resolve(".lis/schema/element/old.json")).doesNotExist();
    for (Path file : files(".lis/schema")) {
      assertThat(Files.getLastModifiedTime(file).equals(old)).isEqualTo(!file.endsWith("ids.json"));
    }
  }

  @Test
  void validatingAndBuildingWriteNone() {
    run("validate");
    run("build --format text");
    assertThat(folder.resolve(".lis")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "schema objective",
        "schema Objectives --list",
        "schema local-industrial-strategy",
        "schema model",
        "schema theme"
      })
  void oneIsPrintedWithAllThatItNeeds(String line) throws IOException {
    Ended ended = run(line);
    assertThat(ended.code()).isEqualTo(Exit.CLEAN);
    JsonNode schema = new ObjectMapper().readTree(ended.out());
    assertThat(schema.path("$schema").asText()).startsWith("http://json-schema.org/draft-07/");
    for (JsonNode reference : schema.findValues("$ref")) {
      assertThat(schema.at(reference.asText().substring(1)).isObject()).isTrue();
    }
    assertThat(folder.resolve(".lis")).doesNotExist();
  }

  @Test
  void theyCanGoElsewhere() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("mine.json"), "{}");
    assertThat(run("schema --out elsewhere").code()).isEqualTo(Exit.CLEAN);
    assertThat(elsewhere.resolve("mine.json")).exists();
    assertThat(elsewhere.resolve("element/objective.json")).exists();
    assertThat(folder.resolve(".lis")).doesNotExist();
    assertThat(run("schema --out elsewhere --check").code()).isEqualTo(Exit.CLEAN);
  }

  @Test
  void modelinesAreWrittenOnce() throws IOException {
    String before = text(OBJECTIVE);
    Ended ended = run("schema --modelines");
    assertThat(ended.out()).contains(OBJECTIVE + "\n", "strategy/bodies.yaml\n");
    String line = "# yaml-language-server: $schema=../../.lis/schema/element/objective.json\n";
    assertThat(text(OBJECTIVE)).isEqualTo("---\n" + line + before.substring(4));
    assertThat(run("schema --modelines").out()).isEmpty();
    assertThat(run("validate").err()).isEqualTo("143 elements: no errors.\n");
  }

  @Test
  void aNewIdIsKnownAtOnceWhereSchemasAre() throws IOException {
    run("new objective first-one --set priority=priority-1 --set provenance=illustrative");
    assertThat(folder.resolve(".lis")).doesNotExist();
    run("schema");
    run("new objective second-one --set priority=priority-1 --set provenance=illustrative");
    assertThat(text("strategy/objectives/second-one.md"))
        .startsWith(
            "---\n# yaml-language-server: $schema=../../.lis/schema/element/objective.json\n");
    assertThat(text(IDS)).contains("\"second-one\"");
    run("rename second-one third-one");
    assertThat(text(IDS)).contains("\"third-one\"");
    assertThat(run("schema --check").code()).isEqualTo(Exit.CLEAN);
  }

  /** Editors need schemas most where something is wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "strategy/objectives/objective-1.md | title | a: b: title | element/objective.json",
        "strategy/strategy.yaml | title | a: b: title | element/objective.json",
        "strategy/model.yaml | archetype: aim | archetype: aym | element/objective.json",
        "strategy/model.yaml | name: | 'name: \"' | model.json"
      })
  void aFaultyStrategyHasThemToo(String path, String old, String text, String schema)
      throws IOException {
    replace(path, old, text);
    assertThat(run("validate").code()).isEqualTo(Exit.FINDINGS);
    assertThat(run("schema").code()).isEqualTo(Exit.CLEAN);
    assertThat(text(".lis/schema/" + schema)).contains("\"properties\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema objectiv", "-C elsewhere schema", "schema model theme"})
  void wrongUseGives2(String line) throws IOException {
    Files.createDirectories(folder.resolve("elsewhere"));
    assertThat(run(line).code()).isEqualTo(Exit.MISUSE);
    assertThat(folder.resolve("elsewhere/.lis")).doesNotExist();
  }
}
