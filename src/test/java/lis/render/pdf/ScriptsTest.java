package lis.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Specimen;
import lis.document.Theme;
import lis.render.PdfStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;

/** Languages that people in a city read. */
class ScriptsTest {
  private static final String ARABIC =
      "تهدف هذه الاستراتيجية إلى نمو شامل (بحلول عام 2040) وفرص للجميع في منطقة ليفربول،"
          + " ويشمل ذلك النقل والإسكان والمهارات.";
  private static final String HEBREW = "אסטרטגיה תעשייתית מקומית (2019) לאזור ליברפול";

  private static Outcome<byte[]> render(PdfStandard standard, List<Block> blocks) {
    return new PdfRenderer(standard)
        .render(new Document(Specimen.imprint(false), blocks), Theme.DEFAULT);
  }

  private static Block paragraph(Inline... inlines) {
    return new Block.Paragraph(Block.Voice.BODY, List.of(inlines), Specimen.paragraph("").origin());
  }

  private static Block spoken(String language, String words) {
    return paragraph(new Inline.Phrase(language, Inline.of(words)));
  }

  private static List<Block> all() {
    return List.of(
        spoken("ar", ARABIC),
        spoken("he", HEBREW),
        paragraph(
            new Inline.Text("English, "),
            new Inline.Phrase("ar", Inline.of("منطقة ليفربول")),
            new Inline.Text(", "),
            new Inline.Link("https://example.org", Inline.of("אזור ליברפול")),
            new Inline.Text(" and English again.")),
        paragraph(
            new Inline.Phrase("ur", Inline.of("یہ حکمت عملی ")),
            new Inline.Link("https://example.org", Inline.of("Local Industrial Strategy")),
            new Inline.Phrase("ur", Inline.of(" لوگوں کے لیے ہے۔"))));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, منطقة ليفربول",
    "bg, Местна промишлена стратегия",
    "cs, Příliš žluťoučký kůň",
    "cy, Ŵyr y dŵr",
    "el, Τοπική βιομηχανική στρατηγική",
    "fa, این راهبرد برای مردم است",
    "he, אסטרטגיה",
    "hu, Árvíztűrő tükörfúrógép",
    "hy, Տեղական ռազմավարություն",
    "is, Sæll þorskur ðð",
    "ka, ადგილობრივი სტრატეგია",
    "lt, Įlinkdama fechtuotojo špaga",
    "lv, Glāžšķūņa rūķīši",
    "mt, Ħaġar Ġgantija",
    "pl, Zażółć gęślą jaźń",
    "ro, Înțelepciune și știință",
    "tr, İğne ışığı",
    "uk, Місцева їжак ґанок",
    "ur, ہر کسی کو تعلیم ملنی چاہیے۔",
    "vi, Chiến lược công nghiệp",
    "en, ☐ ☑ ☎ ⚠ ♿ ⅔ ≤ ∑ ⇒ ₪ ✓"
  })
  void everyLetterHasAGlyphAndIsSaid(String language, String words) {
    Outcome<byte[]> pdf = render(PdfStandard.UA_1, List.of(spoken(language, words)));
    assertThat(pdf.diagnostics()).isEmpty();
    assertThat(TagTree.words(pdf.value())).contains(words);
    assertThat(Vera.failures(pdf.value())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"hi, हिन्दी", "bn, বাংলা", "zh, 策略", "ja, せんりゃく", "ko, 전략"})
  void aScriptThatNoFontHasIsReported(String language, String words) {
    assertThat(render(PdfStandard.UA_1, List.of(spoken(language, words))).diagnostics())
        .isNotEmpty()
        .allMatch(found -> found.message().startsWith("The PDF's fonts have no “"));
  }

  @ParameterizedTest
  @CsvSource({"UA_1", "UA_2"})
  void bothStandardsAreMet(PdfStandard standard) throws IOException {
    byte[] pdf = render(standard, all()).value();
    assertThat(standard == PdfStandard.UA_1 ? Vera.failures(pdf) : Vera.newerFailures(pdf))
        .isEmpty();
    try (PdfReader reader = new PdfReader(pdf)) {
      assertThat(StructureCheck.faults(reader)).isEmpty();
    }
  }

  @Test
  void wordsAreSaidInTheOrderInWhichTheyAreRead() {
    assertThat(TagTree.words(render(PdfStandard.UA_1, all()).value()))
        .contains(
            ARABIC,
            HEBREW,
            "English, منطقة ليفربول, אזור ליברפול and English again.",
            "یہ حکمت عملی Local Industrial Strategy لوگوں کے لیے ہے۔");
  }

  @Test
  void aParagraphThatRunsFromTheRightIsTaggedAsOne() {
    String tree = TagTree.of(render(PdfStandard.UA_1, all()).value());
    assertThat(tree).contains("P WritingMode=RlTb\n    Span Lang=\"ar\"");
    assertThat(tree.split("WritingMode=RlTb", -1)).hasSize(4);
  }

  @Test
  void itsFirstWordStandsAtTheRightEdge() {
    List<Typed.Run> runs = lines(List.of(spoken("he", HEBREW)));
    // Drawn from left to right: the last word, …, the year, …, the first word turned around.
    assertThat(runs.getFirst().words()).startsWith(new StringBuilder("ליברפול").reverse());
    Typed.Run last = runs.getLast();
    assertThat(last.words()).endsWith(new StringBuilder("אסטרטגיה").reverse());
    Spacing spacing = Print.STANDARD.spacing(false);
    float right = spacing.left() + spacing.measure();
    assertThat(last.x() + last.width()).isBetween(right - 1, right + 1);
  }

  @Test
  void numbersAndBracketsInItFaceTheRightWay() {
    List<Typed.Run> runs = lines(List.of(spoken("he", HEBREW)));
    StringBuilder seen = new StringBuilder();
    runs.forEach(run -> seen.append(run.words()));
    assertThat(seen.toString().replace(" ", "")).contains("(2019)");
  }

  /** The runs of the body's text, from left to right. */
  private static List<Typed.Run> lines(List<Block> blocks) {
    List<Typed.Run> runs = new ArrayList<>(Typed.of(render(PdfStandard.UA_1, blocks).value()));
    runs.removeIf(
        run -> run.words().chars().noneMatch(c -> c > 0x500) && !run.words().matches("[()0-9 ]+"));
    runs.sort((a, b) -> Float.compare(a.x(), b.x()));
    return runs;
  }
}
