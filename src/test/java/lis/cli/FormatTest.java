package lis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lis.cli.Console.Ended;
import lis.json.StrictJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
  private static final Path SMALLEST = Path.of("src/test/resources/strategies/smallest");
  private static final String WORDS = "strategy/words.yaml";
  private static final String KERBS = "strategy/jobs/kerbs.md";
  private static final String UNTIDY = "- name:   ford\n  sense: 'Wet.'\n  id: ford # why\n";
  private static final String TIDY = "- id: ford # why\n  name: ford\n  sense: 'Wet.'\n";
  @TempDir private Path folder;
  private Console console = new Console(Path.of(""));

  @BeforeEach
  void write() throws IOException {
    try (Stream<Path> files = Files.walk(SMALLEST)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(SMALLEST.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    console = new Console(folder);
    assertThat(console.run("format").code()).isEqualTo(Exit.CLEAN);
    put(WORDS, UNTIDY);
  }

  private void put(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private Map<String, String> all() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(file.toString(), Files.readString(file));
      }
    }
    return all;
  }

  @Test
  void checkNamesWhatWouldChangeAndChangesNothing() throws IOException {
    Map<String, String> before = all();
    Ended ended = console.run("format", "--check");
    assertThat(ended.code()).isEqualTo(Exit.FINDINGS);
    assertThat(ended.out()).isEqualTo(WORDS + "\n");
    assertThat(ended.err()).isEqualTo("1 file would change.\n");
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void formatChangesWhatCheckNames() throws IOException {
    Ended ended = console.run("format");
    assertThat(ended.code()).isEqualTo(Exit.CLEAN);
    assertThat(ended.out()).isEqualTo(WORDS + "\n");
    assertThat(ended.err()).isEqualTo("1 file was changed.\n");
    assertThat(text(WORDS)).isEqualTo(TIDY);
    Ended again = console.run("format", "--check");
    assertThat(again.code()).isEqualTo(Exit.CLEAN);
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).matches("\\d+ files are laid out\\.\n");
  }

  @Test
  void onlyWhatIsNamedIsLaidOut() throws IOException {
    put(KERBS, text(KERBS) + "\n\n\n");
    assertThat(console.run("format", "--check", "strategy/jobs").out()).isEqualTo(KERBS + "\n");
    assertThat(console.run("format", WORDS, "strategy/goals").out()).isEqualTo(WORDS + "\n");
    Console inside = new Console(folder.resolve("strategy"));
    assertThat(inside.run("-C", "..", "format", "jobs/kerbs.md").out()).isEqualTo(KERBS + "\n");
    assertThat(console.run("format", "--check").out()).isEmpty();
  }

  @Test
  void filesWithoutALayoutArePassedOver() {
    Ended ended = console.run("format", "--check", "templates/documents/plan.ftlx");
    assertThat(ended.code()).isEqualTo(Exit.CLEAN);
    assertThat(ended.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "strategy/wrods.yaml, Did you mean strategy/words.yaml",
    "/etc/passwd, no file “/etc/passwd”",
    "../other.md, no file “../other.md”",
    "README.md, no file “README.md”",
  })
  void whatIsNotThereIsWrongUse(String path, String why) throws IOException {
    Ended ended = console.run("format", path);
    assertThat(ended.code()).isEqualTo(Exit.MISUSE);
    assertThat(ended.err()).contains(why);
    assertThat(text(WORDS)).isEqualTo(UNTIDY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "junit", "github", "gitlab"})
  void aFormatForFindingsIsRefusedBeforeAnythingChanges(String format) throws IOException {
    Ended ended = console.run("format", "--output-format", format);
    assertThat(ended.code()).isEqualTo(Exit.MISUSE);
    assertThat(text(WORDS)).isEqualTo(UNTIDY);
  }

  @Test
  void programsAndScreenReadersGetTheirOwnOutput() {
    Ended json = console.run("format", "--check", "--output-format", "json");
    StrictJson.check(json.out());
    assertThat(json.out()).contains("\"file\": \"" + WORDS, "\"line\": 1", "would change");
    assertThat(console.run("format", "--check", "--output-format", "csv").out())
        .isEqualTo("file,result,line,reason\r\n" + WORDS + ",would change,1,\r\n");
    assertThat(console.run("format", "--check", "--output-format", "plain").out())
        .isEqualTo(WORDS + " would change, from line 1 on.\n");
  }

  @Test
  void whatCanNotBeReadWholeIsLeftAloneAndNamed() throws IOException {
    put(KERBS, "---\nname: [Kerbs\n---\n");
    Ended ended = console.run("format");
    assertThat(ended.code()).isEqualTo(Exit.FINDINGS);
    assertThat(ended.out()).isEqualTo(WORDS + "\n");
    assertThat(ended.err()).contains(KERBS + ":2:7 is left alone", "never closed", "[bad-yaml]");
    assertThat(text(KERBS)).isEqualTo("---\nname: [Kerbs\n---\n");
    assertThat(console.run("format", "--output-format", "json").out()).contains("left alone");
  }

  @Test
  void whatLisCanNotMoveStaysAndIsNoFault() throws IOException {
    String odd = "- id: ford\n  ? name\n  : ford\n  sense:   Wet.\n";
    put(WORDS, odd);
    Ended ended = console.run("format");
    assertThat(ended.code()).isEqualTo(Exit.CLEAN);
    assertThat(ended.err()).contains(WORDS + " is left as it is: its line 2");
    assertThat(text(WORDS)).isEqualTo(odd);
  }

  @Test
  void anAliasThatWouldStandBeforeItsAnchorIsNotMoved() throws IOException {
    String benches = "strategy/jobs/benches.md";
    String odd = "---\nby: &same [council]\nhelps: *same\nname: Put up benches\n---\n";
    put(benches, odd);
    assertThat(console.run("format").err()).contains(benches + " is left as it is: ");
    assertThat(text(benches)).isEqualTo(odd);
  }

  @Test
  void nothingIsWrittenThroughALink(@TempDir Path elsewhere) throws IOException {
    Path outside = elsewhere.resolve("words.yaml");
    Files.writeString(outside, UNTIDY);
    Files.delete(folder.resolve(WORDS));
    Files.createSymbolicLink(folder.resolve(WORDS), outside);
    Files.createSymbolicLink(folder.resolve("strategy/steps"), elsewhere);
    put(KERBS, text(KERBS) + "\n\n");
    Ended ended = console.run("format");
    assertThat(ended.out()).isEqualTo(KERBS + "\n");
    assertThat(ended.err()).contains(WORDS + " is left as it is: it is a link.");
    assertThat(outside).hasContent(UNTIDY);
    assertThat(folder.resolve(WORDS)).isSymbolicLink();
  }

  @Test
  void aRevisionIsCheckedAndNeverChanged() throws IOException, InterruptedException {
    String commit =
        "git init -q && git add . && git -c user.name=A -c user.email=a@example.org commit -q -m All";
    ProcessBuilder git = new ProcessBuilder("sh", "-c", commit).directory(folder.toFile());
    assertThat(git.start().waitFor()).isZero();
    put(WORDS, TIDY);
    Ended check = console.run("format", "--check", "--rev", "HEAD");
    assertThat(check.out()).isEqualTo(WORDS + "\n");
    Ended write = console.run("format", "--rev", "HEAD");
    assertThat(write.code()).isEqualTo(Exit.MISUSE);
    assertThat(write.err()).contains("a revision can't be changed");
  }

  @Test
  void withoutAModelNothingIsLaidOut() throws IOException {
    put("strategy/model.yaml", "kinds: [");
    Ended ended = console.run("format");
    assertThat(ended.code()).isEqualTo(Exit.MISUSE);
    assertThat(text(WORDS)).isEqualTo(UNTIDY);
  }
}
