package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.FullPrinter;
import lis.source.MemoryTree;
import org.junit.jupiter.api.Test;

/** An editor hears of every fault in one run, and of the same ones in each run. */
class AllFaultsAtOnceTest {
  private static final List<Code> PLANTED =
      List.of(
          Code.BAD_ID,
          Code.BAD_YAML,
          Code.BYTE_ORDER_MARK,
          Code.CYCLE,
          Code.DANGLING_REFERENCE,
          Code.DATES_OUT_OF_ORDER,
          Code.DRAFT_WITHOUT_NOTICE,
          Code.DUPLICATE_ID,
          Code.DUPLICATE_KEY,
          Code.DUPLICATE_LINK,
          Code.EMPTY_FILE,
          Code.MISSING_FIELD,
          Code.MISSING_FRONT_MATTER,
          Code.MISSING_SOURCE,
          Code.NOT_UTF8,
          Code.STRAY_FILE,
          Code.TAB_IN_YAML,
          Code.TOO_FEW_LINKS,
          Code.TOO_MANY_LINKS,
          Code.UNCOVERED_FRAME,
          Code.UNKNOWN_FIELD,
          Code.UNKNOWN_KIND,
          Code.WINDOWS_LINE_END,
          Code.WRONG_KIND_REFERENCE,
          Code.WRONG_TYPE);

  private static MemoryTree planted() {
    MemoryTree tree = Smallest.tree();
    String root = "strategy/strategy.yaml";
    return tree.with(root, tree.text(root).replaceFirst("warning: .*\n", ""))
        .with("strategy/words/1.yaml", "- {id: No id, name: a, sense: b}\n")
        .with("strategy/words/2.yaml", "- {id: a\n")
        .with("strategy/words/3.yaml", "\uFEFF- {id: c, name: a, sense: b}\n")
        .with("strategy/words/4.yaml", "- {id: council, name: a, sense: b}\n")
        .with("strategy/words/5.yaml", "- {id: e, name: a, sense: b, sense: c}\n")
        .with("strategy/words/6.yaml", "- {id: f, name: a, sense: b, papers: [survey, survey]}\n")
        .with("strategy/words/7.yaml", "\n")
        .with("strategy/words/8.yaml", "- {id: h, name: a}\n")
        .with("strategy/words/9.md", "name: a\n")
        .with("strategy/words/10.yaml", "- {id: j, name: a, sense: b, standing: published}\n")
        .with("strategy/words/11.yaml", "- id: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1))
        .with("strategy/words/12.csv", "a,b\n")
        .with("strategy/words/13.yaml", "- id: m\n\tname: a\n")
        .with("strategy/words/14.yaml", "- {id: n, name: a, sense: b, size: 3}\n")
        .with("strategy/words/15.yaml", "- {id: o, name: a, sense: b, rank: high}\n")
        .with("strategy/words/16.yaml", "- {id: p, name: a, sense: b}\r\n")
        .with("strategy/words/17.yaml", "- {id: q, name: a, sense: b, papers: surwey}\n")
        .with("strategy/words/18.yaml", "- {id: r, name: a, sense: b, papers: council}\n")
        .with("strategy/lanes.yaml", "- {id: s, name: a}\n")
        .with("strategy/steps/1.yaml", "- {id: t, name: a}\n")
        .with("strategy/steps/2.yaml", "- {id: u, name: a, part-of: [paths, paths-too]}\n")
        .with("strategy/goals/paths-too.md", "---\n{name: a, aliases: [], keeps: []}\n---\n")
        .with("strategy/findings/1.yaml", "- {id: v, name: a, numbers: 1 kerb, shows: paths-too}\n")
        .with("strategy/meetings/1.yaml", "- {id: w, name: a, heads: 3, heard: paths-too}\n")
        .with("strategy/promises/1.yaml", "- {id: x, name: a}\n")
        .with("strategy/days/1.yaml", "- {id: y, name: a, on: May 2025, follows: y}\n")
        .with("strategy/days/2.yaml", "- {id: z, name: a, on: February 2025, follows: vote}\n");
  }

  @Test
  void reportsEachOfTwentyFive() {
    assertThat(Smallest.findings(planted()))
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrderElementsOf(PLANTED);
  }

  @Test
  void reportsTheSameInEachOfTwentyRuns() {
    String first = new FullPrinter().print(Smallest.findings(planted()));
    for (int run = 1; run < 20; run++) {
      assertThat(new FullPrinter().print(Smallest.findings(planted()))).isEqualTo(first);
    }
  }
}
