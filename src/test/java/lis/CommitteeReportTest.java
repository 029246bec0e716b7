package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lis.render.Format;
import lis.source.FolderTree;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;
import lis.strategy.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The committee report has the shape that such papers have, and says what the strategy's own
 * elements say.
 */
class CommitteeReportTest {
  private static Document page = new Document("");
  private static Strategy strategy = read();

  private static Strategy read() {
    return pipeline().validate().value().orElseThrow();
  }

  private static Pipeline pipeline() {
    return new Pipeline(new FolderTree(Path.of("")), Smallest.TODAY, new Timings(() -> 0));
  }

  @BeforeAll
  static void publish() {
    var files =
        pipeline()
            .render(
                strategy,
                "",
                Instant.EPOCH,
                p -> p.id().equals("committee-report"),
                Format.HTML::equals);
    assertThat(files.diagnostics()).isEmpty();
    page = Jsoup.parse(new String(files.value().getFirst().bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void hasTheShapeOfAReport() {
    assertThat(page.select("main h2").eachText())
        .containsExactly(
            "1 Purpose of report",
            "2 Recommendations",
            "3 Background",
            "4 Strategic framework",
            "5 Next steps",
            "6 Resource implications",
            "7 Risks and mitigation",
            "8 Equality and diversity implications",
            "9 Communication issues",
            "10 Conclusion",
            "Contact officer",
            "Appendix A: The strategic framework",
            "Appendix B: Where this paper is from");
  }

  @Test
  void numbersEveryParagraphByItsSection() {
    List<org.jsoup.nodes.Element> sections = page.select("main section:has(> ol.labelled)");
    assertThat(sections).hasSize(10);
    for (int i = 0; i < sections.size(); i++) {
      List<String> numbers =
          sections
              .get(i)
              .select("> ol > li > .count, > ol > li > p:first-child > .count")
              .eachText();
      assertThat(numbers).isNotEmpty();
      for (int j = 0; j < numbers.size(); j++) {
        assertThat(numbers.get(j)).isEqualTo((i + 1) + "." + (j + 1));
      }
      assertThat(sections.get(i).select("> ol > li")).hasSameSizeAs(numbers);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "report-recommendations, decision, ol ol > li",
    "report-framework, priority, ol ol > li",
    "report-framework, local-challenge, ol ul > li",
    "report-risks, risk, table tr",
  })
  void takesEachFromTheStrategyInItsOrder(String section, String kind, String place) {
    List<String> ids =
        strategy.of(strategy.model().kind(kind).orElseThrow()).stream().map(Element::id).toList();
    assertThat(ids).isNotEmpty();
    assertThat(
            page.select("#" + section + " " + place + "[id]").eachAttr("id").stream()
                .filter(ids::contains))
        .containsExactlyElementsOf(ids);
    for (String id : ids) {
      assertThat(page.select("#" + id).text())
          .containsIgnoringCase(strategy.find(id).orElseThrow().title());
    }
  }

  @Test
  void saysWhenEachStepIsDueThatIsStillToCome() {
    assertThat(page.select("#report-next-steps > ol > li[id]").eachAttr("id"))
        .containsExactly(
            "drafting",
            "draft-shared",
            "final-to-authority",
            "submission-to-government",
            "publication");
    assertThat(page.select("#report-next-steps > ol > li[id] strong").eachText())
        .containsExactly(
            "November and December 2019",
            "Early January 2020",
            "26 March 2020",
            "End of March 2020",
            "No date yet");
    assertThat(page.select("#submit-strategy").text()).contains("(end of March 2020)");
  }

  @Test
  void countsRecommendationsWithLetters() {
    assertThat(page.select("#report-recommendations li li .count").eachText())
        .containsExactly("(a)", "(b)", "(c)");
    assertThat(page.select("#note-framework a").attr("href")).isEqualTo("#framework-appendix");
  }

  @Test
  void showsTheFrameworkAsItsAppendix() {
    assertThat(page.select("#framework-appendix figure svg")).isNotEmpty();
    for (Element objective : strategy.of(strategy.model().kind("objective").orElseThrow())) {
      assertThat(page.select("#framework-appendix #framework").text())
          .contains(objective.shortTitle());
    }
  }

  /** What the strategy says in its elements stands there alone, and is put in by the template. */
  @Test
  void itsProseTypesNothingThatAnElementSays() {
    List<String> prose =
        strategy.of(strategy.model().kind("report-section").orElseThrow()).stream()
            .flatMap(section -> section.values().values().stream())
            .filter(Value.Prose.class::isInstance)
            .flatMap(value -> value.said().stream().map(Wording::text))
            .toList();
    assertThat(prose).hasSizeGreaterThan(12);
    List<String> titles =
        Stream.of("priority", "objective", "local-challenge", "milestone", "decision", "risk")
            .flatMap(kind -> strategy.of(strategy.model().kind(kind).orElseThrow()).stream())
            .map(Element::title)
            .toList();
    for (String text : prose) {
      assertThat(titles).noneMatch(text::contains);
      assertThat(text).doesNotContain("2019", "2020", "2,000", "January", "March", "November");
    }
  }

  @Test
  void saysWhatItIs() {
    assertThat(page.select("main aside").eachText().getFirst())
        .contains("It is not the report itself", "was not put before members");
    assertThat(page.select("#report-origin tbody tr"))
        .hasSize(2 + strategy.of(strategy.model().kind("report-section").orElseThrow()).size());
  }
}
