package lis.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import lis.Golden;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Specimen;
import lis.document.Theme;
import lis.render.TreeWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
  private static final Pattern ACCENT = Pattern.compile("--accent-1:(#[0-9a-f]{6})");

  private final org.jsoup.nodes.Document page = parse(render(Specimen.document()));

  @Test
  void writesTheSpecimenAsExpected() {
    Golden.check("specimen.html", render(Specimen.document()).value());
    assertThat(render(Specimen.document()).diagnostics()).isEmpty();
  }

  @Test
  void saysWhatThePageIs() {
    assertThat(page.selectXpath("/html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.title())
        .isEqualTo("A specimen of every node – Liverpool City Region Combined Authority");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("meta[name=viewport]").attr("content"))
        .doesNotContain("scalable", "maximum");
    assertThat(page.select("header .mark").text()).isEqualTo("Draft");
    assertThat(page.select("header .notice").text()).startsWith("This is a draft.");
    assertThat(page.select("footer dl").text())
        .isEqualTo("Version 0.1 As at autumn 2019 Revision 0123456789ab Published 15 January 2026");
  }

  @Test
  void beginsWithTheWayPastTheContents() {
    Element first = page.select("a[href], [tabindex=0]").getFirst();
    assertThat(first.attr("href")).isEqualTo("#" + page.select("main").attr("id"));
    assertThat(page.body().children())
        .extracting(Element::tagName)
        .containsExactly("a", "header", "div", "footer");
    assertThat(page.select(".columns").getFirst().children())
        .extracting(Element::tagName)
        .containsExactly("nav", "main");
  }

  @Test
  void skipsNoHeading() {
    assertHeadings(page);
    assertHeadings(parse(render(document(deep(2)))));
  }

  @Test
  void keepsHeadingsWithinTheSixThatThereAre() {
    assertThat(parse(render(document(deep(2)))).select("h6")).hasSizeGreaterThan(1);
  }

  @Test
  void givesEveryPlaceOneNameAndLeadsEveryLinkSomewhere() {
    assertPlaces(page);
    Block own = section("_note-1", List.of(noted(1, "One."), noted(2, "Two.")), 2);
    assertPlaces(parse(render(document(own))));
  }

  @Test
  void letsThePolicyThroughNothingButItsOwnStyle() throws Exception {
    String style = page.select("style").getFirst().data();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertThat(policy(page))
        .startsWith("default-src 'none'; ")
        .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
        .endsWith("img-src data:");
    assertThat(policy(parse(render(document(Specimen.paragraph("src=\"data:"))))))
        .doesNotContain("img-src");
    assertThat(page.select("script, link, [style], [onclick]")).isEmpty();
  }

  @Test
  void dressesASectionInItsAccentInLightAndDark() {
    String style = page.select("style").getFirst().data();
    assertThat(ACCENT.matcher(style).results().map(m -> m.group(1)))
        .containsExactly(
            Theme.DEFAULT.light().accent(1).hex(), Theme.DEFAULT.dark().accent(1).hex());
    assertThat(style).contains(".accent-1{--accent:var(--accent-1)}");
    assertThat(page.select("section.accent-1")).hasSize(2);
  }

  @Test
  void tellsFiguresFromWordsInTables() {
    Element table = page.select("table").getFirst();
    assertThat(table.select("caption").text()).isEqualTo("Table 1: Indicators and their baselines");
    assertThat(table.select("thead th[scope=col]")).hasSize(2);
    assertThat(table.select("tbody th[scope=row]")).hasSize(2);
    assertThat(table.select("td").eachAttr("class")).containsOnly("end");
  }

  @Test
  void letsWideTablesScrollByThemselves() {
    List<Block.Column> columns =
        List.of(column("One"), column("Two"), column("Three"), column("Four"));
    Block table =
        new Block.Table(
            Optional.empty(),
            Optional.empty(),
            Inline.of("A wide table"),
            columns,
            List.of(),
            Specimen.ORIGIN);
    org.jsoup.nodes.Document wide = parse(render(document(table)));
    Element region = wide.select("[role=region]").getFirst();
    assertThat(region.attr("tabindex")).isEqualTo("0");
    assertThat(named(wide, region)).isEqualTo("A wide table");
    assertThat(page.select("[role=region]")).isEmpty();
  }

  @Test
  void namesItsBoxesInWords() {
    assertThat(page.select("[role=note]").stream().map(box -> named(page, box)))
        .containsExactly("Important: Still a draft", "Please note", "For example");
  }

  @Test
  void leadsFromANoteBackToItsCall() {
    Element call = page.select("sup a").getFirst();
    assertThat(call.text()).isEqualTo("Note 1");
    Element note = place(page, call.attr("href").substring(1));
    assertThat(note.text()).isEqualTo("Source: the committee report. Back to the text of note 1");
    assertThat(note.select("a").attr("href")).isEqualTo("#" + call.id());
  }

  @Test
  void putsNoLinkInALink() {
    Inline inner = new Inline.Link("https://example.org/in", Inline.of("inner"));
    Inline note = new Inline.Note(1, List.of(Specimen.paragraph("A note.")));
    Block block = paragraph(new Inline.Link("https://example.org/out", List.of(inner, note)));
    org.jsoup.nodes.Document nested = parse(render(document(block)));
    assertThat(nested.select("main p a").eachAttr("href"))
        .containsExactly("https://example.org/out", "#_note-1");
  }

  @Test
  void publishesNoAddressOfAScript() {
    for (String href :
        List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:x",
            "//example.org",
            "file:///etc/passwd",
            "https://a b")) {
      Outcome<byte[]> outcome =
          render(document(paragraph(new Inline.Link(href, Inline.of("harmless")))));
      assertThat(parse(outcome).select("main a")).as(href).isEmpty();
      assertThat(parse(outcome).select("main p").text()).isEqualTo("harmless");
      assertThat(outcome.diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(Code.UNSAFE_LINK);
    }
  }

  @Test
  void takesHostileTextForText() {
    String hostile = "</p></style><script>alert(1)</script>\" onload=\"x & &lt; \u0007";
    Block block =
        section(
            "a\"><script>",
            List.of(
                Specimen.paragraph(hostile),
                paragraph(
                    new Inline.Abbreviation(hostile, hostile),
                    new Inline.Code(hostile),
                    new Inline.Mark(hostile)),
                new Block.Preformatted("\n" + hostile, Specimen.ORIGIN)),
            2);
    org.jsoup.nodes.Document read = parse(render(document(block)));
    assertThat(read.select("script, [onload]")).isEmpty();
    assertThat(read.select("main p").getFirst().text())
        .isEqualTo(hostile.replace('\u0007', '\ufffd'));
    assertThat(read.select("pre").getFirst().wholeText()).startsWith("\n</p>");
  }

  @Test
  void saysTheWordsOfTheTreeInTheirOrderAndNoOthers() {
    Element main = page.select("main").getFirst();
    main.select(".notes, svg, sup, ins > .unseen, del > .unseen").remove();
    String words = main.text().replace("Please note", "").replace("For example", "");
    assertThat(TreeWords.of(words.replace("Important: ", "")))
        .isEqualTo(TreeWords.of(Specimen.document()));
  }

  @Test
  void writesTheSameBytesUnderAnotherLocale() {
    byte[] before = render(Specimen.document()).value();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(render(Specimen.document()).value()).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
    }
  }

  static void assertHeadings(org.jsoup.nodes.Document page) {
    int last = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isBetween(1, last + 1);
      assertThat(heading.text()).isNotBlank();
      last = level;
    }
    assertThat(last).isPositive();
  }

  static void assertPlaces(org.jsoup.nodes.Document page) {
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().isNotEmpty();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(page.getElementById(href.substring(1))).isNotNull());
    for (Element element : page.select("[aria-labelledby]")) {
      assertThat(named(page, element)).isNotBlank();
    }
  }

  private static String named(org.jsoup.nodes.Document page, Element element) {
    return place(page, element.attr("aria-labelledby")).text();
  }

  private static Element place(org.jsoup.nodes.Document page, String id) {
    return Objects.requireNonNull(page.getElementById(id), id);
  }

  private static String policy(org.jsoup.nodes.Document page) {
    return page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
  }

  private static Block deep(int level) {
    List<Block> below = level > 8 ? List.of() : List.of(deep(level + 1));
    return section("level-" + level, below, level);
  }

  private static Block section(String id, List<Block> blocks, int level) {
    return new Block.Section(
        id,
        Optional.empty(),
        Inline.of("Level " + level),
        level,
        0,
        true,
        false,
        blocks,
        Specimen.ORIGIN);
  }

  private static Block noted(int number, String words) {
    return paragraph(
        new Inline.Text("Words"), new Inline.Note(number, List.of(Specimen.paragraph(words))));
  }

  private static Block paragraph(Inline... inlines) {
    return new Block.Paragraph(Block.Voice.BODY, List.of(inlines), Specimen.ORIGIN);
  }

  private static Block.Column column(String header) {
    return new Block.Column(Inline.of(header), Block.Align.START, 1);
  }

  private static Document document(Block... blocks) {
    return new Document(Specimen.imprint(true), List.of(blocks));
  }

  private static Outcome<byte[]> render(Document document) {
    return new HtmlRenderer().render(document, Theme.DEFAULT);
  }

  private static org.jsoup.nodes.Document parse(Outcome<byte[]> outcome) {
    return Jsoup.parse(new String(outcome.value(), StandardCharsets.UTF_8));
  }
}
