package lis.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Specimen;
import lis.document.Theme;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class EpubRendererTest {
  private static final byte[] BOOK = render(specimen());

  /** Every node, in parts of which each is a file of the book. */
  private static Document specimen() {
    List<Block> blocks = new ArrayList<>();
    for (Block block : Specimen.document().blocks()) {
      blocks.add(block instanceof Block.Section section ? paged(section) : block);
    }
    return new Document(Specimen.document().imprint(), blocks);
  }

  private static Block paged(Block.Section s) {
    return new Block.Section(
        s.id(),
        s.label(),
        s.title(),
        Optional.empty(),
        s.level(),
        s.accent(),
        s.listed(),
        s.numbering(),
        true,
        s.blocks(),
        s.origin());
  }

  private static byte[] render(Document document) {
    return new EpubRenderer().render(document, Theme.DEFAULT).value();
  }

  @Test
  void epubCheckFindsNothing() {
    assertThat(EpubFile.findings(BOOK)).isEmpty();
    assertThat(EpubFile.findings(render(Specimen.document()))).isEmpty();
  }

  @Test
  void epubCheckSeesABookThatIsBroken() {
    byte[] broken =
        new String(BOOK, StandardCharsets.ISO_8859_1)
            .replace("application/epub+zip", "application/epub+zap")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(EpubFile.findings(broken)).isNotEmpty();
  }

  @Test
  void itSaysWhatItNeedsAndWhatItHas() {
    org.jsoup.nodes.Document opf = Jsoup.parse(file("content/package.opf"), "", Parser.xmlParser());
    assertThat(opf.select("meta[property=schema:accessMode]").eachText())
        .containsExactly("textual", "visual");
    assertThat(opf.select("meta[property=schema:accessModeSufficient]").eachText())
        .containsExactly("textual");
    assertThat(opf.select("meta[property=schema:accessibilityFeature]").eachText())
        .contains("alternativeText", "structuralNavigation", "tableOfContents", "readingOrder");
    assertThat(opf.select("meta[property=schema:accessibilityHazard]").eachText())
        .containsExactly("none");
    assertThat(opf.select("dc|language").text()).isEqualTo("en-GB");
    assertThat(opf.select("dc|title").text()).isEqualTo("A specimen of every node");
  }

  @Test
  void itsContentsLeadToEveryFileInReadingOrder() {
    org.jsoup.nodes.Document nav = Jsoup.parse(file("content/nav.xhtml"));
    List<String> files =
        EpubFile.files(BOOK).keySet().stream()
            .filter(name -> name.endsWith(".xhtml") && !name.endsWith("nav.xhtml"))
            .map(name -> name.substring("content/".length()))
            .toList();
    List<String> links = nav.select("nav").getFirst().select("a").eachAttr("href");
    assertThat(links.stream().filter(link -> !link.contains("#"))).containsExactlyElementsOf(files);
    assertThat(files).hasSizeGreaterThan(2);
    for (String file : files) {
      List<String> headed =
          Jsoup.parse(file("content/" + file)).select("section[id]:has(> h2)").eachAttr("id");
      assertThat(links).as(file).containsAll(headed.stream().map(id -> file + "#" + id).toList());
    }
    assertThat(links).hasSizeGreaterThan(files.size());
  }

  @Test
  void everyFileIsInItsLanguageAndHasOneHeadingOfTheFirstLevel() {
    for (Map.Entry<String, String> entry : EpubFile.files(BOOK).entrySet()) {
      if (entry.getKey().endsWith(".xhtml")) {
        org.jsoup.nodes.Document page = Jsoup.parse(entry.getValue());
        assertThat(page.selectXpath("/html").attr("xml:lang")).isEqualTo("en-GB");
        assertThat(page.select("h1")).as(entry.getKey()).hasSize(1);
        assertThat(page.title()).isNotBlank();
      }
    }
  }

  @Test
  void theFirstFileTellsReadersThatItIsABook() {
    assertThat(new String(BOOK, 30, 28, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/epub+zip");
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertThat(render(specimen())).isEqualTo(BOOK);
  }

  @Test
  void aNameWithSignsOfXmlIsEscaped() {
    Document document =
        new Document(
            Specimen.imprint(true),
            List.of(
                new Block.Section(
                    "rd",
                    Optional.empty(),
                    Inline.of("R&D < “more”"),
                    Optional.empty(),
                    2,
                    0,
                    true,
                    false,
                    true,
                    List.of(Specimen.paragraph("a < b & c")),
                    Specimen.paragraph("").origin())));
    assertThat(EpubFile.findings(render(document))).isEmpty();
  }

  private static String file(String name) {
    return EpubFile.files(BOOK).getOrDefault(name, "");
  }
}
