package lis.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import lis.cli.Console;
import lis.cli.Exit;
import lis.derive.Words;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.render.pdf.StructureCheck;
import lis.render.pdf.Vera;
import lis.strategy.Element;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;

/** The United States' Federal Data Strategy, under a model of its own. */
class FederalDataStrategyTest {
  private static final Corpus FDS = Corpus.of("us-federal-data-strategy");

  @Test
  void isPublishedInEveryFormat() {
    assertThat(FDS.files().keySet())
        .containsExactlyInAnyOrder(
            "brochure.html",
            "brochure.pdf",
            "brochure.txt",
            "strategy.html",
            "strategy.pdf",
            "strategy.txt");
  }

  @Test
  void holdsWhatTheOriginalHolds() {
    assertThat(FDS.count("mission")).isEqualTo(1);
    assertThat(FDS.count("principle")).isEqualTo(10);
    assertThat(FDS.count("principle-area")).isEqualTo(3);
    assertThat(FDS.count("practice")).isEqualTo(40);
    assertThat(FDS.count("practice-category")).isEqualTo(3);
    assertThat(FDS.count("action")).isEqualTo(20);
    assertThat(sizes("action-category", "group")).containsExactly(6, 4, 10);
    assertThat(sizes("practice-category", "category")).containsExactly(10, 16, 14);
    assertThat(FDS.count("milestone")).isEqualTo(66);
    assertThat(FDS.links("action")).isEqualTo(66);
    assertThat(FDS.count("proof-point")).isEqualTo(17);
    assertThat(FDS.links("demonstrates")).isEqualTo(136);
  }

  /** How many elements each element of a kind has, in the order of that kind. */
  private static List<Integer> sizes(String kind, String relation) {
    var of = FDS.strategy().model().relation(relation).orElseThrow();
    return FDS.elements(kind).stream().map(e -> FDS.strategy().to(e, of).size()).toList();
  }

  @Test
  void numbersAsTheOriginalDoes() {
    assertThat(code("leverage-buying-power")).isEqualTo("37");
    assertThat(code("launch-a-federal-chief-data-officer-council")).isEqualTo("7");
    assertThat(FDS.elements("milestone"))
        .allSatisfy(
            m -> assertThat("milestone-" + code(m.id()).replace('.', '-')).isEqualTo(m.id()));
  }

  private static String code(String id) {
    return FDS.strategy().code(FDS.element(id));
  }

  @Test
  void keepsWhatATableSays() {
    Element moved = FDS.element("milestone-19-1");
    assertThat(words(moved, "date")).isEqualTo("September 30, 2020");
    assertThat(words(moved, "first-date")).isEqualTo("June 30, 2020");
    assertThat(words(moved, "note")).startsWith("Due to government-wide focus on COVID-19");
    assertThat(FDS.targets(moved, "responsible")).containsExactly("fcsm");
    Element both = FDS.element("milestone-4-1");
    assertThat(words(both, "required")).isEqualTo("Required for CFO Act Agencies only");
    assertThat(words(both, "encouraged")).isEqualTo("Encouraged for all agencies");
    assertThat(FDS.targets(both, "reporting")).containsExactly("progress-report-tool");
    Element shared = FDS.element("milestone-14-1");
    assertThat(FDS.targets(shared, "responsible")).containsExactly("gsa");
    assertThat(FDS.targets(shared, "with")).containsExactly("cdo-council", "icsp");
    Element open = FDS.element("milestone-2-6");
    assertThat(words(open, "date")).isEqualTo("unknown");
    assertThat(words(open, "timing")).startsWith("1 activity per quarter");
  }

  private static String words(Element element, String field) {
    return element.value(field).map(Words::of).orElse("");
  }

  /**
   * Practices that no story shows at work, and two cells of the plan's tables that are empty,
   * though the plan is final.
   */
  @Test
  void isSoundButForTheOriginalsOwnGaps() {
    assertThat(FDS.found())
        .containsExactlyInAnyOrder(
            "error unsettled-final milestone-14-1",
            "error unsettled-final milestone-14-3",
            "warning coverage-gap monitor-and-address-public-perceptions",
            "warning coverage-gap protect-data-integrity",
            "warning coverage-gap convey-data-authenticity",
            "warning coverage-gap assess-maturity",
            "warning coverage-gap inventory-data-assets",
            "warning coverage-gap maintain-data-documentation",
            "warning coverage-gap align-agreements-with-data-management",
            "warning coverage-gap allow-amendment",
            "warning coverage-gap enhance-data-preservation",
            "warning coverage-gap explicitly-communicate-allowable-use",
            "warning coverage-gap review-data-releases-for-disclosure-risk",
            "warning coverage-gap leverage-buying-power");
  }

  /** The rule is off for the fixture; with it, what went stale is among what it finds. */
  @Test
  void theNumbersThatWentStaleAreFound() {
    List<Diagnostic> found =
        FDS.findingsWith("strategy/strategy.yaml", "    numbered-reference: off\n", "");
    assertThat(found)
        .filteredOn(d -> d.code() == Code.NUMBERED_REFERENCE)
        .extracting(d -> d.place().file().path() + " " + d.place().text())
        .contains("strategy/chapters/about-the-practices.md Practices 27-39")
        .filteredOn(place -> place.startsWith("strategy/milestones.yaml"))
        .containsExactly(
            "strategy/milestones.yaml Action 3",
            "strategy/milestones.yaml Action 6",
            "strategy/milestones.yaml Action 6");
  }

  @Test
  void everyTitleIsPublished() {
    for (String file : List.of("strategy.html", "strategy.txt")) {
      String words = FDS.words(file);
      for (Element element : FDS.strategy().elements()) {
        assertThat(words).as(file).contains(element.title().replaceAll("\\s+", " "));
      }
    }
    assertThat(FDS.words("brochure.txt")).contains("40. Support Non-Federal Stakeholders");
  }

  @Test
  void everyLinkLeadsSomewhere() {
    Document page = FDS.page("strategy.html");
    assertThat(Corpus.brokenLinks(page)).isEmpty();
    assertThat(Corpus.brokenLinks(FDS.page("brochure.html"))).isEmpty();
    assertThat(page.select("[id]"))
        .extracting(tag -> tag.id())
        .containsAll(FDS.strategy().elements().stream().map(Element::id).toList());
    assertThat(page.select("a[href='#create-omb-federal-data-policy-committee']"))
        .extracting(link -> link.text())
        .contains("Action 12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"strategy.pdf", "brochure.pdf"})
  void thePdfMeetsBothStandards(String file) throws IOException {
    assertThat(Vera.failures(FDS.file(file))).isEmpty();
    try (PdfReader reader = new PdfReader(FDS.file(file))) {
      assertThat(StructureCheck.faults(reader)).isEmpty();
    }
  }

  @Test
  void theMatrixShowsWhatNobodyDemonstrates() {
    Console.Ended ended = FDS.run("matrix", "practice", "proof-point", "--gaps");
    assertThat(ended.code()).isEqualTo(Exit.CLEAN);
    assertThat(ended.out())
        .contains("Gaps: Practices without Proof points", "  leverage-buying-power  ")
        .contains("No gap: Proof points all have Practices.");
    assertThat(FDS.run("matrix", "action", "party").out())
        .startsWith("Actions and Responsible parties, by milestones, then responsible;");
  }

  @Test
  void milestonesCanBeListed() {
    assertThat(FDS.run("list", "practice", "--without", "proof-points").out().lines()).hasSize(12);
    assertThat(FDS.run("list", "milestone", "--where", "first-date").out().lines()).hasSize(5);
    assertThat(FDS.run("list", "milestone", "--where", "required=cfo-act-agencies").out().lines())
        .hasSize(6);
    assertThat(FDS.run("list", "milestone", "--linked-to", "nces").out())
        .contains("milestone-17-4  17.4  Publish report");
    assertThat(FDS.run("show", "cdo-council").out())
        .contains("← answers-for\n", "← takes-part-in\n");
  }

  @Test
  void aReferenceInProseThatLeadsNowhereIsFoundAtItsPlace() {
    String path = "strategy/actions/develop-a-curated-data-skills-catalog.md";
    List<Diagnostic> found =
        FDS.findingsWith(
            path,
            "[[assess-data-and-related-infrastructure-maturity|Action 3]]",
            "[[assess-data-and-infrastructure-maturity|Action 3]]");
    assertThat(found)
        .filteredOn(d -> d.isError() && d.code() != Code.UNSETTLED_FINAL)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo(Code.DANGLING_REFERENCE);
              assertThat(d.place().file().path()).isEqualTo(path);
              assertThat(d.place().text()).contains("assess-data-and-infrastructure-maturity");
              assertThat(d.help()).contains("assess-data-and-related-infrastructure-maturity");
            });
  }
}
