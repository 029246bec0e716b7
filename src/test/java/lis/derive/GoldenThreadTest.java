package lis.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lis.Smallest;
import lis.derive.GoldenThread.Strand;
import lis.load.StrategyLoader;
import lis.source.MemoryTree;
import lis.strategy.Element;
import lis.strategy.Provenance;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;

class GoldenThreadTest {
  private static final String MODEL = "strategy/model.yaml";
  private static final String GOAL = "strategy/goals/paths.md";

  private static List<Strand> thread(MemoryTree tree, String from, String kind) {
    Strategy strategy = new StrategyLoader(tree).load().value().orElseThrow();
    return new GoldenThread(strategy)
        .from(strategy.find(from).orElseThrow(), strategy.model().kind(kind).orElseThrow());
  }

  private static MemoryTree with(String path, String old, String other) {
    MemoryTree tree = Smallest.tree();
    assertThat(tree.text(path)).contains(old);
    return tree.with(path, tree.text(path).replace(old, other));
  }

  private static String said(Strand strand) {
    return strand.end().id()
        + " in "
        + strand.steps()
        + " through "
        + strand.through().stream().map(Element::id).toList();
  }

  @Test
  void leadsFromAPromiseToAllThatKeepsIt() {
    MemoryTree tree = Smallest.tree();
    assertThat(thread(tree, "safe-roads", "goal"))
        .extracting(GoldenThreadTest::said)
        .containsExactly("paths in 1 through []");
    assertThat(thread(tree, "safe-roads", "step"))
        .extracting(GoldenThreadTest::said)
        .containsExactly("lower-kerbs in 2 through [paths]");
    assertThat(thread(tree, "safe-roads", "job"))
        .extracting(GoldenThreadTest::said)
        .containsExactly("kerbs in 3 through [lower-kerbs]");
    assertThat(thread(tree, "safe-roads", "gauge"))
        .extracting(GoldenThreadTest::said)
        .containsExactly("walkers in 2 through [paths]");
  }

  /** What is done for two aims joins them, and what was found or is measured joins nothing. */
  @Test
  void leadsThroughWhatIsDone() {
    assertThat(thread(Smallest.tree(), "nobody-left-out", "step"))
        .extracting(GoldenThreadTest::said)
        .containsExactly("lower-kerbs in 2 through [kerbs]");
    assertThat(thread(Smallest.tree(), "nobody-left-out", "goal"))
        .extracting(GoldenThreadTest::said)
        .containsExactly("paths in 3 through [lower-kerbs]");
    assertThat(thread(Smallest.tree(), "nobody-left-out", "gauge")).isEmpty();
    assertThat(thread(Smallest.tree(), "broken-kerbs", "gauge"))
        .extracting(GoldenThreadTest::said)
        .containsExactly("walkers in 2 through [paths]");
  }

  @Test
  void nothingHangsOnWhatWasGivenUp() {
    MemoryTree tree =
        with(GOAL, "standing: derived", "standing: derived\ngiven-up: yes\ngiven-up-because: Mud.");
    assertThat(thread(tree, "safe-roads", "step")).isEmpty();
    assertThat(thread(tree, "safe-roads", "goal")).hasSize(1);
  }

  @Test
  void isAsSureAsItsWeakestLink() {
    MemoryTree tree =
        with(
            MODEL,
            "weight: {type: choice, required: yes, label: Weight, choices: {main: Mainly, partly: Partly}}",
            "weight: {type: choice, required: yes, label: Weight, choices: {main: Mainly, partly: Partly}}\n"
                + "      sure: {type: choice, role: provenance, label: Sure, choices: {illustrative: An example}}");
    tree =
        tree.with(
            GOAL, tree.text(GOAL).replace("weight: main}", "weight: main, sure: illustrative}"));
    assertThat(thread(tree, "safe-roads", "step"))
        .singleElement()
        .satisfies(
            strand ->
                assertThat(strand.trust().flatMap(Provenance::of))
                    .contains(Provenance.ILLUSTRATIVE));
    assertThat(thread(Smallest.tree(), "safe-roads", "step").getFirst().trust()).isEmpty();
  }
}
