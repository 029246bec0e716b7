package lis.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
import org.junit.jupiter.api.Test;

class TextRendererTest {
  private static final Pattern BREAK = Pattern.compile("\n");

  @Test
  void writesTheSpecimenAsExpected() {
    Golden.check("specimen.txt", render(Specimen.document()).value());
  }

  @Test
  void keepsToEightyColumnsAndLeavesNoSpacesAtLineEnds() {
    String text = text(longWords());
    assertThat(BREAK.splitAsStream(text))
        .allSatisfy(
            line ->
                assertThat(line.length() <= 80 || !line.strip().contains(" ")).as(line).isTrue())
        .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    assertThat(text).endsWith("2026\n").doesNotEndWith("\n\n").doesNotContain("\r", "\n\n\n\n");
  }

  @Test
  void saysEveryWordOfTheTree() {
    assertThat(TreeWords.of(string(render(Specimen.document()))))
        .containsAll(TreeWords.of(Specimen.document()));
  }

  @Test
  void expandsAShortFormOnceAndNotBesideItsWords() {
    Inline gva = new Inline.Abbreviation("GVA", "Gross Value Added");
    Inline lep = new Inline.Abbreviation("LEP", "Local Enterprise Partnership");
    assertThat(
            text(
                paragraph(gva, new Inline.Text(" rose. "), gva, new Inline.Text(" fell.")),
                paragraph(
                    new Inline.Text("The Local Enterprise Partnership ("),
                    lep,
                    new Inline.Text(")"))))
        .contains("GVA (Gross Value Added) rose. GVA fell.")
        .contains("The Local Enterprise Partnership (LEP)\n");
  }

  @Test
  void publishesNoAddressOfAScript() {
    Outcome<byte[]> outcome =
        render(
            document(
                List.of(paragraph(new Inline.Link("javascript:alert(1)", Inline.of("harmless"))))));
    assertThat(string(outcome)).contains("harmless").doesNotContain("javascript");
    assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsOnly(Code.UNSAFE_LINK);
  }

  @Test
  void printsAnAddressOnceAndAMailboxWithoutItsScheme() {
    assertThat(
            text(
                paragraph(
                    new Inline.Link("https://example.org/", Inline.of("https://example.org/"))),
                paragraph(new Inline.Link("mailto:a@example.org", Inline.of("Write to us")))))
        .contains("\nhttps://example.org/\n")
        .contains("Write to us (a@example.org)");
  }

  @Test
  void letsNoControlCharacterOut() {
    assertThat(text(Specimen.paragraph("red \u001b[31m and \u0007 bell")))
        .contains("red [31m and bell");
  }

  @Test
  void saysTheNotesOfAChapterAtItsEnd() {
    Inline note = new Inline.Note(1, List.of(Specimen.paragraph("The source.")));
    Block first = section("a", "First", List.of(paragraph(new Inline.Text("Words"), note)), 2);
    Block second = section("b", "Second", List.of(Specimen.paragraph("More.")), 2);
    assertThat(text(first, second)).contains("Words (note 1)\n\nNote 1: The source.\n\n\nSecond\n");
  }

  @Test
  void namesTheColumnsOfATableWithoutRows() {
    Block table =
        new Block.Table(
            Optional.empty(),
            Optional.of("Table 1"),
            Inline.of("Nothing yet"),
            List.of(new Block.Column(Inline.of("Name"), Block.Align.START, 1)),
            List.of(),
            Specimen.ORIGIN);
    assertThat(text(table)).contains("Table 1: Nothing yet\nNo rows. The columns are:\n- Name\n");
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

  private static Block longWords() {
    String word = "https://example.org/" + "x".repeat(90);
    return new Block.ItemList(
        true,
        9,
        List.of(
            new Block.Item(
                List.of(Specimen.paragraph("One of the words, ".repeat(20) + word + " is long."))),
            new Block.Item(
                List.of(
                    new Block.Preformatted("a  b " + "word ".repeat(30), Specimen.ORIGIN),
                    new Block.Quotation(
                        List.of(Specimen.paragraph("So it is said. ".repeat(12))),
                        Specimen.ORIGIN)))),
        Specimen.ORIGIN);
  }

  private static Block section(String id, String heading, List<Block> blocks, int level) {
    return new Block.Section(
        id, Optional.empty(), Inline.of(heading), level, 0, true, false, blocks, Specimen.ORIGIN);
  }

  private static Block paragraph(Inline... inlines) {
    return new Block.Paragraph(Block.Voice.BODY, List.of(inlines), Specimen.ORIGIN);
  }

  private static Document document(List<Block> blocks) {
    return new Document(Specimen.imprint(true), blocks);
  }

  private static String text(Block... blocks) {
    return string(render(document(List.of(blocks))));
  }

  private static Outcome<byte[]> render(Document document) {
    return new TextRenderer().render(document, Theme.DEFAULT);
  }

  private static String string(Outcome<byte[]> outcome) {
    return new String(outcome.value(), StandardCharsets.UTF_8);
  }
}
