package lis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lis.bench.Generator;
import lis.cli.Console.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Findings for build servers: their paths lead from the repository's root, and none is valid too.
 */
class AnnotationsTest {
  @TempDir private Path root;
  private Path city = Path.of("");

  @BeforeEach
  void write() throws IOException {
    city = Files.createDirectories(root.resolve("plans/my city"));
    Generator.write(1, city);
  }

  private void spoil() throws IOException {
    Path file = city.resolve("strategy/priorities/priority-1.md");
    Files.writeString(file, Files.readString(file).replaceFirst("title:", "nothing: x\ntitle:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"github", "gitlab", "sarif"})
  void pathsLeadFromTheRepositoryWhereverLisIsStarted(String format) throws IOException {
    spoil();
    String path = "plans/my city/strategy/priorities/priority-1.md";
    String expected = format.equals("sarif") ? path.replace(" ", "%20") : path;
    Ended above = new Console(root).run("-C", "plans/my city", "check", "--output-format", format);
    assertThat(above.out()).contains(expected);
    assertThat(above.code()).isEqualTo(Exit.FINDINGS);
    Files.createDirectory(root.resolve(".git"));
    assertThat(new Console(city).run("check", "--output-format", format).out())
        .isEqualTo(above.out());
    assertThat(
            new Console(city.resolve("strategy"))
                .run("-C", "..", "check", "--output-format", format)
                .out())
        .isEqualTo(above.out());
    assertThat(
            new Console(root).run("-C", city.toString(), "check", "--output-format", format).out())
        .isEqualTo(above.out());
  }

  @ParameterizedTest
  @CsvSource({
    "full, ''",
    "concise, ''",
    "plain, ''",
    "github, ''",
    "json, '[]\n'",
    "gitlab, '[]\n'"
  })
  void nothingIsNothing(String format, String text) {
    Ended ended = new Console(city).run("check", "--output-format", format);
    assertThat(ended.code()).isEqualTo(Exit.CLEAN);
    assertThat(ended.out()).isEqualTo(text);
  }

  @Test
  void nothingIsAReportAllTheSame() {
    assertThat(new Console(city).run("check", "--output-format", "sarif").out())
        .contains("\"version\": \"2.1.0\"", "\"results\": []", "\"rules\": []");
    assertThat(new Console(city).run("check", "--output-format", "junit").out())
        .contains("tests=\"1\" failures=\"0\"", "classname=\"strategy\" name=\"validate\"")
        .doesNotContain("<failure");
  }

  @Test
  void tablesAreNoFormatForFindings() {
    Ended ended = new Console(city).run("check", "--output-format", "csv");
    assertThat(ended.code()).isEqualTo(Exit.MISUSE);
    assertThat(ended.out()).isEmpty();
  }
}
