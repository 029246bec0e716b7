package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lis.render.Format;
import lis.source.FolderTree;
import lis.strategy.Strategy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The repository's own strategy as many pages. */
class SiteOfTheSampleTest {
  private static final Map<String, Document> PAGES = new LinkedHashMap<>();
  private static final Map<String, Integer> SIZES = new LinkedHashMap<>();
  private static Document whole = new Document("");

  @BeforeAll
  static void build() {
    Pipeline pipeline =
        new Pipeline(new FolderTree(Path.of("")), Smallest.TODAY, new Timings(() -> 0));
    Strategy strategy = pipeline.validate().value().orElseThrow();
    List<Pipeline.Rendered> files =
        pipeline
            .render(
                strategy,
                "",
                Instant.EPOCH,
                p -> p.id().equals("strategy"),
                f -> f == Format.SITE || f == Format.HTML)
            .value();
    assertThat(files).hasSize(2);
    put(files.getFirst().path(), files.getFirst().bytes());
    SIZES.put("index.html", files.getFirst().bytes().length);
    files
        .getFirst()
        .beside()
        .forEach((path, bytes) -> SIZES.put(path.substring(path.indexOf('/') + 1), bytes.length));
    files.getFirst().beside().forEach(SiteOfTheSampleTest::put);
    whole = Jsoup.parse(new String(files.getLast().bytes(), StandardCharsets.UTF_8));
  }

  private static void put(String path, byte[] bytes) {
    if (path.endsWith(".html")) {
      PAGES.put(
          path.substring(path.indexOf('/') + 1),
          Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
    }
  }

  private static List<Map.Entry<String, Document>> shown() {
    return List.copyOf(PAGES.entrySet());
  }

  /** With all that it loads; pages have no fonts of their own. */
  @Test
  void noPageIsHeavy() {
    int styles = SIZES.getOrDefault("site.css", 0);
    int scripts = SIZES.getOrDefault("search.js", 0) + SIZES.getOrDefault("search-index.js", 0);
    assertThat(styles).isPositive();
    assertThat(scripts).isPositive();
    PAGES.forEach(
        (name, page) ->
            assertThat(
                    SIZES.getOrDefault(name, 0)
                        + styles
                        + (page.select("script").isEmpty() ? 0 : scripts))
                .as(name)
                .isBetween(1, 100_000));
  }

  @Test
  void aChallengeShowsEverythingThatAnswersIt() {
    Element facts =
        PAGES
            .getOrDefault("clean-growth.html", new Document(""))
            .select("#all-of-clean-growth dl")
            .getFirst();
    assertThat(facts.select("dt").eachText())
        .containsExactly("Objectives", "Interventions", "Indicators", "Evidence");
    assertThat(facts.select("a").eachAttr("href"))
        .contains(
            "net-zero-infrastructure.html",
            "hydrogen-buses.html",
            "net-zero.html",
            "low-carbon-economy.html",
            "carbon-neutral-city-region.html");
    assertThat(facts.select("dd").getFirst().text()).contains("through", "Illustrative");
  }

  @Test
  void aTermIsExplainedOnItsPage() {
    Document page = PAGES.getOrDefault("introduction.html", new Document(""));
    Element term = page.select("main a.term").getFirst();
    assertThat(term.text()).isEqualTo("Liverpool City Region");
    assertThat(page.select("main dt" + term.attr("href") + " + dd").text())
        .startsWith("The area of six councils");
  }

  @Test
  void everyPartHasAPage() {
    assertThat(PAGES.keySet())
        .contains(
            "index.html",
            "search.html",
            "evidence-base.html",
            "people-and-prosperity.html",
            "reach-potential.html",
            "clean-growth.html",
            "ideas.html",
            "households-into-work.html",
            "employment-rate.html",
            "economy-size.html",
            "glossary.html",
            "sources.html");
    assertThat(shown()).hasSizeGreaterThan(80);
  }

  @Test
  void everyPageIsWhole() {
    Set<String> titles = new HashSet<>();
    for (Map.Entry<String, Document> entry : shown()) {
      Document page = entry.getValue();
      assertThat(page.select("h1")).as(entry.getKey()).hasSize(1);
      assertThat(titles.add(page.title())).as(page.title()).isTrue();
      assertThat(page.title()).contains("Liverpool City Region");
      assertThat(page.selectXpath("/html").attr("lang")).isEqualTo("en-GB");
      assertThat(page.select("main")).hasSize(1);
      assertThat(page.select("a[href]").getFirst().attr("href"))
          .isEqualTo("#" + page.select("main").attr("id"));
      assertThat(page.select(".notice p").text()).startsWith("This is a draft");
      int level = 1;
      for (Element heading : page.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
        int own = heading.tagName().charAt(1) - '0';
        assertThat(own).as(entry.getKey() + ": " + heading.text()).isBetween(1, level + 1);
        level = own;
      }
      Set<String> ids = new HashSet<>();
      page.select("[id]").forEach(e -> assertThat(ids.add(e.id())).as(e.id()).isTrue());
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    for (Map.Entry<String, Document> entry : PAGES.entrySet()) {
      for (Element link : entry.getValue().select("a[href], link[href]")) {
        String href = link.attr("href");
        if (href.startsWith("http") || href.startsWith("mailto:")) {
          assertThat(link.tagName()).isEqualTo("a");
          continue;
        }
        if (List.of(
                "../index.html", "../summary.html", "../accessibility-statement.html", "site.css")
            .contains(href)) {
          continue;
        }
        String file = href.startsWith("#") ? entry.getKey() : href.replaceAll("#.*", "");
        assertThat(PAGES).as(entry.getKey() + " leads to " + href).containsKey(file);
        if (href.contains("#")) {
          String id = href.substring(href.indexOf('#') + 1);
          assertThat(PAGES.getOrDefault(file, new Document("")).getElementById(id))
              .as(entry.getKey() + " leads to " + href)
              .isNotNull();
        }
      }
    }
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    for (Document page : PAGES.values()) {
      assertThat(page.select("[src]"))
          .allMatch(e -> e.attr("src").matches("data:.*|search(-index)?[.]js"));
      assertThat(page.select("link[rel=stylesheet]"))
          .allMatch(e -> e.attr("href").equals("site.css"));
    }
  }

  @Test
  void theNextPagesPassThroughAllOfThem() {
    List<String> passed = new ArrayList<>();
    String next = "index.html";
    while (!next.isEmpty()) {
      passed.add(next);
      Document page = PAGES.getOrDefault(next, new Document(""));
      String before = page.select("a[rel=prev]").attr("href");
      assertThat(before).isEqualTo(passed.size() == 1 ? "" : passed.get(passed.size() - 2));
      next = page.select("a[rel=next]").attr("href");
    }
    assertThat(passed).doesNotHaveDuplicates();
    Set<String> all = shown().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    all.remove("search.html");
    assertThat(passed).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void aPageSaysWhereItIs() {
    Document objective = PAGES.getOrDefault("reach-potential.html", new Document(""));
    assertThat(objective.select(".trail li").eachText())
        .containsExactly(
            "Start",
            "Priority 1: People and prosperity",
            "Objective 1.1: Residents reach their potential");
    assertThat(objective.select(".trail [aria-current=page]")).hasSize(1);
  }

  @Test
  void theListOfPagesHasThemAll() {
    Document register = PAGES.getOrDefault("search.html", new Document(""));
    Set<String> all = shown().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    all.removeAll(Set.of("search.html", "index.html"));
    assertThat(register.select("main a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void everyParagraphOfTheOnePageStandsOnOneOfTheMany() {
    Set<String> found = new HashSet<>();
    String texts = "main p:not(:has(p)), main dd, main td, main caption, main figcaption";
    Set<String> sought =
        whole.select(texts).stream()
            .filter(e -> !e.hasClass("lead") && e.text().length() > 60)
            .map(SiteOfTheSampleTest::words)
            .collect(Collectors.toSet());
    for (Map.Entry<String, Document> page : shown()) {
      Document own = page.getValue().clone();
      own.select(".pages").remove();
      own.select(texts).stream().map(SiteOfTheSampleTest::words).forEach(found::add);
    }
    assertThat(sought).hasSizeGreaterThan(300);
    assertThat(found).containsAll(sought);
  }

  private static String words(Element element) {
    return element.text().replaceAll("\\s+", " ").strip();
  }
}
