package lis.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lis.Smallest;
import lis.load.StrategyLoader;
import lis.source.MemoryTree;
import lis.source.Span;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactTest {
  private static final String ROOT = "strategy/strategy.yaml";

  private static final MemoryTree TREE =
      Smallest.tree()
          .with(
              "strategy/words.yaml",
              "- {id: kerb, name: kerb, sense: An edge., story: \"See [[paths]].\"}\n")
          .with(
              "strategy/papers.yaml",
              "- {id: survey, name: Survey, given-up: yes, instead: census}\n- {id: census, name: Census}\n")
          .with(
              "strategy/goals/trains.md",
              "---\nname: Trains\nkeeps: [{to: safe-roads, weight: partly}]\n---\nAs [[paths]] do.\n")
          .with("strategy/steps/trains.yaml", "- {id: rails, name: Rails, part-of: trains}\n");

  private static Strategy load(MemoryTree tree) {
    return new StrategyLoader(tree).load().value().orElseThrow();
  }

  private static List<String> touches(MemoryTree tree, String id) {
    Strategy strategy = load(tree);
    return Impact.of(strategy, strategy.find(id).orElseThrow()).touches().stream()
        .map(
            t ->
                "%s %d %s%s"
                    .formatted(
                        t.element().id(),
                        t.distance(),
                        String.join("+", t.how()),
                        t.through().map(e -> " by " + e.id()).orElse("")))
        .toList();
  }

  /** Through aims and actions, and not back to what only refers to the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "paths; trains 1 in its text|lower-kerbs 1 part-of|broken-kerbs 1 shows|walkers 1 tells|kerbs 2 helps by lower-kerbs|evening 1 heard|kerb 1 in its text",
        "lower-kerbs; kerbs 1 helps",
        "broken-kerbs; paths 1 shown-by|lower-kerbs 2 part-of by paths|walkers 2 tells by paths|kerbs 3 helps by lower-kerbs",
        "safe-roads; paths 1 keeps|trains 1 keeps|lower-kerbs 2 part-of by paths|rails 2 part-of by trains|walkers 2 tells by paths|kerbs 3 helps by lower-kerbs",
        "walkers; ",
        "council; kerbs 1 by",
        "vote; begin 1 follows",
        "census; survey 1 instead",
      })
  void leadsAlongTheThread(String id, String expected) {
    assertThat(touches(TREE, id))
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split("\\|")));
  }

  @Test
  void beginsAtASourceWithAllThatCitesIt() {
    assertThat(touches(TREE, "survey"))
        .contains(
            "broken-kerbs 1 papers",
            "walkers 1 as the source of a figure",
            "paths 2 shown-by by broken-kerbs");
  }

  @Test
  void endsInACircleAndAtWhatIsWithdrawn() {
    MemoryTree tree =
        TREE.with(
            "strategy/days.yaml",
            """
            - {id: a, name: A, on: 2026, follows: c}
            - {id: b, name: B, on: 2026, follows: a}
            - {id: c, name: C, on: 2026, follows: b, given-up: yes}
            - {id: d, name: D, on: 2026, follows: c}
            """);
    assertThat(touches(tree, "a")).containsExactly("b 1 follows", "c 2 follows by b");
  }

  @Test
  void neverTouchesItself() {
    MemoryTree tree =
        TREE.with(
            "strategy/days.yaml",
            """
            - {id: a, name: A, on: 2026, follows: b}
            - {id: b, name: B, on: 2026, follows: a}
            """);
    assertThat(touches(tree, "a")).containsExactly("b 1 follows");
  }

  @Test
  void findsExceptionsForItUnderAnyOfItsNames() {
    MemoryTree tree =
        TREE.with("strategy/groups.yaml", "- {id: council, aliases: [parish], name: Council}\n")
            .with(
                ROOT,
                Smallest.tree().text(ROOT)
                    + "\nchecks:\n  exceptions:\n"
                    + "  - {code: unused-element, element: parish, reason: A, until: 2030-01-01}\n"
                    + "  - {code: unused-element, element: survey, reason: B, until: 2030-01-01}\n");
    Strategy strategy = load(tree);
    assertThat(Impact.of(strategy, strategy.find("council").orElseThrow()).exemptions())
        .extracting(e -> e.reason())
        .containsExactly("A");
  }

  @Test
  void findsTemplatesThatNameIt() {
    MemoryTree tree =
        Smallest.tree()
            .with(
                "templates/macros/x.ftlx",
                "${element[\"paths\"].name} <p id=\"paths\">paths</p> <@m 'paths'/>");
    assertThat(TemplateUse.of(tree, "paths"))
        .extracting(Span::toString)
        .containsExactly(
            "templates/documents/plan.ftlx:13:33",
            "templates/macros/x.ftlx:1:12",
            "templates/macros/x.ftlx:1:55");
    assertThat(TemplateUse.of(tree, "path")).isEmpty();
  }
}
