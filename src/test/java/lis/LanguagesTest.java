package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.source.FolderTree;
import lis.source.MemoryTree;
import lis.source.SourceTree;
import lis.strategy.Strategy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Publications that come in two languages. */
class LanguagesTest {
  private static final String ROOT = "strategy/strategy.yaml";

  /** The smallest strategy in Welsh, whole: its site, a page of it and its text. */
  private static MemoryTree bilingual() {
    MemoryTree smallest = Smallest.tree();
    String settings =
        smallest
            .text(ROOT)
            .replace(
                "    formats: [html, text]\n",
                "    formats: [site, html, epub, pdf, text, speech]\n    languages: [en-GB, cy]\n");
    String template =
        smallest
            .text("templates/documents/plan.ftlx")
            .replace("<section id=\"work\">", "<section id=\"work\" page=\"yes\">")
            .replace(
                "<p>It all begins with <a href=\"#paths\">the paths</a>.</p>",
                "<p><a href=\"#paths\">${say(\"Where it begins\")}</a></p>");
    return smallest
        .with(ROOT, settings)
        .with("templates/documents/plan.ftlx", template)
        .with(
            "strategy/strategy.cy.yaml",
            """
            name: Cerdded yn Little Ambling
            gist: Sut mae cerdded yn hawdd.
            body: Cyngor Plwyf Little Ambling
            warning: Drafft yw hwn.
            """)
        .with(
            "strategy/phrases.cy.yaml",
            """
            Walking in Little Ambling: Cerdded yn Little Ambling
            Draft: Drafft
            Goal: Nod
            Goals: Nodau
            Jobs: Gwaith
            Where it begins: Lle mae’n dechrau
            """)
        .with(
            "strategy/goals/paths.cy.md",
            "---\nname: Llwybrau i bawb\n---\nMae pobl yn cerdded lle mae’n wastad.\n")
        .with("strategy/steps.cy.yaml", "- id: lower-kerbs\n  name: Gostwng y cyrbau\n")
        .with("strategy/jobs/kerbs.cy.md", "---\nname: Trwsio’r cyrbau\n---\n")
        .with("strategy/groups.cy.yaml", "- id: council\n  name: Cyngor y plwyf\n");
  }

  private static Outcome<Map<String, String>> published(SourceTree tree) {
    Pipeline pipeline = new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0));
    Strategy strategy = pipeline.validate().value().orElseThrow();
    Outcome<List<Pipeline.Rendered>> rendered =
        pipeline.render(strategy, "", Instant.EPOCH, p -> true, f -> true);
    SortedMap<String, byte[]> files = new TreeMap<>();
    rendered
        .value()
        .forEach(
            file -> {
              files.put(file.path(), file.bytes());
              files.putAll(file.beside());
            });
    files.putAll(pipeline.indexes(strategy, rendered.value(), "", Instant.EPOCH));
    Map<String, String> texts = new TreeMap<>();
    files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return new Outcome<>(texts, rendered.diagnostics());
  }

  private static Document page(Map<String, String> files, String path) {
    assertThat(files).containsKey(path);
    return Jsoup.parse(files.getOrDefault(path, ""));
  }

  @Test
  void eachHasAllFormats() {
    Outcome<Map<String, String>> published = published(bilingual());
    assertThat(published.diagnostics()).isEmpty();
    assertThat(published.value())
        .containsKeys(
            "plan.html",
            "plan.cy.html",
            "plan/index.html",
            "plan.cy/index.html",
            "plan.cy/work.html",
            "plan.cy.epub",
            "plan.cy.pdf",
            "plan.cy.txt",
            "plan.cy.ssml",
            "index.html",
            "index.cy.html")
        .doesNotContainKey("leaflet.cy.html");
  }

  @Test
  void nothingIsMixed() {
    Map<String, String> files = published(bilingual()).value();
    for (String path : List.of("plan.cy.html", "plan.cy/work.html", "index.cy.html")) {
      Document page = page(files, path);
      assertThat(page.select("html").attr("lang")).isEqualTo("cy");
      String words = page.body().text();
      assertThat(words).contains("Neidio i’r prif destun", "Cerdded yn Little Ambling", "Drafft");
      for (String english :
          List.of("Walking", "Goal", "Draft,", "Kerbs", "Skip", "Contents", "Version", "the ")) {
        assertThat(words).as(path).doesNotContain(english);
      }
      assertThat(files.getOrDefault(path, "").codePoints().filter(c -> c >= 0xF0000)).isEmpty();
    }
    assertThat(files.get("plan.cy.txt"))
        .contains("Nod 1: Llwybrau i bawb", "Deilliadol", "Fersiwn: 0.1")
        .doesNotContain("Version");
  }

  @Test
  void theSameFiguresLinksAndAnchorsStandInBoth() {
    Map<String, String> files = published(bilingual()).value();
    Document english = page(files, "plan.html");
    Document welsh = page(files, "plan.cy.html");
    assertThat(welsh.select("main [id]").eachAttr("id"))
        .isEqualTo(english.select("main [id]").eachAttr("id"));
    assertThat(welsh.select("main a").eachAttr("href"))
        .isEqualTo(english.select("main a").eachAttr("href"));
    assertThat(welsh.text()).contains("£4,500");
  }

  @Test
  void eachPageLeadsToItsOtherLanguage() {
    Map<String, String> files = published(bilingual()).value();
    for (Map.Entry<String, String> pair :
        Map.of(
                "plan.html", "plan.cy.html",
                "index.html", "index.cy.html",
                "plan/work.html", "../plan.cy/work.html",
                "plan/index.html", "../plan.cy/index.html",
                "plan/search.html", "../plan.cy/search.html",
                "plan.cy/work.html", "../plan/work.html")
            .entrySet()) {
      Document page = page(files, pair.getKey());
      boolean welsh = pair.getKey().contains(".cy");
      Elements way = page.select("header nav a[hreflang]");
      assertThat(way.attr("href")).as(pair.getKey()).isEqualTo(pair.getValue());
      assertThat(way.attr("lang")).isEqualTo(welsh ? "en-GB" : "cy");
      assertThat(way.text()).isEqualTo(welsh ? "English" : "Cymraeg");
      assertThat(page.select("link[rel=alternate]").eachAttr("hreflang"))
          .containsExactly("en-GB", "cy");
      assertThat(page.select("link[rel=alternate]").eachAttr("href")).contains(pair.getValue());
    }
    assertThat(page(files, "leaflet.html").select("[hreflang]")).isEmpty();
  }

  @Test
  void whateverIsShownAndNotTranslatedIsFound() {
    MemoryTree tree = bilingual();
    for (String path :
        List.of(
            "strategy/strategy.cy.yaml",
            "strategy/phrases.cy.yaml",
            "strategy/goals/paths.cy.md",
            "strategy/steps.cy.yaml",
            "strategy/jobs/kerbs.cy.md",
            "strategy/groups.cy.yaml")) {
      Outcome<Map<String, String>> published = published(tree.without(path));
      assertThat(published.diagnostics()).as(path).isNotEmpty();
      assertThat(published.diagnostics())
          .extracting(Diagnostic::code)
          .containsOnly(Code.MISSING_TRANSLATION);
      assertThat(published.value()).as(path).doesNotContainKey("plan.cy.html");
    }
  }

  @Test
  void wordsOfATemplateAreFound() {
    MemoryTree tree = bilingual();
    String template = tree.text("templates/documents/plan.ftlx");
    MemoryTree worded =
        tree.with(
            "templates/documents/plan.ftlx", template.replace("<ul>", "<p>Every job:</p><ul>"));
    assertThat(published(worded).diagnostics())
        .anySatisfy(
            d -> {
              assertThat(d.code()).isEqualTo(Code.MISSING_TRANSLATION);
              assertThat(d.place().text()).isEqualTo("Every job:");
            });
  }

  /** The strategy on a page is the first of the sample's that comes in Welsh. */
  @Test
  void theSampleSpeaksWelsh() {
    Map<String, String> files = published(new FolderTree(Path.of(""))).value();
    Document page = page(files, "on-a-page.cy.html");
    assertThat(page.body().text())
        .contains("26 Mawrth 2020", "echrau Ionawr 2020", "hydref 2019")
        .doesNotContain("January", "autumn", "Draft ", "We want");
    assertThat(page.select("main li"))
        .hasSize(page(files, "on-a-page.html").select("main li").size());
  }
}
