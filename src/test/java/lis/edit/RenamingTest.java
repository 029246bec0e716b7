package lis.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import lis.Smallest;
import lis.load.StrategyLoader;
import lis.schema.Modeline;
import lis.source.EditedTree;
import lis.source.MemoryTree;
import lis.source.SourceTree;
import lis.source.UnreadableException;
import lis.strategy.Element;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RenamingTest {
  private static final String KERBS = "strategy/jobs/kerbs.md";
  private static final String NEW = "another-one";

  private static Strategy strategy(SourceTree tree) {
    return new StrategyLoader(tree).load().value().orElseThrow();
  }

  private static EditedTree renamed(SourceTree tree, String old, String id, boolean alias)
      throws RefusedException, UnreadableException {
    Strategy strategy = strategy(tree);
    EditedTree edited = new EditedTree(tree);
    new Renaming(strategy, strategy.find(old).orElseThrow(), id).apply(edited, alias);
    return edited;
  }

  private static String text(SourceTree tree, String path) throws UnreadableException {
    return new String(tree.read(path), StandardCharsets.UTF_8);
  }

  private static Stream<String> ids() {
    return strategy(Smallest.tree()).elements().stream().map(Element::id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void thereAndBackAgainLeavesEveryByteAsItWas(String id)
      throws RefusedException, UnreadableException {
    MemoryTree before = Smallest.tree();
    EditedTree there = renamed(before, id, NEW, false);
    assertThat(Smallest.findings(there)).isEmpty();
    assertThat(strategy(there).find(id)).isEmpty();
    EditedTree back = renamed(there, NEW, id, false);
    assertThat(back.list("strategy")).isEqualTo(before.list("strategy"));
    for (String path : before.list("strategy")) {
      assertThat(text(back, path)).isEqualTo(before.text(path));
    }
  }

  @Test
  void translationsGoAlong() throws RefusedException, UnreadableException {
    String list = "- id: paths\n  easy: Gall pawb gerdded yma.\n";
    String file = "---\neasy: Gall pawb gerdded yma.\n---\nGweler [[paths]].\n";
    MemoryTree before =
        Smallest.tree()
            .with("strategy/goals.cy.yaml", list)
            .with("strategy/goals/paths.gd.md", file);
    EditedTree after = renamed(before, "paths", NEW, false);
    assertThat(text(after, "strategy/goals.cy.yaml")).isEqualTo(list.replace("paths", NEW));
    assertThat(after.exists("strategy/goals/paths.gd.md")).isFalse();
    assertThat(text(after, "strategy/goals/another-one.gd.md"))
        .isEqualTo(file.replace("paths", NEW));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theOldIdStaysAsAnAliasThatNobodyNeeds(String id)
      throws RefusedException, UnreadableException {
    EditedTree there = renamed(Smallest.tree(), id, NEW, true);
    assertThat(Smallest.findings(there)).isEmpty();
    assertThat(strategy(there).find(id).orElseThrow().id()).isEqualTo(NEW);
    EditedTree back = renamed(there, NEW, id, true);
    assertThat(Smallest.findings(back)).isEmpty();
    assertThat(strategy(back).find(id).orElseThrow().aliases())
        .extracting(a -> a.target())
        .containsExactly(NEW);
  }

  @Test
  void theFileOfAnElementThatIsNamedByItMoves() throws RefusedException, UnreadableException {
    EditedTree tree = renamed(Smallest.tree(), "kerbs", NEW, true);
    assertThat(tree.exists(KERBS)).isFalse();
    assertThat(text(tree, "strategy/jobs/another-one.md"))
        .isEqualTo(Smallest.tree().text(KERBS).replaceFirst("\n", "\naliases: [kerbs]\n"));
  }

  @Test
  void theModelineStaysAboveTheAlias() throws RefusedException, UnreadableException {
    String line = Modeline.of(KERBS, "a.json");
    String before = Smallest.tree().text(KERBS).replace("---\nname", "---\n" + line + "\nname");
    EditedTree tree = renamed(Smallest.tree().with(KERBS, before), "kerbs", NEW, true);
    assertThat(text(tree, "strategy/jobs/another-one.md"))
        .isEqualTo(before.replace(line + "\n", line + "\naliases: [kerbs]\n"));
  }

  /** Each stands in the prose of another file, among odd spaces. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "[[kerbs]] => [[another-one]]",
        "[[kerbs|The  kerbs]] => [[another-one|The  kerbs]]",
        "[kerbs](../jobs/kerbs.md) => [kerbs](../jobs/another-one.md)",
        "[kerbs](kerbs/kerbs.md#kerbs) => [kerbs](kerbs/another-one.md#kerbs)",
        "[kerbs](<kerbs.md>) => [kerbs](<another-one.md>)",
        "[kerbs](#kerbs) => [kerbs](#another-one)",
        "[a][k] and [b][k]~~[k]: kerbs.md => [a][k] and [b][k]~~[k]: another-one.md",
        "`[[kerbs]]` kerbs => `[[kerbs]]` kerbs",
        "[[broken-kerbs]] => [[broken-kerbs]]",
      })
  void proseIsChangedWhereItRefersToTheElement(String before, String after)
      throws RefusedException, UnreadableException {
    String frame = "- id: other\n  name: Kerbs\n  story: |\n    Some\t kerbs   %s\n";
    MemoryTree tree =
        Smallest.tree().with("strategy/groups/g.yaml", frame.formatted(lines(before)));
    assertThat(Smallest.findings(tree)).isEmpty();
    assertThat(text(renamed(tree, "kerbs", NEW, true), "strategy/groups/g.yaml"))
        .isEqualTo(frame.formatted(lines(after)));
  }

  private static String lines(String text) {
    return text.replace("~", "\n    ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- {id: sett, name: A} | - {id: another-one, aliases: [sett], name: A}",
        "- name: A~  id: 'sett' # why | - name: A~  id: 'another-one' # why~  aliases: [sett]",
        "-   id: sett~    name: A | -   id: another-one~    aliases: [sett]~    name: A",
        "- id: sett~  aliases: [a , b ]~  name: A | - id: another-one~  aliases: [a , b, sett ]~  name: A",
        "- id: sett~  aliases: a~  name: A | - id: another-one~  aliases: [a, sett]~  name: A",
        "- id: sett~  aliases:~  - a~  name: A | - id: another-one~  aliases:~  - a~  - sett~  name: A",
        "- id: sett~  name: sett | - id: another-one~  aliases: [sett]~  name: sett",
      })
  void theAliasIsWrittenAsTheRestIs(String before, String after)
      throws RefusedException, UnreadableException {
    String path = "strategy/groups/g.yaml";
    MemoryTree tree = Smallest.tree().with(path, before.replace("~", "\n") + "\n");
    EditedTree edited = renamed(tree, "sett", NEW, true);
    assertThat(text(edited, path)).isEqualTo(after.replace("~", "\n") + "\n");
    assertThat(Smallest.findings(edited)).isEmpty();
  }

  @Test
  void anExceptionGoesOnHoldingForTheElement() throws RefusedException, UnreadableException {
    String root = "strategy/strategy.yaml";
    String exception =
        "\nchecks:\n  exceptions:\n    - {code: easy-target, element: kerbs, reason: Why., until: 2030-05-31}\n";
    MemoryTree tree = Smallest.tree().with(root, Smallest.tree().text(root) + exception);
    assertThat(text(renamed(tree, "kerbs", NEW, true), root)).contains("element: another-one,");
  }

  @Test
  void aTemplateNamesTheNewId() throws RefusedException, UnreadableException {
    EditedTree tree = renamed(Smallest.tree(), "paths", NEW, false);
    assertThat(text(tree, "templates/documents/plan.ftlx"))
        .contains("<a href=\"#another-one\">the paths</a>");
  }

  @Test
  void windowsLineEndsAreKept() throws RefusedException, UnreadableException {
    String windows = Smallest.tree().text(KERBS).replace("\n", "\r\n");
    EditedTree tree = renamed(Smallest.tree().with(KERBS, windows), "council", NEW, true);
    assertThat(text(tree, KERBS)).isEqualTo(windows.replace("council", NEW));
  }

  @Test
  void whatCanNotBeChangedWithCertaintyIsRefused() {
    String escaped = Smallest.tree().text(KERBS).replace("council", "\"c\\x6funcil\"");
    for (String each :
        List.of(escaped, Smallest.tree().text(KERBS).replace("council", ">-\n  council"))) {
      assertThatThrownBy(() -> renamed(Smallest.tree().with(KERBS, each), "council", NEW, true))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("strategy/jobs/kerbs.md:5:5");
    }
  }

  @Test
  void noFileIsWrittenOver() {
    MemoryTree tree = Smallest.tree().with("strategy/jobs/another-one.md", "Notes.");
    assertThatThrownBy(() -> renamed(tree, "kerbs", NEW, true))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("another-one.md");
  }

  @Test
  void aFigureThatOthersFollowFromIsStillFound() throws RefusedException, UnreadableException {
    String gauges = "strategy/gauges.yaml";
    String again =
        """
        - id: again
          name: Again
          in: "% of residents"
          was: {printed: 31%, from: {same: walkers.was}}
          wanted: {printed: 62%, from: {sum: ["walkers.was", walkers.was]}}
          tells: paths
        """;
    MemoryTree tree = Smallest.tree();
    EditedTree edited =
        renamed(tree.with(gauges, tree.text(gauges) + again), "walkers", "feet", true);
    assertThat(Smallest.findings(edited)).isEmpty();
    assertThat(text(edited, gauges))
        .contains("{same: feet.was}", "[\"walkers.was\", feet.was]".replace("walkers", "feet"));
  }
}
