package lis.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Specimen;
import lis.document.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SiteRendererTest {
  private static final Map<String, byte[]> FILES = render(document());

  private static Map<String, byte[]> render(Document document) {
    return new SiteRenderer().render(document, Theme.DEFAULT).value();
  }

  private static org.jsoup.nodes.Document page(String name) {
    assertThat(FILES).containsKey(name);
    return Jsoup.parse(new String(FILES.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8));
  }

  private static Block section(String id, int level, boolean page, Block... blocks) {
    return new Block.Section(
        id,
        Optional.empty(),
        Inline.of("Title of " + id),
        Optional.of("Brief " + id),
        level,
        0,
        true,
        false,
        page,
        List.of(blocks),
        Specimen.paragraph("").origin());
  }

  private static Block paragraph(Block.Voice voice, Inline... inlines) {
    return new Block.Paragraph(voice, List.of(inlines), Specimen.paragraph("").origin());
  }

  private static Inline to(String id) {
    return new Inline.Reference(id, Inline.of("to " + id));
  }

  private static Document document() {
    Block deep =
        section(
            "deep",
            4,
            true,
            paragraph(Block.Voice.LEAD, new Inline.Text("The lead of deep.")),
            paragraph(Block.Voice.BODY, to("within"), to("deep"), to("index"), to("part")),
            paragraph(Block.Voice.ASIDE, new Inline.Mark("Derived"), new Inline.Text(": by us.")),
            section("within", 5, false, Specimen.paragraph("Within.")));
    Block part =
        section(
            "part",
            2,
            true,
            paragraph(
                Block.Voice.BODY,
                new Inline.Text("Noted"),
                new Inline.Note(7, List.of(Specimen.paragraph("The note.")))),
            section("inner", 3, false, Specimen.paragraph("Before."), deep));
    return new Document(
        Specimen.imprint(true),
        List.of(
            Specimen.paragraph("At the start."),
            part,
            section("index", 2, true, Specimen.paragraph("A page by an unlucky name."))),
        Map.of("deep-before", "deep", "within-before", "within"));
  }

  @Test
  void aSectionThatAsksForItIsAPage() {
    assertThat(FILES.keySet())
        .containsExactlyInAnyOrder(
            "index.html",
            "part.html",
            "deep.html",
            "index-page.html",
            "search.html",
            "site.css",
            "search.js",
            "search-index.js",
            "deep-before.html",
            "within-before.html");
    assertThat(FILES.keySet().iterator().next()).isEqualTo("index.html");
    assertThat(page("deep.html").select("h1").text()).isEqualTo("Title of deep");
    assertThat(page("deep.html").select("main h2").eachText()).containsExactly("Title of within");
    assertThat(page("part.html").select("main h2").eachText())
        .containsExactly("Title of inner", "Notes");
  }

  @Test
  void whereAPageWasTakenOutALinkStands() {
    Element listing = page("part.html").select("section .pages").getFirst();
    assertThat(listing.select("a").attr("href")).isEqualTo("deep.html");
    assertThat(listing.text()).isEqualTo("Title of deep Derived The lead of deep.");
    assertThat(page("index.html").select("main .pages a").eachAttr("href"))
        .containsExactly("part.html", "index-page.html");
  }

  @Test
  void linksLeadToThePageThatHoldsTheirTarget() {
    assertThat(page("deep.html").select("main p a").eachAttr("href"))
        .containsExactly("#within", "deep.html", "index-page.html", "part.html");
  }

  @Test
  void aNoteStandsOnThePageThatCallsIt() {
    assertThat(page("part.html").select(".notes li").text()).startsWith("The note.");
    assertThat(page("deep.html").select(".notes")).isEmpty();
  }

  /** WCAG 2.2, 3.1.3: without a script, and without a box that hides what stands beneath it. */
  @Test
  void aTermIsExplainedOnThePageThatMentionsIt() {
    Block mention =
        paragraph(Block.Voice.BODY, to("kerb"), new Inline.Text(", again "), to("kerb"));
    Block glossary =
        new Block.Definitions(
            false,
            List.of(
                new Block.Definition(
                    Optional.of("kerb"),
                    Inline.of("Kerb"),
                    List.of(Specimen.paragraph("An edge.")))),
            Specimen.paragraph("").origin());
    Map<String, byte[]> files =
        new SiteRenderer()
            .render(
                new Document(
                    Specimen.imprint(true),
                    List.of(
                        section("a", 2, true, mention),
                        section("words", 2, true, mention, glossary)),
                    Map.of(),
                    Set.of("kerb")),
                Theme.DEFAULT)
            .value();
    org.jsoup.nodes.Document page = parsed(files, "a.html");
    assertThat(page.select("main p a.term").eachAttr("href"))
        .containsExactly("#_term-1", "#_term-1");
    assertThat(page.select("#_word-1")).hasSize(1);
    assertThat(page.select(".notes h2").text()).isEqualTo("Words explained");
    assertThat(page.select("dt#_term-1").text()).isEqualTo("Kerb");
    assertThat(page.select("dt#_term-1 + dd").text())
        .isEqualTo("An edge. Back to the text of “Kerb”");
    assertThat(page.select("dd a").attr("href")).isEqualTo("#_word-1");
    org.jsoup.nodes.Document words = parsed(files, "words.html");
    assertThat(words.select(".notes")).isEmpty();
    assertThat(words.select("main p a").eachAttr("href")).containsExactly("#kerb", "#kerb");
  }

  @Test
  void aTermThatExplainsAnotherBringsItsDefinitionToo() {
    Block.Paragraph meaning = (Block.Paragraph) paragraph(Block.Voice.BODY, to("path"));
    Block glossary =
        new Block.Definitions(
            false,
            List.of(
                new Block.Definition(Optional.of("kerb"), Inline.of("Kerb"), List.of(meaning)),
                new Block.Definition(
                    Optional.of("path"), Inline.of("Path"), List.of(Specimen.paragraph("A way.")))),
            meaning.origin());
    Block page = section("a", 2, true, paragraph(Block.Voice.BODY, to("kerb")));
    Document document =
        new Document(
            Specimen.imprint(true),
            List.of(page, section("words", 2, true, glossary)),
            Map.of(),
            Set.of("kerb", "path"));
    org.jsoup.nodes.Document a =
        parsed(new SiteRenderer().render(document, Theme.DEFAULT).value(), "a.html");
    assertThat(a.select(".notes dt").eachText()).containsExactly("Kerb", "Path");
    assertThat(a.select(".notes dd a.term").attr("href")).isEqualTo("#_term-2");
    assertThat(a.select("main p a").eachAttr("href")).endsWith("#_word-2");
  }

  private static org.jsoup.nodes.Document parsed(Map<String, byte[]> files, String name) {
    return Jsoup.parse(new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8));
  }

  @Test
  void anOldAddressLeadsOn() {
    List<String> hrefs = new ArrayList<>();
    for (String name : List.of("deep-before.html", "within-before.html")) {
      org.jsoup.nodes.Document redirect = page(name);
      String href = redirect.select("main a").attr("href");
      assertThat(redirect.select("meta[http-equiv=refresh]").attr("content"))
          .isEqualTo("0; url=" + href);
      hrefs.add(href);
    }
    assertThat(hrefs).containsExactly("deep.html", "deep.html#within");
  }

  @Test
  void theWayToAPageIsShown() {
    assertThat(page("deep.html").select(".trail li").eachText())
        .containsExactly("Start", "Brief part", "Brief deep");
    assertThat(page("index.html").select(".trail")).isEmpty();
  }
}
