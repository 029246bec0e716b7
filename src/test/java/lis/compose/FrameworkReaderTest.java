package lis.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lis.Smallest;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Picture;
import lis.load.StrategyLoader;
import lis.source.MemoryTree;
import lis.strategy.Publication;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;

class FrameworkReaderTest {

  private static Outcome<Optional<Document>> compose(MemoryTree tree, String tag) {
    Strategy strategy = new StrategyLoader(tree).load().value().orElseThrow();
    Publication first = strategy.publications().getFirst();
    MemoryTree changed =
        tree.with(
            "templates/documents/" + first.template().target(), "<document>" + tag + "</document>");
    return new Composer(strategy, changed, "abc", Instant.EPOCH).compose(first);
  }

  private static Block.Figure figure(MemoryTree tree, String tag) {
    Outcome<Optional<Document>> outcome = compose(tree, tag);
    assertThat(outcome.diagnostics()).isEmpty();
    return (Block.Figure) outcome.value().orElseThrow().blocks().getFirst();
  }

  private static String drawn(Block.Figure figure) {
    return String.join("", ((Picture.Chart) figure.picture()).narrow());
  }

  private static List<Diagnostic> faults(String tag) {
    return compose(Smallest.tree(), tag).diagnostics();
  }

  @Test
  void kindsAndRelationsComeFromTheModel() {
    Block.Figure figure =
        figure(
            Smallest.tree(),
            "<framework id=\"f\" of=\"goal\" within=\"step\" across=\"hope\" below=\"promise\"/>");
    assertThat(figure.id()).contains("f");
    assertThat(Inline.text(figure.caption()))
        .isEqualTo(
            "The framework at a glance: goals (1), steps (1), hopes (1) and county promises (2).");
    assertThat(drawn(figure))
        .contains(">Goal 1<", ">Step<", ">1.1<", ">Hopes, across all goals<", ">County promises<")
        .contains("(mainly");
  }

  @Test
  void onlyTheKindOfTheColumnsIsNeeded() {
    assertThat(Inline.text(figure(Smallest.tree(), "<framework of=\"goal\"/>").caption()))
        .isEqualTo("The framework at a glance: goals (1).");
  }

  @Test
  void marksOfElementsAreSaid() {
    MemoryTree tree = Smallest.tree();
    String steps = "strategy/steps.yaml";
    assertThat(drawn(figure(tree, "<framework of=\"goal\" within=\"step\"/>")))
        .doesNotContain(">illustrative<");
    MemoryTree marked =
        tree.with(
            steps, tree.text(steps).replace("  part-of", "  standing: illustrative\n  part-of"));
    assertThat(drawn(figure(marked, "<framework of=\"goal\" within=\"step\"/>")))
        .contains(">illustrative<", "stroke-dasharray");
  }

  @Test
  void whatIsWithdrawnIsLeftOut() {
    MemoryTree tree = Smallest.tree();
    String hopes = "strategy/hopes.yaml";
    assertThat(drawn(figure(tree, "<framework of=\"goal\" across=\"hope\"/>")))
        .contains("Nobody is left out");
    MemoryTree without =
        tree.with(
            hopes,
            tree.text(hopes).replace("  everywhere: yes", "  everywhere: yes\n  given-up: yes"));
    assertThat(drawn(figure(without, "<framework of=\"goal\" across=\"hope\"/>")))
        .doesNotContain("Nobody is left out", "Hopes");
  }

  @Test
  void kindsThatNobodyKnowsOrRelatesAreReported() {
    assertThat(faults("<framework of=\"gaol\"/>"))
        .singleElement()
        .satisfies(f -> assertThat(f.help()).contains("Did you mean goal?"));
    assertThat(faults("<framework/>")).hasSize(1);
    assertThat(faults("<framework of=\"goal\" above=\"x\" below=\"y\"/>")).hasSize(2);
    assertThat(faults("<framework of=\"goal\" within=\"day\"/>"))
        .extracting(Diagnostic::message)
        .containsExactly("Nothing in the model relates “Day” to what this framework shows.");
    // A hope keeps promises; a step doesn't.
    assertThat(faults("<framework of=\"step\" below=\"promise\"/>")).hasSize(1);
    assertThat(faults("<framework of=\"step\" across=\"hope\" below=\"promise\"/>")).isEmpty();
  }

  @Test
  void otherModelsHaveTheirFrameworksToo() {
    MemoryTree goals = MemoryTree.of(Path.of("src/test/resources/strategies/un-sdg"));
    Block.Figure seventeen = figure(goals, "<framework of=\"goal\" within=\"target\"/>");
    assertThat(Inline.text(seventeen.caption()))
        .isEqualTo("The framework at a glance: goals (17) and targets (169).");
    MemoryTree data =
        MemoryTree.of(Path.of("src/test/resources/strategies/us-federal-data-strategy"));
    assertThat(
            Inline.text(
                figure(data, "<framework of=\"principle-area\" within=\"principle\"/>").caption()))
        .endsWith("(3) and principles (10).");
  }
}
