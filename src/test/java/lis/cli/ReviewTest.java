package lis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lis.Smallest;
import lis.cli.Console.Ended;
import lis.source.MemoryTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has read what is noted, and what changes in substance afterwards is suspect. */
class ReviewTest {
  private static final String PROMISES = "strategy/promises.yaml";
  private static final String PATHS = "strategy/goals/paths.md";
  private static final String REVIEWS = "strategy/reviews.yaml";

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    MemoryTree tree = Smallest.tree();
    for (String top : new String[] {"strategy", "templates"}) {
      for (String path : tree.list(top)) {
        write(path, tree.text(path));
      }
    }
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
  }

  private Ended run(String... line) {
    return new Console(folder).run(line);
  }

  private void replace(String path, String before, String after) throws IOException {
    assertThat(read(path)).contains(before);
    write(path, read(path).replace(before, after));
  }

  private Ended note(String... ids) {
    String[] line = new String[ids.length + 5];
    line[0] = "review";
    System.arraycopy(ids, 0, line, 1, ids.length);
    line[ids.length + 1] = "--by";
    line[ids.length + 2] = "Parish clerk";
    line[ids.length + 3] = "--today";
    line[ids.length + 4] = Smallest.TODAY.toString();
    return run(line);
  }

  @Test
  void aReviewIsNotedAndIsCurrent() throws IOException {
    Ended ended = note("paths", "lower-kerbs");
    assertThat(ended.code()).isEqualTo(Exit.CLEAN);
    assertThat(ended.out()).isEqualTo("paths\nlower-kerbs\n");
    assertThat(read(REVIEWS))
        .containsPattern(
            "- element: lower-kerbs\n  by: Parish clerk\n  when: "
                + Smallest.TODAY
                + "\n  read: [a-z]{6}\n  links:\n    paths: [a-z]{6}\n\n- element: paths\n");
    assertThat(run("validate").out()).doesNotContain("suspect");
    assertThat(run("list", "goal", "--output-format", "csv").out()).contains(",current");
    assertThat(run("format", "--check", REVIEWS).code()).isEqualTo(Exit.CLEAN);
    String once = read(REVIEWS);
    note("paths");
    assertThat(read(REVIEWS)).isEqualTo(once);
  }

  @Test
  void whatChangesInSubstanceIsSuspectAndSpellingIsNot() throws IOException {
    note("paths");
    replace(PROMISES, "name: Safe roads", "name: safe  roads");
    assertThat(run("review").out()).isEmpty();
    replace(PROMISES, "name: safe  roads", "name: Safer roads");
    assertThat(run("review").out())
        .isEqualTo(
            "paths → safe-roads: suspect, last read by Parish clerk (%s)\n"
                .formatted(Smallest.TODAY));
    assertThat(run("validate").out())
        .contains("warning[suspect-review]: The link to “safe-roads” is suspect");
    assertThat(run("list", "goal", "--review", "suspect").out()).contains("paths", "(suspect)");
    assertThat(run("list", "goal", "--review", "current").out()).isEmpty();
    assertThat(run("matrix", "goal", "promise").out())
        .contains("1?", "it has changed since it was read");
    assertThat(run("matrix", "goal", "promise", "--output-format", "json").out())
        .contains("\"review\": \"suspect\"");
    assertThat(note("paths").code()).isEqualTo(Exit.CLEAN);
    assertThat(run("review").out()).isEmpty();
  }

  @Test
  void anElementThatChangesIsSuspectItself() throws IOException {
    note("paths");
    replace(PATHS, "People walk", "Nobody walks");
    assertThat(run("review").out()).startsWith("paths: suspect");
    assertThat(run("validate").out()).contains("has changed in substance since it was read by");
    assertThat(run("validate", "--fail-on", "warning").code()).isEqualTo(Exit.FINDINGS);
  }

  @Test
  void readersAreToldWhatHasChanged() throws IOException {
    String template = "templates/documents/plan.ftlx";
    replace(template, "${goal.mark}", "${goal.mark} ${goal.suspect} ${goal.review}");
    run("build");
    assertThat(read("out/plan.html")).doesNotContain("reviewed", "Read by");
    note("paths");
    run("build");
    assertThat(read("out/plan.html")).contains("Read by Parish clerk (").doesNotContain("Changed");
    replace(PATHS, "People walk", "Nobody walks");
    run("build");
    assertThat(read("out/plan.html")).contains("Changed since it was read");
    assertThat(read("out/plan.txt")).contains("[Changed since it was read]");
  }

  @Test
  void anotherIdChangesNoReview() throws IOException {
    note("paths", "lower-kerbs");
    assertThat(run("rename", "paths", "ways", "--no-alias").code()).isEqualTo(Exit.CLEAN);
    assertThat(read(REVIEWS)).contains("- element: ways\n", "    ways: ").doesNotContain("paths");
    assertThat(run("review").out()).isEmpty();
  }

  @Test
  void whatCannotBeNotedChangesNothing() {
    assertThat(run("review", "paths").err()).contains("say which role read it");
    assertThat(run("review", "--by", "Clerk").err()).contains("say what was read");
    assertThat(run("review", "pahts", "--by", "Clerk").err()).contains("paths");
    assertThat(run("review", "paths", "--by", "{a: b}").code()).isEqualTo(Exit.MISUSE);
    assertThat(run("review", "paths", "--by", "Clerk\n- element: x").code()).isEqualTo(Exit.MISUSE);
    assertThat(run("list", "--review", "suspekt").err()).contains("Did you mean suspect?");
    assertThat(folder.resolve(REVIEWS)).doesNotExist();
  }
}
