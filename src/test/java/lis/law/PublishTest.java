package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lis.Smallest;
import lis.cli.Console;
import lis.cli.Console.Ended;
import lis.publish.Manifest;
import lis.source.MemoryTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version that was published never changes again, and whoever looks can tell. */
class PublishTest {
  private static final String ROOT = "strategy/strategy.yaml";
  private static final String NEWS = "strategy/news.yaml";
  private static final String PATHS = "strategy/goals/paths.md";
  private static final String PROMISES = "strategy/promises.yaml";

  @TempDir private Path folder;

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    MemoryTree tree = Smallest.tree();
    for (String top : new String[] {"strategy", "templates"}) {
      for (String path : tree.list(top)) {
        write(path, tree.text(path));
      }
    }
    replace(
        "strategy/model.yaml",
        "kinds:\n",
        """
        kinds:
          news:
            archetype: narrative
            label: {one: News, many: News}
            folder: news
            fields:
              of-issue: {type: text, role: edition, required: yes, label: Issue}
        """);
    commit("2026-01-01", "First");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private void replace(String path, String before, String after) throws IOException {
    assertThat(read(path)).contains(before);
    write(path, read(path).replace(before, after));
  }

  private void commit(String day, String message) throws IOException, InterruptedException {
    new Workplace(folder)
        .variable("GIT_COMMITTER_DATE", day + "T12:00:00Z")
        .prepare(
            "git init --quiet .; echo /published > .gitignore; git add --all; git commit --quiet --message="
                + message);
  }

  private Ended run(String... line) {
    return new Console(folder).run(line);
  }

  private Ended second() throws IOException, InterruptedException {
    replace(ROOT, "issue: \"0.1\"", "issue: \"0.2\"");
    replace(PATHS, "People walk", "Nobody walks");
    write(NEWS, "- {id: of-two, name: Of two, of-issue: \"0.2\", story: Nobody walks any more.}\n");
    commit("2026-02-02", "Second");
    return run("publish", "0.2");
  }

  private Map<String, String> hashes(String version) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    Path below = folder.resolve("published").resolve(version);
    try (Stream<Path> all = Files.walk(below)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        hashes.put(below.relativize(file).toString(), Manifest.sha256(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  @Test
  void theSameVersionTwiceGivesTheSameBytes() throws IOException, InterruptedException {
    Ended ended = run("publish", "0.1");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).contains("Published version 0.1:");
    assertThat(read("published/0.1/plan.html")).contains("2026-01-01");
    Map<String, String> before = hashes("0.1");
    assertThat(before).containsKeys("index.html", "manifest.json", "plan.html", "plan.txt");
    assertThat(run("publish", "0.1").err()).contains("was published before, with the same bytes");
    assertThat(hashes("0.1")).isEqualTo(before);
    assertThat(run("publish", "0.1", "--to", "other").code()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("other/0.1/manifest.json")))
        .isEqualTo(Files.readAllBytes(folder.resolve("published/0.1/manifest.json")));
  }

  @Test
  void anotherTextUnderTheSameNumberIsRefused() throws IOException, InterruptedException {
    run("publish", "0.1");
    Map<String, String> before = hashes("0.1");
    replace(PATHS, "People walk", "Nobody walks");
    commit("2026-01-01", "Quietly");
    Ended ended = run("publish", "0.1");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("version 0.1 was published before", "would differ", "give it another number");
    assertThat(hashes("0.1")).isEqualTo(before);
  }

  @Test
  void onlyCommitsArePublished() throws IOException {
    write(NEWS, "- {id: of-one, name: Of one, of-issue: \"0.1\", story: It begins.}\n");
    Ended ended = run("publish", "0.1");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("changes that aren't committed");
    assertThat(folder.resolve("published")).doesNotExist();
    assertThat(run("publish", "0.1", "--rev", "HEAD").code()).isZero();
    assertThat(read("published/versions.json")).doesNotContain("It begins");
  }

  @Test
  void theVersionIsTheOneThatTheStrategySays() {
    assertThat(run("publish", "0.3").err())
        .contains("says that it is version 0.1", "issue: \"0.3\"");
    for (String name : new String[] {"../x", "a/b", "-x", ".x", "", "x y", "con\u0000"}) {
      assertThat(run("publish", "--", name).code()).isEqualTo(2);
    }
    assertThat(folder.resolve("published")).doesNotExist();
  }

  @Test
  void aFaultPublishesNothing() throws IOException, InterruptedException {
    replace(PATHS, "safe-roads", "safe-raods");
    commit("2026-01-01", "Slip");
    Ended ended = run("publish", "0.1");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("was not published");
    assertThat(folder.resolve("published")).doesNotExist();
  }

  @Test
  void anOldVersionSaysThatThereIsANewerOne() throws IOException, InterruptedException {
    run("publish", "0.1");
    Map<String, String> before = hashes("0.1");
    Ended ended = second();
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(read("published/0.1/plan.html"))
        .contains("Version 0.2 has taken its place.", "href=\"../0.2/plan.html\"");
    assertThat(read("published/0.2/plan.html")).doesNotContain("has taken its place");
    assertThat(read("published/index.html"))
        .contains(
            "Current version", "Superseded", "Nobody walks any more.", "0.2/what-changed.html");
    assertThat(read("published/0.2/what-changed.html")).contains("Nobody", "People");
    Map<String, String> after = hashes("0.1");
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.get("plan.txt")).isEqualTo(before.get("plan.txt"));
    assertThat(run("verify").code()).isZero();
    assertThat(run("publish", "0.1", "--rev", "HEAD~1").err()).contains("with the same bytes");
    assertThat(run("publish", "0.1").err()).contains("was published from commit", "--rev");
    assertThat(run("verify").code()).isZero();
  }

  @Test
  void aLaterDraftTakesThePlaceOfNoFinalVersion() throws IOException, InterruptedException {
    replace(ROOT, "stage: draft", "stage: final");
    commit("2026-01-01", "Final");
    run("publish", "0.1");
    replace(ROOT, "stage: final", "stage: draft");
    second();
    assertThat(read("published/0.1/plan.html")).doesNotContain("has taken its place");
    assertThat(read("published/index.html")).doesNotContain("Superseded");
  }

  @Test
  void aChangeNoteIsNeededAndDrafted() throws IOException, InterruptedException {
    run("publish", "0.1");
    replace(ROOT, "issue: \"0.1\"", "issue: \"0.2\"");
    replace(PROMISES, "name: Safe roads", "name: Safer roads");
    commit("2026-02-02", "Second");
    Ended ended = run("publish", "0.2");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("version 0.2 has no change note", "--draft-note");
    String draft = run("publish", "0.2", "--draft-note").out();
    assertThat(draft)
        .startsWith("- id: edition-0-2\n")
        .contains("of-issue: \"0.2\"", "Safer roads");
    write(NEWS, draft);
    commit("2026-02-03", "Note");
    assertThat(run("publish", "0.2").code()).isZero();
    assertThat(read("published/index.html")).contains("Safer roads");
  }

  @Test
  void aWithdrawnVersionSaysSoAndStays() throws IOException, InterruptedException {
    run("publish", "0.1");
    assertThat(run("publish", "0.1", "--withdraw", " ").code()).isEqualTo(2);
    assertThat(run("publish", "0.7", "--withdraw", "No").err()).contains("never published", "0.1");
    assertThat(run("publish", "0.1", "--withdraw", "A <b>figure</b> was wrong.").code()).isZero();
    assertThat(read("published/0.1/plan.html"))
        .contains(
            "It was withdrawn on 24 November 2026: A &lt;b&gt;figure&lt;/b&gt; was wrong.",
            "href=\"../index.html\"");
    assertThat(run("verify").code()).isZero();
    second();
    assertThat(read("published/0.1/plan.html")).contains("withdrawn", "href=\"../0.2/plan.html\"");
    assertThat(run("verify").code()).isZero();
  }

  @Test
  void whatIsNotAsItWasPublishedIsFound() throws IOException, InterruptedException {
    run("publish", "0.1");
    second();
    write("published/0.1/plan.txt", read("published/0.1/plan.txt") + " ");
    write("published/0.1/plan.html", read("published/0.1/plan.html").replace("People", "Folk"));
    write(
        "published/0.1/leaflet.html",
        read("published/0.1/leaflet.html").replace("<strong>", "<strong><script>1</script>"));
    write("published/0.2/more.txt", "More");
    Files.delete(folder.resolve("published/0.2/plan.txt"));
    write("published/0.3/plan.txt", "Nobody published this.");
    Ended ended = run("verify");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out().lines())
        .containsExactlyInAnyOrder(
            "0.1/plan.txt: it has changed since it was published.",
            "0.1/plan.html: it has changed since it was published.",
            "0.1/leaflet.html: the banner of its version holds something else.",
            "0.2/more.txt: the manifest doesn't name it.",
            "0.2/plan.txt: it is missing.",
            "0.3: no version of this name was published.");
    write("published/0.2/manifest.json", read("published/0.2/manifest.json") + "\n");
    assertThat(run("verify").out()).contains("it is not the one that was published");
    assertThat(run("verify", "strategy").err()).contains("nothing was published there");
  }

  @Test
  void whatABuildWroteCanBeVerified() throws IOException {
    run("build");
    assertThat(run("verify", "out").code()).isZero();
    write("out/plan.txt", "Other words");
    assertThat(run("verify", "out").out()).startsWith("plan.txt: it has changed");
  }

  @Test
  void aFolderWithOtherThingsIsLeftAlone() throws IOException {
    write("published/mine.txt", "Mine");
    assertThat(run("publish", "0.1").err()).contains("something else than versions");
    assertThat(read("published/mine.txt")).isEqualTo("Mine");
    assertThat(folder.resolve("published/0.1")).doesNotExist();
  }
}
