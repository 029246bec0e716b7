package lis.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lis.document.Specimen;
import lis.document.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class IndexPageTest {
  private final Document page = parse(page());

  static IndexPage page() {
    return new IndexPage(
        Specimen.imprint(false),
        List.of(
            new IndexPage.Publication(
                "Local Industrial Strategy",
                "The whole strategy: priorities, evidence and actions.",
                "Draft",
                List.of(
                    new IndexPage.File("strategy.pdf", "PDF", 1_234_567, "for printing"),
                    new IndexPage.File("strategy.html", "web page", 84_400, ""),
                    new IndexPage.File("strategy.txt", "plain text", 60_100, "for any device"))),
            new IndexPage.Publication(
                "Summary", "", "", List.of(new IndexPage.File("summary.pdf", "PDF", 9, "")))));
  }

  @Test
  void looksLikeTheOtherPages() {
    HtmlRendererTest.assertHeadings(page);
    HtmlRendererTest.assertPlaces(page);
    assertThat(page.title())
        .isEqualTo(
            "A specimen of every node: all documents – Liverpool City Region Combined Authority");
  }

  @Test
  void showsThePageForScreensFirstAndTheOtherFormatsBelow() {
    assertThat(page.select("main > section").getFirst().select("a").eachText())
        .containsExactly(
            "Read “Local Industrial Strategy” (web page, 84 KB)",
            "PDF, 1.2 MB of “Local Industrial Strategy”",
            "plain text, 60 KB of “Local Industrial Strategy”");
    assertThat(page.select("main > section").getFirst().select("li").eachText())
        .containsExactly(
            "PDF, 1.2 MB of “Local Industrial Strategy”, for printing",
            "plain text, 60 KB of “Local Industrial Strategy”, for any device");
  }

  @Test
  void callsTheOnlyFormatByItsName() {
    assertThat(page.select("main > section").get(1).text())
        .isEqualTo("Summary Formats PDF, 1 KB of “Summary”");
  }

  private static Document parse(IndexPage index) {
    return Jsoup.parse(new String(index.render(Theme.DEFAULT), StandardCharsets.UTF_8));
  }
}
