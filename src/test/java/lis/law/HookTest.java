package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hook judges what is staged, and stops a commit only for what is new. */
class HookTest {
  private static final String FINDING = "strategy/findings/harbour-work.md";
  private static final String OTHER = "strategy/findings/waiting-for-power.md";

  @TempDir private Path temp;
  private Path folder = Path.of("");
  private Workplace editor = new Workplace(Path.of(""));

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    folder = Files.createDirectories(temp.resolve("a plan"));
    Path commands = temp.resolve("commands");
    Workplace.program(commands.resolve("lis"), Workplace.lis());
    editor = new Workplace(folder).path(commands);
    editor.prepare(
        """
        git init --quiet --initial-branch=main
        lis init --model local-growth-plan --hook
        git config core.hooksPath .githooks
        """);
  }

  private void write(String file, String old, String text) throws IOException {
    Path path = folder.resolve(file);
    String before = Files.readString(path);
    assertThat(before).contains(old);
    Files.writeString(path, before.replace(old, text));
  }

  private void breakReference() throws IOException {
    write(FINDING, "stands-in: port-example", "stands-in: port-exmple");
  }

  private void changeTitle() throws IOException {
    write(OTHER, "title: A new factory", "title: Any new factory");
  }

  private Child.Ended commit(String options) throws IOException, InterruptedException {
    return editor.run("git commit --message=Change " + options);
  }

  private void first() throws IOException, InterruptedException {
    editor.prepare("git add --all");
    Child.Ended ended = commit("");
    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(ended.said()).contains("42 elements: no errors.");
  }

  @Test
  void aFirstCommitIsJudgedWhole() throws IOException, InterruptedException {
    breakReference();
    editor.prepare("git add --all");
    assertRefused(commit(""));
    write(FINDING, "port-exmple", "port-example");
    first();
  }

  private static void assertRefused(Child.Ended ended) {
    assertThat(ended.code()).as(ended.said()).isNotZero();
    assertThat(ended.said())
        .contains("error[dangling-reference]", FINDING, "Did you mean port-example?")
        .contains("git commit --no-verify");
  }

  @Test
  void whatIsStagedCountsAndNotTheFolder() throws IOException, InterruptedException {
    first();
    changeTitle();
    editor.prepare("git add --all");
    breakReference();
    Child.Ended good = commit("");
    assertThat(good.code()).as(good.said()).isZero();
    assertThat(good.said()).contains("no errors since HEAD");
    editor.prepare("git add --all");
    write(FINDING, "port-exmple", "port-example");
    assertRefused(commit(""));
    assertThat(editor.prepare("git log --format=%s")).isEqualTo("Change\nChange\n");
  }

  @Test
  void filesNamedOnTheCommandLineAreStaged() throws IOException, InterruptedException {
    first();
    changeTitle();
    breakReference();
    Child.Ended good = commit("-- " + OTHER);
    assertThat(good.code()).as(good.said()).isZero();
    assertRefused(commit("--all"));
  }

  @Test
  void anOldFaultStopsNobodyAndTheHookCanBePassed() throws IOException, InterruptedException {
    first();
    breakReference();
    Child.Ended passed = commit("--all --no-verify");
    assertThat(passed.code()).as(passed.said()).isZero();
    changeTitle();
    Child.Ended later = commit("--all");
    assertThat(later.code()).as(later.said()).isZero();
    assertThat(later.said()).contains("no errors since HEAD");
  }

  @Test
  void whatIsNoStrategyIsNotJudged() throws IOException, InterruptedException {
    first();
    breakReference();
    Files.writeString(folder.resolve("notes.txt"), "Buy milk.");
    editor.prepare("git add notes.txt");
    Child.Ended ended = commit("");
    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(ended.said()).doesNotContain("elements");
  }

  @Test
  void inAnotherWorkingTreeToo() throws IOException, InterruptedException {
    first();
    editor.prepare("git worktree add --quiet ../other");
    folder = temp.resolve("other");
    editor = new Workplace(folder).path(temp.resolve("commands"));
    breakReference();
    assertRefused(commit("--all"));
  }

  @Test
  void withoutLisItSaysSo() throws IOException, InterruptedException {
    editor.prepare("git add --all");
    editor.variable("PATH", "/usr/bin:/bin");
    Child.Ended ended = commit("");
    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(ended.said()).contains("nothing was checked");
  }

  @Test
  void whatLisCantCheckIsNotCommitted() throws IOException, InterruptedException {
    editor.prepare("git add --all");
    editor.variable("LIS", "false-program");
    Child.Ended ended = commit("");
    assertThat(ended.code()).as(ended.said()).isNotZero();
    assertThat(ended.said()).contains("couldn't check it", "--no-verify");
  }
}
