package lis.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lis.Smallest;
import lis.load.StrategyLoader;
import lis.model.Kind;
import lis.source.MemoryTree;
import lis.strategy.Element;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTest {
  private static final Strategy STRATEGY = load(Smallest.tree());

  private static Strategy load(MemoryTree tree) {
    return new StrategyLoader(tree).load().value().orElseThrow();
  }

  private static Kind kind(Strategy strategy, String name) {
    return strategy.model().kind(name).orElseThrow();
  }

  private static Matrix matrix(Strategy strategy, String rows, String columns) {
    Kind from = kind(strategy, rows);
    Kind to = kind(strategy, columns);
    return Matrix.of(strategy, from, to, Route.between(strategy, from, to));
  }

  /** The shortest way, through aims; not through who does it or what it rests on. */
  @ParameterizedTest
  @CsvSource({
    "goal, promise, keeps",
    "promise, goal, kept-by",
    "job, goal, 'helps, then part-of'",
    "step, promise, 'part-of, then keeps'",
    "gauge, finding, 'tells, then shown-by'",
    "job, paper, papers",
    "day, day, follows",
  })
  void leadsFromKindToKind(String from, String to, String route) {
    assertThat(Route.between(STRATEGY, kind(STRATEGY, from), kind(STRATEGY, to)))
        .extracting(Route::toString)
        .containsExactly(route);
  }

  @Test
  void goesTheWayThatIsAskedFor() {
    Kind job = kind(STRATEGY, "job");
    assertThat(Route.between(STRATEGY, job, kind(STRATEGY, "hope"), kind(STRATEGY, "promise")))
        .extracting(Route::toString)
        .containsExactly("lifts, then keeps");
  }

  @Test
  void findsNoWayWhereThereIsNone() {
    assertThat(Route.between(STRATEGY, kind(STRATEGY, "day"), kind(STRATEGY, "goal"))).isEmpty();
  }

  @Test
  void saysWhatADirectLinkSays() {
    Matrix matrix = matrix(STRATEGY, "goal", "promise");
    Element paths = STRATEGY.find("paths").orElseThrow();
    Element roads = STRATEGY.find("safe-roads").orElseThrow();
    assertThat(matrix.cell(paths, roads).orElseThrow().text()).isEqualTo("Mainly");
    assertThat(matrix.rowGaps()).isEmpty();
    assertThat(matrix.columnGaps()).extracting(Element::id).containsExactly("fast-trains");
  }

  @Test
  void countsTheWaysFromOneToTheOther() {
    MemoryTree tree =
        Smallest.tree()
            .with("strategy/steps/more.yaml", "- {id: ramps, name: Ramps, part-of: paths}\n")
            .with("strategy/jobs/two.md", "---\nname: Two\nhelps: [lower-kerbs, ramps]\n---\n");
    Strategy strategy = load(tree);
    Matrix matrix = matrix(strategy, "job", "goal");
    assertThat(matrix.cells().values().stream().map(row -> row.get("paths")))
        .extracting(Matrix.Cell::paths)
        .containsExactly(1, 2);
  }

  @Test
  void filtersByFieldsAndLinks() throws Filter.UnknownWordException {
    assertThat(ids("standing=derived")).containsExactly("paths");
    assertThat(ids("standing=Worked out")).containsExactly("paths");
    assertThat(ids("part-of=paths")).containsExactly("lower-kerbs");
    assertThat(ids("helps")).containsExactly("kerbs");
    assertThat(ids("!name")).isEmpty();
    assertThat(ids("name!=Safe roads")).hasSize(STRATEGY.elements().size() - 1);
  }

  private static List<String> ids(String condition) throws Filter.UnknownWordException {
    return STRATEGY.elements().stream()
        .filter(Filter.where(STRATEGY, condition))
        .map(Element::id)
        .toList();
  }

  @Test
  void findsGapsNeighboursAndWords() throws Filter.UnknownWordException {
    assertThat(STRATEGY.elements().stream().filter(Filter.without(STRATEGY, "kept-by")))
        .extracting(Element::id)
        .contains("fast-trains")
        .doesNotContain("safe-roads");
    assertThat(
            STRATEGY.elements().stream()
                .filter(Filter.linkedTo(STRATEGY, STRATEGY.find("survey").orElseThrow())))
        .extracting(Element::id)
        .containsExactly("broken-kerbs");
    assertThat(STRATEGY.elements().stream().filter(Filter.search("RAILWAY")))
        .extracting(Element::id)
        .containsExactly("fast-trains");
  }
}
