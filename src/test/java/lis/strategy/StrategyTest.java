package lis.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import lis.Smallest;
import lis.load.StrategyLoader;
import lis.source.MemoryTree;
import org.junit.jupiter.api.Test;

class StrategyTest {
  private static final String STEPS = "strategy/steps.yaml";

  private static Strategy load(MemoryTree tree) {
    return new StrategyLoader(tree).load().value().orElseThrow();
  }

  private static String code(Strategy strategy, String id) {
    return strategy.code(strategy.find(id).orElseThrow());
  }

  private static String step(String id, String rest) {
    return "- {id: %s, name: %s, part-of: paths%s}\n".formatted(id, id, rest);
  }

  @Test
  void numbersPartsWithinTheirWhole() {
    Strategy strategy =
        load(
            Smallest.tree()
                .with("strategy/goals/benches.md", "---\nname: Benches\nrank: -1\n---\n")
                .with(
                    STEPS,
                    step("a", "") + step("b", "") + "- {id: c, name: c, part-of: benches}\n"));
    assertThat(code(strategy, "benches")).isEqualTo("1");
    assertThat(code(strategy, "paths")).isEqualTo("2");
    assertThat(code(strategy, "a")).isEqualTo("2.1");
    assertThat(code(strategy, "b")).isEqualTo("2.2");
    assertThat(code(strategy, "c")).isEqualTo("1.1");
    assertThat(code(strategy, "council")).isEmpty();
    assertThat(strategy.of(strategy.find("a").orElseThrow().kind()))
        .extracting(Element::id)
        .containsExactly("c", "a", "b");
  }

  @Test
  void numbersEachLevelOfAHierarchy() {
    MemoryTree tree = Smallest.tree();
    String model = "strategy/model.yaml";
    String levels =
        tree.text(model)
            .replace("    folder: jobs\n", "    folder: jobs\n    numbering: \"{parent}.{n}\"\n")
            .replace("inverse: helped-by}", "inverse: helped-by, role: parent}");
    Strategy strategy =
        load(
            tree.with(model, levels)
                .with(STEPS, step("a", "") + step("lower-kerbs", ""))
                .with(
                    "strategy/jobs/signs.md", "---\nname: Signs\nhelps: [lower-kerbs, a]\n---\n"));
    assertThat(code(strategy, "lower-kerbs")).isEqualTo("1.2");
    assertThat(code(strategy, "kerbs")).isEqualTo("1.2.1");
    assertThat(code(strategy, "signs")).isEqualTo("1.2.2");
  }

  @Test
  void ordersByNumberAndNotByLetters() {
    Strategy strategy =
        load(
            Smallest.tree()
                .with(
                    STEPS,
                    step("ten", ", rank: 10") + step("two", ", rank: 2") + step("last", "")));
    assertThat(code(strategy, "two")).isEqualTo("1.1");
    assertThat(code(strategy, "ten")).isEqualTo("1.2");
    assertThat(code(strategy, "last")).isEqualTo("1.3");
  }

  @Test
  void showsTheCodesThatOthersGaveInsteadOfComputedNumbers() {
    Strategy strategy =
        load(
            Smallest.tree()
                .with("strategy/goals/benches.md", "---\nname: Benches\nnumber: [A, B]\n---\n")
                .with(
                    STEPS,
                    step("a", ", number: 1.5.1")
                        + step("b", "")
                        + "- {id: c, name: c, part-of: benches}\n"));
    assertThat(code(strategy, "benches")).isEqualTo("A, B");
    assertThat(code(strategy, "paths")).isEqualTo("2");
    assertThat(code(strategy, "a")).isEqualTo("1.5.1");
    assertThat(code(strategy, "b")).isEqualTo("2.2");
    assertThat(code(strategy, "c")).isEqualTo("A.1");
    assertThat(code(strategy, "council")).isEmpty();
  }

  @Test
  void numbersEvenACircle() {
    Strategy strategy =
        load(Smallest.tree().with(STEPS, "- {id: a, part-of: b}\n- {id: b, part-of: a}\n"));
    assertThat(code(strategy, "a")).isNotEmpty();
    assertThat(code(strategy, "b")).isNotEmpty();
  }

  @Test
  void findsElementsByTheIdsThatTheyHad() {
    Strategy strategy =
        load(Smallest.tree().with(STEPS, step("kerbs-down", ", aliases: [lower-kerbs]")));
    Element element = strategy.find("kerbs-down").orElseThrow();
    assertThat(strategy.find("lower-kerbs")).hasValue(element);
    assertThat(strategy.ids()).contains("lower-kerbs", "kerbs-down");
    assertThat(strategy.incoming(element)).extracting(Link::from).containsExactly("kerbs");
  }

  @Test
  void findsTheFirstOfTwoWithOneId() {
    Strategy strategy = load(Smallest.tree().with(STEPS, step("a", ", rank: 2") + step("a", "")));
    assertThat(strategy.find("a").orElseThrow().values()).containsKey("rank");
  }

  @Test
  void knowsWhatIsWithdrawn() {
    Strategy strategy =
        load(
            Smallest.tree()
                .with(
                    STEPS,
                    step("a", ", given-up: yes")
                        + step("b", ", given-up: no")
                        + step("c", ", given-up: unknown")
                        + step("d", "")));
    assertThat(strategy.all())
        .filteredOn(Element::withdrawn)
        .extracting(Element::id)
        .containsExactly("a");
    assertThat(strategy.current().find("a")).isEmpty();
    assertThat(strategy.current().elements()).hasSize(strategy.elements().size() - 1);
    Strategy current = strategy.current();
    assertThat(current.current()).isSameAs(current);
  }

  /** A day says that it is withdrawn, and so does that nobody knows which day. */
  @Test
  void takesADayForAnAnswer() {
    String model = "strategy/model.yaml";
    Strategy strategy =
        load(
            Smallest.tree()
                .with(
                    model,
                    Smallest.tree()
                        .text(model)
                        .replace("given-up: {type: boolean", "given-up: {type: date"))
                .with(
                    STEPS,
                    step("a", ", given-up: May 2020")
                        + step("b", ", given-up: unknown")
                        + step("c", "")));
    assertThat(strategy.all())
        .filteredOn(Element::withdrawn)
        .extracting(Element::id)
        .containsExactly("a", "b");
  }
}
