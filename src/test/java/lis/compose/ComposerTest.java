package lis.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lis.Smallest;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Picture;
import lis.load.StrategyLoader;
import lis.source.MemoryTree;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;

class ComposerTest {
  private static final String TEMPLATE = "templates/documents/plan.ftlx";

  private static Outcome<Optional<Document>> compose(String template) {
    return compose(Smallest.tree().with(TEMPLATE, template));
  }

  private static Outcome<Optional<Document>> compose(MemoryTree tree) {
    Strategy strategy = new StrategyLoader(tree).load().value().orElseThrow();
    return new Composer(strategy, tree, "abc", Instant.EPOCH)
        .compose(strategy.publications().getFirst());
  }

  private static Diagnostic fault(String template) {
    List<Diagnostic> findings = compose(template).diagnostics();
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }

  private static List<Block> blocks(String template) {
    Outcome<Optional<Document>> outcome = compose(template);
    assertThat(outcome.diagnostics()).isEmpty();
    return outcome.value().orElseThrow().blocks();
  }

  @Test
  void elementsHaveTheirFieldsAndRelationsUnderTheModelsNames() {
    List<Block> blocks =
        blocks(
            "<document><#list all.goal as g><p>${g.code} ${g.name} ${g.kind.one}</p></#list></document>");
    Block.Paragraph first = (Block.Paragraph) blocks.getFirst();
    assertThat(Inline.text(first.inlines())).startsWith("1 ").endsWith(" Goal");
  }

  @Test
  void codesThatOthersGaveArePrintedOrGoneThrough() {
    String goal = "strategy/goals/paths.md";
    String model = "strategy/model.yaml";
    MemoryTree tree = Smallest.tree();
    // A field with the very name under which templates ask for codes.
    tree =
        tree.with(goal, tree.text(goal).replace("easy:", "code: [A, B]\neasy:"))
            .with(model, tree.text(model).replace("  number: {", "  code: {"))
            .with(
                TEMPLATE,
                "<document><#list all.goal as g><p>${g.code}<#list g.code as c>/${c}</#list></p></#list>"
                    + "<#list all.step as s><p>${s.code}</p></#list></document>");
    Outcome<Optional<Document>> outcome = compose(tree);
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(outcome.value().orElseThrow().blocks())
        .extracting(block -> Inline.text(((Block.Paragraph) block).inlines()))
        .containsExactly("A, B/A/B", "A.1");
  }

  @Test
  void aChartIsAFigureWithItsSentence() {
    Block.Figure figure =
        (Block.Figure) blocks("<document><chart id=\"c\" of=\"walkers\"/></document>").getFirst();
    assertThat(Inline.text(figure.caption()))
        .isEqualTo(
            "People who walk to the shop: it was 31% in 2024 and 31% (no date is given). "
                + "It should be at least 50% (no date is given).");
    assertThat(figure.id()).contains("c");
    assertThat(figure.picture().alternative())
        .contains("Observed: 31% in 2024", "It should be: at least 50%");
    assertThat(((Picture.Chart) figure.picture()).narrow().getFirst())
        .contains(">It should be<", ">at least");
  }

  @Test
  void whereThereIsNothingToCompareTheSentenceIsEnough() {
    MemoryTree tree = Smallest.tree();
    String gauges = "strategy/gauges.yaml";
    String one =
        tree.text(gauges)
            .replaceFirst("was: .*", "was: {unknown: nobody counted}")
            .replaceFirst("wanted: .*", "wanted: {unknown: }");
    Block block =
        compose(
                tree.with(gauges, one)
                    .with(TEMPLATE, "<document><chart of=\"walkers\"/></document>"))
            .value()
            .orElseThrow()
            .blocks()
            .getFirst();
    assertThat(Inline.text(((Block.Paragraph) block).inlines()))
        .isEqualTo(
            "People who walk to the shop: it was 31% in 2024. "
                + "It was: not known (nobody counted). It should be: not known.");
  }

  @Test
  void aChartOfNobodyIsAFault() {
    Diagnostic fault = fault("<document>\n<chart of=\"walker\"/></document>");
    assertThat(fault.code()).isEqualTo(Code.BAD_MARKUP);
    assertThat(fault.place().toString()).startsWith(TEMPLATE + ":2");
    assertThat(fault.help()).contains("Did you mean walkers?");
  }

  @Test
  void anUnknownFieldStopsAtItsPlaceAndNamesTheFieldsThereAre() {
    Diagnostic fault =
        fault(
            "<document>\n<p>fine</p>\n<p><#list all.goal as g>${g.nmae}</#list></p>\n</document>");
    assertThat(fault.code()).isEqualTo(Code.TEMPLATE_FAULT);
    assertThat(fault.place().toString()).isEqualTo(TEMPLATE + ":3:25");
    assertThat(fault.message()).contains("goal", "nmae");
    assertThat(fault.help()).contains("Did you mean name?", "easy", "story");
  }

  @Test
  void aFieldWithoutAValueStopsAtItsPlace() {
    Diagnostic fault = fault("<document><p>${root.rank}</p></document>");
    assertThat(fault.place().line()).isEqualTo(1);
    assertThat(fault.place().column()).isEqualTo(16);
    assertThat(fault.message()).contains("root.rank");
  }

  @Test
  void faultsOfSyntaxAndMarkupStopAtTheirPlace() {
    assertThat(fault("<document>\n<#if true>\n</document>").place().line()).isBetween(2, 3);
    Diagnostic markup = fault("<document>\n<p>x</p>\n<table></table>\n</document>");
    assertThat(markup.code()).isEqualTo(Code.BAD_MARKUP);
    assertThat(markup.place().toString()).isEqualTo(TEMPLATE + ":3:1");
  }

  @Test
  void aMissingTemplateIsReportedWhereItIsNamed() {
    Diagnostic fault = compose(Smallest.tree().without(TEMPLATE)).diagnostics().getFirst();
    assertThat(fault.code()).isEqualTo(Code.MISSING_TEMPLATE);
    assertThat(fault.place().file().path()).isEqualTo("strategy/strategy.yaml");
  }

  @Test
  void textIsEscapedWhateverTheTemplateIsCalled() {
    MemoryTree tree =
        Smallest.tree()
            .with(TEMPLATE, "<document><p>${root.name}</p></document>")
            .with(
                "strategy/strategy.yaml",
                Smallest.tree()
                    .text("strategy/strategy.yaml")
                    .replaceFirst("name: .*", "name: 'a <script>b</script> & c'"));
    Block.Paragraph p = (Block.Paragraph) compose(tree).value().orElseThrow().blocks().getFirst();
    assertThat(Inline.text(p.inlines())).isEqualTo("a <script>b</script> & c");
  }

  @Test
  void proseIsSplicedWithThePlacesOfItsOwnFile() {
    List<Block> blocks =
        blocks("<document><#list all.goal as g><#if g.story??>${g.story}</#if></#list></document>");
    assertThat(blocks).isNotEmpty();
    assertThat(blocks.getFirst().origin().file().path()).isEqualTo("strategy/goals/paths.md");
  }

  @Test
  void aTemplateReachesNothingButTheStrategy() {
    for (String attack :
        List.of(
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${root.class}",
            "${root?api.class}",
            "<#include \"/../strategy/model.yaml\">",
            "<#include \"/etc/passwd\">")) {
      assertThat(compose("<document><p>" + attack + "</p></document>").diagnostics())
          .as(attack)
          .anyMatch(d -> d.code() == Code.TEMPLATE_FAULT);
    }
  }

  @Test
  void whatIsDerivedMustCarryItsMark() {
    MemoryTree derived =
        Smallest.tree()
            .with(
                "strategy/goals/paths.md",
                Smallest.tree()
                    .text("strategy/goals/paths.md")
                    .replaceFirst("---\n", "---\nstanding: derived\n"));
    String section = "<document><section id=\"paths\"><h>Paths</h><p>%s</p></section></document>";
    List<Diagnostic> without =
        compose(derived.with(TEMPLATE, section.formatted("Words."))).diagnostics();
    assertThat(without).extracting(Diagnostic::code).containsExactly(Code.UNMARKED_PROVENANCE);
    assertThat(
            compose(derived.with(TEMPLATE, section.formatted("${element.paths.mark} Words.")))
                .diagnostics())
        .isEmpty();
  }

  /** Each mark is owed for itself: another one, or one of something else within, won't do. */
  @Test
  void whatIsWithdrawnMustCarryItsMark() {
    String goal = "strategy/goals/paths.md";
    MemoryTree withdrawn =
        Smallest.tree()
            .with(
                goal,
                Smallest.tree()
                    .text(goal)
                    .replaceFirst("---\n", "---\ngiven-up: yes\ngiven-up-because: Done.\n"));
    String section = "<document><section id=\"paths\"><h>Paths</h><p>%s</p></section></document>";
    assertThat(codes(withdrawn.with(TEMPLATE, section.formatted("${element.paths.mark} Words."))))
        .isEmpty();
    assertThat(codes(withdrawn.with(TEMPLATE, section.formatted("${element.paths.origin} Words."))))
        .containsExactly(Code.UNMARKED_WITHDRAWAL);
    assertThat(
            codes(
                withdrawn.with(TEMPLATE, section.formatted("${element.paths.withdrawal} Words."))))
        .containsExactly(Code.UNMARKED_PROVENANCE);
    assertThat(codes(withdrawn.with(TEMPLATE, section.formatted("Words."))))
        .containsExactlyInAnyOrder(Code.UNMARKED_PROVENANCE, Code.UNMARKED_WITHDRAWAL);
  }

  private static List<Code> codes(MemoryTree tree) {
    return compose(tree).diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void marksStandSideBySide() {
    String goal = "strategy/goals/paths.md";
    MemoryTree withdrawn =
        Smallest.tree()
            .with(goal, Smallest.tree().text(goal).replaceFirst("---\n", "---\ngiven-up: yes\n"))
            .with(TEMPLATE, "<document><p>${element.paths.mark}</p></document>");
    Block.Paragraph p =
        (Block.Paragraph) compose(withdrawn).value().orElseThrow().blocks().getFirst();
    assertThat(p.inlines())
        .containsExactly(
            new Inline.Mark("Withdrawn"), new Inline.Text(" "), new Inline.Mark("Derived"));
  }
}
