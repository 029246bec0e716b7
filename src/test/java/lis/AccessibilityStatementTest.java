package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lis.diagnostic.Outcome;
import lis.render.Format;
import lis.source.MemoryTree;
import lis.strategy.Strategy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page that the Accessibility Regulations 2018 ask for, filled from what the strategy says. */
class AccessibilityStatementTest {
  private static final String FILE = "accessibility-statement.html";
  private static final String STATEMENT = "strategy/statements/accessibility-statement.md";
  private static final String PROBLEMS = "strategy/accessibility-problems.yaml";

  private static final String MODEL = "strategy/model.yaml";

  private static Map<String, Document> pages(MemoryTree tree) {
    Pipeline pipeline = new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0));
    Strategy strategy = pipeline.validate().value().orElseThrow();
    Outcome<List<Pipeline.Rendered>> rendered =
        pipeline.render(strategy, "", Instant.EPOCH, p -> true, f -> f == Format.HTML);
    assertThat(rendered.diagnostics()).isEmpty();
    return rendered.value().stream()
        .collect(
            Collectors.toMap(
                Pipeline.Rendered::path,
                file -> Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8))));
  }

  private static String statement(MemoryTree tree) {
    return pages(tree).getOrDefault(FILE, new Document("")).select("main").text();
  }

  /** St01 to St07 of our list, in words of the regulations' model. */
  @Test
  void saysWhatTheRegulationsAskFor() {
    assertThat(statement(Planted.SAMPLE))
        .contains(
            "committed to making",
            "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility"
                + " Regulations 2018",
            "This accessibility statement applies to",
            "version 2.2 AA standard. Not known: no person has yet tested",
            "Nobody has tested the easy read version",
            "What you can use instead: The strategy in short",
            "Assistant Director, Policy and Strategic Commissioning",
            "when you will get an answer. Not known",
            "Compliance status",
            "Non-accessible content",
            "Feedback and contact information",
            "Enforcement procedure",
            "Preparation of this accessibility statement",
            "Equality and Human Rights Commission (EHRC)",
            "Equality Advisory and Support Service (EASS)",
            "Prepared on Not known",
            "Last reviewed on Not known",
            "Last tested on Not known",
            "Tested by Programs alone.")
        .doesNotContain("are fully compliant", "are partially compliant");
  }

  @Test
  void isFilledFromTheData() {
    String filled =
        Planted.SAMPLE
            .text(STATEMENT)
            .replaceFirst("compliance: .*", "compliance: partial")
            .replaceFirst("reply-time: .*", "reply-time: 10 working days")
            .replaceFirst("enforced-in: .*", "enforced-in: northern-ireland")
            .replaceFirst("\ntested: .*", "\ntested: 3 March 2027");
    String problems =
        Planted.SAMPLE.text(PROBLEMS)
            + """
            - id: pale-map
              title: The map is pale
              provenance: report
              ground: non-compliance
              criterion: 1.4.11, contrast of graphics
              alternative: The list below the map.
              mended: June 2027
              text: Lines of the map are hard to see.
            """;
    assertThat(statement(Planted.SAMPLE.with(STATEMENT, filled).with(PROBLEMS, problems)))
        .contains(
            "They are partially compliant",
            "Non-compliance with the accessibility regulations The map is pale Lines of the map",
            "success criterion 1.4.11, contrast of graphics",
            "It is to be mended by: June 2027",
            "within 10 working days",
            "Equality Commission for Northern Ireland (ECNI)",
            "Last tested on 3 March 2027")
        .doesNotContain("EHRC");
  }

  /** Nothing is promised in the name of a body that has promised nothing. */
  @Test
  void claimsNothingWhereNothingIsSaid() {
    assertThat(statement(Planted.SAMPLE.without(STATEMENT)))
        .contains("There is no accessibility statement yet")
        .doesNotContain("committed");
  }

  @Test
  void everyPageButItselfLeadsToIt() {
    Map<String, Document> pages = pages(Planted.SAMPLE);
    assertThat(pages).hasSizeGreaterThan(2);
    pages.forEach(
        (path, page) ->
            assertThat(page.select("footer a[href=" + FILE + "]").eachText())
                .as(path)
                .isEqualTo(
                    path.equals(FILE)
                        ? List.of()
                        : List.of(
                            path.contains(".cy.")
                                ? "Datganiad hygyrchedd"
                                : "Accessibility statement")));
  }

  @Test
  void noPageLeadsToOneThatIsNotPublished() {
    MemoryTree tree =
        Planted.SAMPLE
            .with(
                "strategy/strategy.yaml",
                Planted.SAMPLE
                    .text("strategy/strategy.yaml")
                    .replace("    statement: yes\n", "    summary-of: strategy\n"))
            .with(MODEL, Planted.SAMPLE.text(MODEL).replaceAll(".*expected-in-summary.*\n", ""));
    pages(tree).forEach((path, page) -> assertThat(page.select("footer a")).as(path).isEmpty());
  }
}
