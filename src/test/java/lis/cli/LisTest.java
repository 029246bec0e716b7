package lis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lis.bench.Generator;
import lis.cli.Console.Ended;
import lis.json.StrictJson;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LisTest {
  @TempDir private static Path good;
  @TempDir private Path temp;

  @BeforeAll
  static void write() throws IOException {
    Generator.write(1, good);
  }

  private static Ended run(String... arguments) {
    return new Console(good).run(arguments);
  }

  /** A strategy with a fault. */
  private Path broken(String title) throws IOException {
    Generator.write(1, temp);
    Files.writeString(
        temp.resolve("strategy/priorities/priority-1.md"),
        "---\ntitle: %s\nplain: Plain.\nprovenance: report\nowner-of: x\n---\n\nText.\n"
            .formatted(title),
        StandardCharsets.UTF_8);
    return temp;
  }

  @Test
  void aSoundStrategyGives0() {
    Ended ended = run("validate");
    assertThat(ended.code()).isEqualTo(Exit.CLEAN);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).isEqualTo("143 elements: no errors.\n");
  }

  @Test
  void aFaultGives1AndStandsOnStandardOutput() throws IOException {
    Ended ended = new Console(broken("A title")).run("check");
    assertThat(ended.code()).isEqualTo(Exit.FINDINGS);
    assertThat(ended.out()).contains("error[", "strategy/priorities/priority-1.md");
    assertThat(ended.err()).matches("143 elements: \\d+ errors.*\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "valdate",
        "validate --nothing",
        "list priorty",
        "show nothing",
        "-C /no/folder list",
        "explain no-such-code",
        "build nothing",
        "--output-format xml list",
        "help nothing",
        "build --format doc",
        "--fail-on sometimes validate",
        "show"
      })
  void wrongUseGives2AndKeepsStandardOutputEmpty(String line) {
    Ended ended = run(line.isEmpty() ? new String[0] : line.split(" "));
    assertThat(ended.code()).isEqualTo(Exit.MISUSE);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .startsWith("lis: ")
        .doesNotContain("\tat ", "Exception", "fault of the program");
  }

  @ParameterizedTest
  @CsvSource({
    "valdate, validate",
    "validate --quite, --quiet",
    "list priorty, priority",
    "show priority-l, priority-1",
    "explain dangling-referense, dangling-reference",
    "build sumary, summary",
    "help bild, build",
  })
  void whatIsMistypedGetsASuggestion(String line, String meant) {
    assertThat(run(line.split(" ")).err()).contains(meant);
  }

  @Test
  void dashCNamesTheFolder() {
    Ended ended = new Console(temp).run("-C", good.toString(), "validate");
    assertThat(ended.code()).isEqualTo(Exit.CLEAN);
    assertThat(new Console(temp).run("validate").code()).isEqualTo(Exit.FINDINGS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"priority", "priorities", "Priorities", "PRIORITY"})
  void aKindIsFoundByItsNameFolderOrLabel(String word) {
    Ended ended = run("list", word, "--output-format", "concise");
    assertThat(ended.out())
        .isEqualTo("priority-1\npriority-2\npriority-3\npriority-4\npriority-5\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"validate", "list", "list indicator", "show objective-3", "show tech-for-good"})
  void jsonIsJson(String line) {
    Ended ended = run((line + " --output-format json").split(" "));
    assertThat(ended.code()).isEqualTo(Exit.CLEAN);
    assertThatCode(() -> StrictJson.check(ended.out())).as(ended.out()).doesNotThrowAnyException();
  }

  @Test
  void jsonOfFindingsIsJson() throws IOException {
    Ended ended =
        new Console(broken("\"A \\\" \\\\ title\"")).run("validate", "--output-format", "json");
    assertThat(ended.out()).contains("priority-1.md");
    assertThatCode(() -> StrictJson.check(ended.out())).as(ended.out()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[1,]", "{\"a\":1,}", "[01]", "\"\t\"", "[1] 2", "{1:2}", "['a']", ""})
  void theCheckOfJsonIsStrict(String text) {
    assertThatCode(() -> StrictJson.check(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void conciseFindingsTakeALineEach() throws IOException {
    Ended ended = new Console(broken("A title")).run("validate", "--output-format", "concise");
    assertThat(ended.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.matches("[a-z0-9/.-]+:\\d+:\\d+: (error|warning)\\[[a-z-]+]: .+"));
  }

  @Test
  void anElementIsShownWithItsLinksAndWhatLinksToIt() {
    assertThat(run("show", "objective-3").out())
        .contains("objective objective-3, strategy/objectives/objective-3.md", "priority-1", "←");
  }

  @Test
  void anElementIsShownWithWhatAChangeWouldTouch() {
    String full = run("show", "priority-1").out();
    assertThat(full).containsPattern("A change would touch\\n(  [A-Z][A-Za-z ]+: .*\\n)+$");
    assertThat(full).containsPattern("Objectives: +objective-1, objective-2, objective-3\\n");
    assertThat(full).containsPattern("Interventions: .*in 2 steps intervention-");
    assertThat(run("show", "source-1").out().lines().filter(l -> l.contains(" more")))
        .isNotEmpty()
        .allMatch(l -> l.split(",").length < 30);
    assertThat(run("show", "priority-1", "--output-format", "json").out())
        .contains("\"touches\"", "\"distance\": 2", "\"through\": \"objective-2\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\\e[31mred\"",
        "\"\\e]0;title\\a\"",
        "\"back\\b\\b\"",
        "\"nul\\0\"",
        "\"c1 \\x9b31m\"",
        "\"del \\x7f\"",
        "\"\\u202eright to left\"",
        "\"\\u2066isolated\\u2069\"",
        "\"\\u202Aembedded\\u202C\"",
        "\"bell\\a\""
      })
  void controlCharactersInTitlesNeverReachTheTerminal(String title) throws IOException {
    Path folder = broken(title);
    for (String line : List.of("list priority", "show priority-1", "validate", "build")) {
      Ended ended = new Console(folder).terminal().run((line + " --color never -q").split(" "));
      assertThat(ended.both())
          .as(line)
          .doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]");
      assertThat(ended.both()).as(line).doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069]");
    }
    assertThat(new Console(folder).run("show", "priority-1").code()).isEqualTo(Exit.CLEAN);
  }

  @Test
  void colourIsForPeopleWhoWantIt() throws IOException {
    Path folder = broken("A title");
    assertThat(new Console(folder).terminal().run("validate").out()).contains("\u001b[");
    assertThat(new Console(folder).run("validate").out()).doesNotContain("\u001b[");
    assertThat(new Console(folder).run("validate", "--color", "always").out()).contains("\u001b[");
    assertThat(new Console(folder).terminal().run("validate", "--color=never").out())
        .doesNotContain("\u001b[");
    assertThat(new Console(folder).terminal().variable("NO_COLOR", "1").run("validate").out())
        .doesNotContain("\u001b[");
  }

  @Test
  void timingsAndQuiet() {
    assertThat(run("validate", "--timings").err()).containsPattern("\\d+ ms  load ");
    assertThat(run("validate", "-q").both()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate",
        "build",
        "list",
        "show",
        "rename",
        "reread",
        "phrases",
        "format",
        "explain",
        "version",
        "completion",
        "help"
      })
  void everyCommandHasHelp(String command) {
    Ended asked = run("help", command);
    assertThat(asked.code()).isEqualTo(Exit.CLEAN);
    assertThat(asked.out()).contains("Usage: lis " + command);
    assertThat(run(command, "--help").out()).isEqualTo(asked.out());
  }

  @Test
  void theVersionNamesLisAndJava() {
    assertThat(run("version").out()).startsWith("lis ").contains("Java");
  }

  @Test
  void explainPrintsThePageOfACode() {
    boolean pages = Lis.class.getResource("/lis/manual/dangling-reference.md") != null;
    Assumptions.assumeTrue(pages, "the manual has no pages yet");
    assertThat(run("explain").out()).contains("dangling-reference");
    assertThat(run("explain", "dangling-reference").out()).startsWith("# ");
  }

  @Test
  void aFaultOfTheProgramNamesAReport() throws IOException {
    for (Throwable fault :
        List.of(new IllegalStateException("boom"), new StackOverflowError("boom"))) {
      Ended ended = new Console(good).clock(() -> sneak(fault)).run("validate");
      assertThat(ended.code()).isEqualTo(Exit.MISUSE);
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err()).contains("fault of the program, not yours").doesNotContain("\tat ");
      Path report = Path.of(ended.err().replaceFirst("(?s).*The details are in (.*)\\.\\s*", "$1"));
      assertThat(report).content().contains("boom", "\tat ");
      Files.delete(report);
    }
  }

  private static long sneak(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) fault;
  }

  @Test
  void bashAcceptsTheCompletion() throws IOException, InterruptedException {
    Path script = temp.resolve("completion.bash");
    Files.writeString(script, run("completion").out());
    Process bash = new ProcessBuilder("bash", "-n", script.toString()).inheritIO().start();
    assertThat(bash.waitFor()).isZero();
    assertThat(script).content().contains("validate", "--output-format");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "--output=x",
        "-x",
        "--exec=touch x",
        "HEAD:strategy",
        "",
        "a b",
        "HEAD^{tree}",
        "..",
        "@{upstream}",
        "--all",
        ":/."
      })
  void noRevisionIsAnOption(String rev) throws IOException, InterruptedException {
    repository();
    Ended ended = new Console(temp).run("--rev=" + rev, "validate");
    assertThat(ended.code()).as(ended.both()).isEqualTo(Exit.MISUSE);
    assertThat(ended.err()).contains("git knows no revision");
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(".git", "strategy", "templates");
    }
  }

  @Test
  void aRevisionIsReadInsteadOfTheFolder() throws IOException, InterruptedException {
    repository();
    Files.delete(temp.resolve("strategy/model.yaml"));
    assertThat(new Console(temp).run("validate").code()).isEqualTo(Exit.FINDINGS);
    assertThat(new Console(temp).run("--rev", "HEAD", "validate").both())
        .isEqualTo("143 elements: no errors.\n");
  }

  private void repository() throws IOException, InterruptedException {
    Generator.write(1, temp);
    commit();
  }

  private void commit() throws IOException, InterruptedException {
    String commit =
        "git init -q && git add . && git -c user.name=A -c user.email=a@example.org commit -q -m All";
    Process git =
        new ProcessBuilder("sh", "-c", commit).directory(temp.toFile()).inheritIO().start();
    assertThat(git.waitFor()).isZero();
  }

  /** A strategy with one fault that can be repaired and one that can't. */
  private Path misspelt() throws IOException {
    Path file = broken("A title").resolve("strategy/priorities/priority-1.md");
    Files.writeString(file, Files.readString(file).replace("owner-of: x", "provenanc: y"));
    Path other = temp.resolve("strategy/priorities/priority-2.md");
    Files.writeString(other, Files.readString(other).replaceFirst("title:", "titel:"));
    return temp;
  }

  @Test
  void fixMakesTheCertainRepairsAndReportsTheRest() throws IOException {
    Path folder = misspelt();
    Path file = folder.resolve("strategy/priorities/priority-2.md");
    String before = Files.readString(file);
    Ended dry = new Console(folder).run("validate", "--fix", "--dry-run");
    assertThat(dry.err()).contains("Replace “titel” by “title”", "would be made.");
    assertThat(file).hasContent(before);
    Ended ended = new Console(folder).run("validate", "--fix");
    assertThat(ended.err()).contains("Replace “titel” by “title”", "made.");
    assertThat(file).hasContent(before.replaceFirst("titel:", "title:"));
    assertThat(new Console(folder).run("validate").out()).doesNotContain("titel");
  }

  @Test
  void aRevisionIsNotRepaired() throws IOException, InterruptedException {
    repository();
    Ended ended = new Console(temp).run("validate", "--fix", "--rev", "HEAD");
    assertThat(ended.code()).isEqualTo(Exit.MISUSE);
    assertThat(ended.err()).contains("--rev");
  }

  @Test
  void annotationsLeadFromWhereLisWasStarted() throws IOException {
    Path folder = broken("A title");
    Path above = folder.resolve("..").normalize();
    Ended ended =
        new Console(above)
            .run("-C", folder.getFileName().toString(), "--output-format", "github", "check");
    assertThat(ended.out())
        .contains("::error file=" + folder.getFileName() + "/strategy/priorities/priority-1.md,");
  }

  @Test
  void aFormatForFindingsIsNoFormatForTables() {
    Ended ended = run("list", "--output-format", "sarif");
    assertThat(ended.code()).isEqualTo(Exit.MISUSE);
    assertThat(ended.err()).contains("sarif", "csv");
    assertThat(run("list", "priority", "--output-format", "csv").out())
        .startsWith("id,code,title,provenance,withdrawn,file,line,review\r\n");
  }

  @Test
  void aBaselineHidesWhatIsKnownAndNothingElse() throws IOException {
    Path folder = broken("A title");
    Path file = folder.resolve("strategy/priorities/priority-1.md");
    Files.writeString(file, Files.readString(file).replace("plain:", "plain-title:"));
    Console console = new Console(folder);
    Ended written = console.run("validate", "--write-baseline", "old.txt");
    assertThat(written.code()).as(written.both()).isEqualTo(Exit.CLEAN);
    assertThat(folder.resolve("old.txt")).content().contains(" unknown-field strategy/priorities/");
    assertThat(console.run("validate", "--baseline", "old.txt").code()).isEqualTo(Exit.CLEAN);
    Files.writeString(file, "---\n# moved down\nnew-one: y" + Files.readString(file).substring(3));
    Ended ended = console.run("validate", "--baseline", "old.txt", "--output-format", "concise");
    assertThat(ended.code()).isEqualTo(Exit.FINDINGS);
    assertThat(ended.out()).hasLineCount(1).contains("new-one");
    Files.writeString(file, Files.readString(file).replaceAll("owner-of: x\n|new-one: y\n", ""));
    assertThat(console.run("validate", "--baseline", "old.txt").err())
        .contains("1 of the baseline are repaired");
  }

  @Test
  void aBaselineThatLisDidNotWriteIsRefused() throws IOException {
    Files.writeString(temp.resolve("old.txt"), "# a\nnonsense\n");
    Generator.write(1, temp);
    Ended ended = new Console(temp).run("validate", "--baseline", "old.txt");
    assertThat(ended.code()).isEqualTo(Exit.MISUSE);
    assertThat(ended.err()).contains("line 2");
  }

  @Test
  void sinceReportsOnlyWhatIsNew() throws IOException, InterruptedException {
    Path old = temp.resolve("strategy/priorities/priority-1.md");
    Generator.write(1, temp);
    Files.writeString(old, Files.readString(old).replaceFirst("title:", "nothing: x\ntitle:"));
    commit();
    Console console = new Console(temp);
    Ended same = console.run("validate", "--since", "HEAD");
    assertThat(same.code()).as(same.both()).isEqualTo(Exit.CLEAN);
    Files.writeString(old, Files.readString(old).replaceFirst("title:", "other: x\ntitle:"));
    Ended ended = console.run("validate", "--since", "HEAD", "--output-format", "concise");
    assertThat(ended.out()).hasLineCount(1).contains("“other”");
  }

  @Test
  void sinceReportsIdsThatWereLost() throws IOException, InterruptedException {
    repository();
    Path folder = temp.resolve("strategy/evidence");
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file = files.sorted().toList().getFirst();
    }
    String id = file.getFileName().toString().replace(".md", "");
    Files.move(file, folder.resolve("renamed.md"));
    Ended ended = new Console(temp).run("validate", "--since", "HEAD");
    assertThat(ended.out()).contains("warning[lost-id]", "aliases: [" + id + "]");
  }

  @Test
  void aMatrixShowsTheThreadAndItsGaps() {
    Ended full = run("matrix", "priority", "foundation");
    assertThat(full.code()).isEqualTo(Exit.CLEAN);
    assertThat(full.out()).contains("Priorities and Foundations", " | all", "No gap:");
    assertThat(run("matrix", "priority", "foundation", "--output-format", "csv").out())
        .startsWith("id,Priority,")
        .hasLineCount(6);
    StrictJson.check(run("matrix", "intervention", "evidence", "--output-format", "json").out());
    assertThat(run("matrix", "priority", "fondation").err()).contains("Did you mean foundation?");
  }

  @Test
  void readingAgesAreListedTheHardestFirst() {
    Ended full = run("readability");
    assertThat(full.code()).isEqualTo(Exit.CLEAN);
    assertThat(full.out()).startsWith("  age  words").contains("None is above its limit.");
    List<Double> ages =
        run("readability", "objective", "--output-format", "concise")
            .out()
            .lines()
            .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
            .toList();
    assertThat(ages).hasSize(30).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(run("readability", "objective-3", "--output-format", "csv").out())
        .startsWith("id,kind,part,title,words,sentences,")
        .contains("objective-3,objective,TEXT,", "objective-3,objective,PLAIN,")
        .hasLineCount(3);
    Ended publications = run("readability", "--publications", "--output-format", "json");
    StrictJson.check(publications.out());
    assertThat(publications.out()).contains("\"id\": \"summary\"", "\"id\": \"strategy\"");
    assertThat(run("readability", "objectiv").err()).contains("Did you mean objective?");
  }

  @Test
  void aListIsFiltered() {
    assertThat(
            run("list", "objective", "--where", "priority=priority-1", "--output-format", "concise")
                .out())
        .isEqualTo(
            run("list", "objective", "--linked-to", "priority-1", "--output-format", "concise")
                .out())
        .isNotEmpty();
    Ended unknown = run("list", "--where", "provenanc=report");
    assertThat(unknown.code()).isEqualTo(Exit.MISUSE);
    assertThat(unknown.err()).contains("Did you mean provenance?");
  }

  @Test
  void anIdIsRenamedEverywhereOrNowhere() throws IOException {
    Generator.write(1, temp);
    Path old = temp.resolve("strategy/objectives/objective-3.md");
    Console console = new Console(temp);
    Ended dry = console.run("rename", "objective-3", "good-work", "--dry-run");
    assertThat(dry.out()).contains("strategy/objectives/objective-3.md → ", ": 1 place");
    assertThat(old).exists();
    Ended ended = console.run("rename", "objective-3", "good-work");
    assertThat(ended.out()).isEqualTo(dry.out());
    assertThat(old).doesNotExist();
    assertThat(console.run("validate").err()).isEqualTo("143 elements: no errors.\n");
    assertThat(console.run("show", "objective-3").out()).contains("objective good-work");
  }

  @ParameterizedTest
  @CsvSource({
    "rename nothing x, there is no element",
    "rename priority-1 priority-2, is taken",
    "rename priority-1 priority-1, is taken",
    "rename priority-1 Priority, can't be an id",
    "rename local-industrial-strategy plan, the name of its kind",
  })
  void anIdIsNotRenamedWhere(String line, String why) {
    Ended ended = run(line.split(" "));
    assertThat(ended.code()).isEqualTo(Exit.MISUSE);
    assertThat(ended.err()).contains(why);
  }

  @Test
  void nothingIsRenamedWhileSomethingIsPassedOver() throws IOException {
    Path folder = broken("A title");
    Ended ended = new Console(folder).run("rename", "priority-2", "other");
    assertThat(ended.code()).isEqualTo(Exit.MISUSE);
    assertThat(ended.err()).contains("strategy/priorities/priority-1.md:5:1", "Mend it first");
    assertThat(folder.resolve("strategy/priorities/priority-2.md")).exists();
  }

  @Test
  void aNewElementIsWrittenWhereItsKindIs() throws IOException {
    Generator.write(1, temp);
    Console console = new Console(temp);
    Ended dry = console.run("new", "objective", "good-homes", "--title", "Homes", "--dry-run");
    assertThat(dry.out()).startsWith("---\n#").contains("\ntitle: Homes\n", "\npriority:\n");
    assertThat(dry.err()).contains("Still to be written: ", "priority");
    assertThat(temp.resolve("strategy/objectives/good-homes.md")).doesNotExist();
    String[] whole = {
      "new",
      "Objectives",
      "good-homes",
      "--title=Homes",
      "--set",
      "priority=priority-1",
      "--set",
      "provenance=illustrative"
    };
    assertThat(console.run(whole).out()).isEqualTo("strategy/objectives/good-homes.md\n");
    assertThat(console.run("validate").err()).isEqualTo("144 elements: no errors.\n");
    assertThat(console.run(whole).err()).contains("the id “good-homes” is taken");
  }

  @ParameterizedTest
  @CsvSource({
    "new objectiv x, objective",
    "new objective X, can't be an id",
    "new objective x --set titel=y, title",
    "new objective x --set priority, says no value",
    "new objective x --set priority=priority-77, “priority-77”",
    "new objective x --set provenance=sure, none of the choices",
    "new local-industrial-strategy x, is itself",
  })
  void nothingWrongIsBegun(String line, String why) {
    Ended ended = run(line.split(" "));
    assertThat(ended.code()).isEqualTo(Exit.MISUSE);
    assertThat(ended.err()).contains(why);
    assertThat(good.resolve("strategy/objectives/x.md")).doesNotExist();
  }
}
