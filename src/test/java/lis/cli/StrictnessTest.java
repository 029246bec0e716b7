package lis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lis.cli.Console.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How strict a run is, and that publishing and validating agree about it. */
class StrictnessTest {
  private static final Path SMALLEST = Path.of("src/test/resources/strategies/smallest");
  private static final String FAULT = "- {id: count-kerbs, name: Count the kerbs}\n";
  private static final String FIRM = "- {id: lost, name: Lost, part-of: nowhere}\n";

  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(SMALLEST)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(SMALLEST.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private Ended run(String line) {
    return new Console(folder).run((line + " --today 2025-01-15").split(" "));
  }

  private void add(String file, String text) throws IOException {
    Path path = folder.resolve("strategy").resolve(file);
    Files.writeString(path, Files.readString(path) + text);
  }

  private void checks(String text) throws IOException {
    add("strategy.yaml", "\nchecks:\n" + text);
  }

  /** Validating and publishing answer the same. */
  private void bothGive(int code, String options) {
    assertThat(run("validate" + options).code()).as("validate" + options).isEqualTo(code);
    assertThat(run("build" + options).code()).as("build" + options).isEqualTo(code);
    assertThat(Files.exists(folder.resolve("out"))).isEqualTo(code == Exit.CLEAN);
  }

  /** A sentence that grows is news, one that gets shorter is none; seven words stand before it. */
  @ParameterizedTest
  @CsvSource({"30, 31, 1", "31, 30, 0", "30, 30, 0"})
  void ofLongSentencesOnlyThoseThatGrewAreNew(int before, int now, int found) throws Exception {
    Path goal = folder.resolve("strategy/goals/paths.md");
    String text = Files.readString(goal);
    Files.writeString(goal, text + "walk ".repeat(before));
    commit();
    Files.writeString(goal, text + "step ".repeat(now));
    Ended ended = run("validate --since HEAD --output-format concise");
    assertThat(ended.out().lines()).hasSize(found).allMatch(line -> line.contains("38 words"));
  }

  @Test
  void anErrorStopsBoth() throws IOException {
    add("steps.yaml", FAULT);
    bothGive(Exit.FINDINGS, "");
  }

  @Test
  void whatIsLoweredStopsNeither() throws IOException {
    add("steps.yaml", FAULT);
    checks("  severities: {too-few-links: warning}\n");
    bothGive(Exit.CLEAN, "");
  }

  @Test
  void whatIsExceptedStopsNeitherAndIsCounted() throws IOException {
    add("steps.yaml", FAULT);
    checks(
        """
          exceptions:
          - {code: too-few-links, element: count-kerbs, reason: Later, until: 2025-02-01}
        """);
    bothGive(Exit.CLEAN, "");
    assertThat(run("validate").err()).contains("no errors, 1 excepted.");
    assertThat(run("validate -v").err()).contains("Excepted: strategy/steps.yaml:");
  }

  @Test
  void anExceptionEnds() throws IOException {
    add("steps.yaml", FAULT);
    checks(
        """
          exceptions:
          - {code: too-few-links, element: count-kerbs, reason: Later, until: 2025-01-14}
        """);
    bothGive(Exit.FINDINGS, "");
    assertThat(run("validate").out()).contains("error[too-few-links]", "[expired-exception]");
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1", "never, 0"})
  void warningsFailWhereTheyAreAskedTo(String from, int code) throws IOException {
    Files.writeString(folder.resolve("strategy/notes.csv"), "a,b\n");
    assertThat(run("validate --fail-on " + from).code()).isEqualTo(code);
  }

  @Test
  void errorsFailNoRunThatNeverFailsButNothingIsPublished() throws IOException {
    add("steps.yaml", FAULT);
    Ended validated = run("validate --fail-on never");
    assertThat(validated.code()).isEqualTo(Exit.CLEAN);
    assertThat(validated.out()).contains("error[too-few-links]");
    assertThat(run("build --fail-on never").code()).isEqualTo(Exit.FINDINGS);
  }

  @Test
  void aBaselineHidesWhatWasKnownWhereverItHasMoved() throws IOException {
    add("steps.yaml", FAULT);
    assertThat(run("validate --write-baseline known.txt").code()).isEqualTo(Exit.CLEAN);
    Path steps = folder.resolve("strategy/steps.yaml");
    Files.writeString(steps, "# A line more\n\n" + Files.readString(steps));
    bothGive(Exit.CLEAN, " --baseline known.txt");
    assertThat(run("validate --baseline known.txt").err()).contains("no errors, 1 known.");
  }

  @Test
  void aBaselineHidesNothingNew() throws IOException {
    add("steps.yaml", FAULT);
    run("validate --write-baseline known.txt");
    add("steps.yaml", "- {id: paint-kerbs, name: Paint the kerbs}\n");
    bothGive(Exit.FINDINGS, " --baseline known.txt");
    assertThat(run("validate --baseline known.txt").out())
        .contains("Paint the kerbs")
        .doesNotContain("Count the kerbs");
  }

  @Test
  void aBaselineShrinks() throws IOException {
    String sound = Files.readString(folder.resolve("strategy/steps.yaml"));
    add("steps.yaml", FAULT);
    run("validate --write-baseline known.txt");
    Files.writeString(folder.resolve("strategy/steps.yaml"), sound);
    Ended ended = run("validate --baseline known.txt");
    assertThat(ended.code()).isEqualTo(Exit.CLEAN);
    assertThat(ended.err()).contains("1 of the baseline are repaired");
  }

  @Test
  void whatWouldBreakTheOutputEntersNoBaseline() throws IOException {
    add("steps.yaml", FIRM);
    Ended written = run("validate --write-baseline known.txt");
    assertThat(written.code()).isEqualTo(Exit.FINDINGS);
    assertThat(written.out()).contains("error[dangling-reference]");
    bothGive(Exit.FINDINGS, " --baseline known.txt");
  }

  @Test
  void aBaselineThatIsNotThereGives2() {
    assertThat(run("validate --baseline none.txt").code()).isEqualTo(Exit.MISUSE);
    assertThat(run("build --baseline none.txt").code()).isEqualTo(Exit.MISUSE);
  }

  @Test
  void onlyWhatGotWorseSinceARevisionIsReported() throws IOException, InterruptedException {
    add("steps.yaml", FAULT);
    commit();
    assertThat(run("validate").code()).isEqualTo(Exit.FINDINGS);
    assertThat(run("validate --since HEAD").code()).isEqualTo(Exit.CLEAN);
    add("steps.yaml", "- {id: paint-kerbs, name: Paint the kerbs}\n");
    Ended ended = run("validate --since HEAD");
    assertThat(ended.code()).isEqualTo(Exit.FINDINGS);
    assertThat(ended.out()).contains("Paint the kerbs").doesNotContain("Count the kerbs");
    assertThat(ended.err()).contains("1 error since HEAD.");
    assertThat(run("validate --since nothing").code()).isEqualTo(Exit.MISUSE);
  }

  @Test
  void anIdThatIsLostIsReportedUntilItIsAnAlias() throws IOException, InterruptedException {
    commit();
    Path goals = folder.resolve("strategy/goals");
    Path steps = folder.resolve("strategy");
    Files.move(goals.resolve("paths.md"), goals.resolve("ways.md"));
    for (Path file : List.of(steps.resolve("steps.yaml"), steps.resolve("findings.yaml"))) {
      Files.writeString(file, Files.readString(file).replace("paths", "ways"));
    }
    Ended lost = run("validate --since HEAD");
    assertThat(lost.out())
        .contains("warning[lost-id]", "strategy/goals/ways.md:", "aliases: [paths]");
    Path heir = goals.resolve("ways.md");
    Files.writeString(
        heir, Files.readString(heir).replaceFirst("---\n", "---\naliases: [paths]\n"));
    assertThat(run("validate --since HEAD").out()).doesNotContain("lost-id");
  }

  @Test
  void whatIsLeftAsideExplainsNothing() throws IOException {
    add("groups.yaml", "- {id: riders, nmae: The riders}\n");
    Ended found = run("validate");
    assertThat(found.out()).contains("unknown-field").doesNotContain("missing-field");
    // Who leaves the misspelt key aside has to hear that there is no name then.
    Ended written = run("validate --write-baseline known.txt");
    assertThat(written.code()).isEqualTo(Exit.FINDINGS);
    assertThat(written.out()).contains("missing-field").doesNotContain("unknown-field");
    bothGive(Exit.FINDINGS, " --baseline known.txt");
    assertThat(run("validate --baseline known.txt").out()).contains("missing-field");
  }

  @Test
  void whatCannotBeReadIsNotLost() throws IOException, InterruptedException {
    commit();
    Path words = folder.resolve("strategy/words.yaml");
    Files.writeString(words, Files.readString(words).replace("name:", "name: \""));
    Ended ended = run("validate --since HEAD");
    assertThat(ended.out()).contains("bad-yaml").doesNotContain("lost-id");
    Files.writeString(words, "- {id: stile, name: stile, sense: Steps over a fence.}\n");
    assertThat(run("validate --since HEAD").out()).contains("lost-id");
  }

  private void commit() throws IOException, InterruptedException {
    String commands =
        "git init -q && git add . && git -c user.name=A -c user.email=a@example.org commit -q -m All";
    Process git =
        new ProcessBuilder("sh", "-c", commands).directory(folder.toFile()).inheritIO().start();
    assertThat(git.waitFor()).isZero();
  }

  @Test
  void whatIsWithdrawnFillsNoGapOfAMatrix() throws IOException {
    assertThat(run("matrix goal step").out()).contains("No gap: Goals all have Steps");
    Path steps = folder.resolve("strategy/steps.yaml");
    Files.writeString(steps, Files.readString(steps) + "  given-up: yes\n  given-up-because: A\n");
    Ended ended = run("matrix goal step");
    assertThat(ended.out()).contains("Gaps: Goals without Steps\n  paths").doesNotContain("kerbs");
    assertThat(ended.err()).contains("What is withdrawn fills no gap: 1 of these are left out.");
  }
}
