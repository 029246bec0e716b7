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

/** What plain words were read against is noted, and nothing else changes. */
class RereadTest {
  private static final String PATHS = "strategy/goals/paths.md";
  private static final String GROUPS = "strategy/groups.yaml";

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    MemoryTree tree = Smallest.tree();
    for (String top : new String[] {"strategy", "templates"}) {
      for (String path : tree.list(top)) {
        write(path, tree.text(path));
      }
    }
    write(
        GROUPS,
        """
        - id: council
          name: The council
          easy: >-
            They look after
            the paths.
          standing: derived
        - {id: walkers-club, name: The club, easy: "They walk, too", standing: derived}
        """);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
  }

  private Ended run(String line) {
    return new Console(folder).run((line + " --today " + Smallest.TODAY).split(" "));
  }

  @Test
  void aNoteIsWrittenBesideThePlainWords() throws IOException {
    String before = read(GROUPS);
    Ended ended = run("reread --unread");
    assertThat(ended.out()).isEqualTo("paths\ncouncil\nwalkers-club\n");
    assertThat(ended.err()).isEqualTo("Noted for 3 elements.\n");
    assertThat(read(PATHS)).containsPattern("\neasy: Anybody can walk here.\neasy-for: [a-z]{6}\n");
    assertThat(read(GROUPS)).containsPattern("\n    the paths.\n  easy-for: [a-z]{6}\n");
    assertThat(read(GROUPS)).containsPattern("easy: \"They walk, too\", easy-for: [a-z]{6}, st");
    assertThat(read(GROUPS).replaceAll("\n  easy-for: [a-z]{6}|, easy-for: [a-z]{6}", ""))
        .isEqualTo(before);
    assertThat(run("validate --fail-on warning").code()).isEqualTo(Exit.CLEAN);
    assertThat(run("reread --unread").err()).isEqualTo("Nothing changed: it is noted already.\n");
  }

  @Test
  void translationsAreNotedToo() throws IOException {
    String welsh = "strategy/goals/paths.cy.md";
    String groups = "strategy/groups.cy.yaml";
    write(welsh, "---\neasy: >-\n  Gall unrhyw un\n  gerdded yma.\n---\nMae’n wastad.\n");
    write(groups, "- id: council\n  name: Y cyngor\n- {id: walkers-club, name: Y clwb}\n");
    assertThat(run("reread --language cy --unread").out())
        .isEqualTo("paths\ncouncil\nwalkers-club\n");
    assertThat(read(groups)).containsPattern("\\{id: walkers-club, translated-from: [a-z]{6}, n");
    assertThat(read(welsh)).containsPattern("^---\ntranslated-from: [a-z]{6}\neasy: >-\n");
    assertThat(read(groups)).containsPattern("^- id: council\n  translated-from: [a-z]{6}\n  n");
    write(PATHS, read(PATHS).replace("can walk", "should walk"));
    assertThat(run("validate").out())
        .contains("stale-translation", "run “lis reread paths --language cy”");
    assertThat(run("reread paths --language cy").out()).isEqualTo("paths\n");
    assertThat(run("validate").out()).doesNotContain("stale-translation");
    assertThat(run("reread lower-kerbs --language cy").err()).contains("has no translation");
  }

  @Test
  void whatChangedIsReadAgain() throws IOException {
    run("reread --unread");
    write(PATHS, read(PATHS).replace("is even", "is even and dry"));
    Ended found = run("validate --fail-on warning --output-format concise");
    assertThat(found.code()).isEqualTo(Exit.FINDINGS);
    assertThat(found.out()).startsWith(PATHS + ":3:7: ").contains("stale-summary");
    // What is old stays old until somebody names it.
    assertThat(run("reread --unread").err()).isEqualTo("Nothing changed: it is noted already.\n");
    assertThat(run("validate --fail-on warning").code()).isEqualTo(Exit.FINDINGS);
    assertThat(run("validate --fix").code()).isEqualTo(Exit.CLEAN);
    assertThat(run("validate --fail-on warning").code()).isEqualTo(Exit.FINDINGS);
    assertThat(run("reread paths").out()).isEqualTo("paths\n");
    assertThat(run("validate --fail-on warning").code()).isEqualTo(Exit.CLEAN);
  }

  @Test
  void anotherIdChangesNothingThatIsSaid() throws IOException {
    write("strategy/gauges.yaml", read("strategy/gauges.yaml") + "  easy: Who walks.\n");
    run("reread --unread");
    for (String line : new String[] {"rename paths ways", "rename ways lanes --no-alias"}) {
      assertThat(run(line).code()).as(line).isEqualTo(Exit.CLEAN);
      assertThat(run("validate --fail-on warning").both()).as(line).endsWith("no errors.\n");
    }
  }

  @Test
  void nothingIsNotedWhere() throws IOException {
    assertThat(run("reread").err()).contains("say whose plain words you have read");
    assertThat(run("reread path").err()).contains("Did you mean paths?");
    assertThat(run("reread kerbs").err()).contains("“kerbs” has no plain words");
    assertThat(run("reread paths --rev HEAD").code()).isEqualTo(Exit.MISUSE);
    write(PATHS, read(PATHS).replace("standing:", "easy-for:\nstanding:"));
    Ended ended = run("reread paths");
    assertThat(ended.code()).isEqualTo(Exit.MISUSE);
    assertThat(ended.err()).contains("Write “easy-for: ").contains("” there yourself.");
  }
}
