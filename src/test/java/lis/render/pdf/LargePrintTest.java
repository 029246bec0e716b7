package lis.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lis.Golden;
import lis.document.Block;
import lis.document.Document;
import lis.document.Imprint;
import lis.document.Inline;
import lis.document.Specimen;
import lis.document.Theme;
import lis.render.PdfStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;

/** The same document for people who see little. */
class LargePrintTest {
  private static final String LONG = "These words fill a good part of a page. ".repeat(30);

  /** A document and the bytes of it in large print. */
  record Set(String name, List<Block> blocks, byte[] pdf) {
    List<Typed.Run> runs() {
      return Typed.of(pdf);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Set> sets() {
    return Stream.of(
        set("specimen with a cover", Specimen.imprint(true), Specimen.blocks()),
        set("specimen without one", Specimen.imprint(false), Specimen.blocks()),
        set("hostile", Specimen.imprint(true), Hostile.blocks()));
  }

  private static Set set(String name, Imprint imprint, List<Block> blocks) {
    return new Set(name, blocks, render(new Document(imprint, blocks)));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void meetsBothStandards(Set set) throws IOException {
    assertThat(Vera.failures(set.pdf())).isEmpty();
    try (PdfReader reader = new PdfReader(set.pdf())) {
      assertThat(StructureCheck.faults(reader)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void nothingIsSmallerThanPlainText(Set set) {
    assertThat(set.runs())
        .hasSizeGreaterThan(50)
        .allSatisfy(run -> assertThat(run.size()).isGreaterThanOrEqualTo(19.5f));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void nothingSlantsAndNothingIsPale(Set set) {
    Theme.Palette palette = Theme.DEFAULT.light();
    assertThat(set.runs())
        .allSatisfy(
            run -> {
              assertThat(run.font()).doesNotEndWith("-It");
              assertThat(run.colour()).isNotEqualTo(palette.muted());
              boolean reversed = run.colour().equals(palette.onBrand());
              assertThat(run.colour().contrast(reversed ? palette.brand() : palette.tint()))
                  .isGreaterThanOrEqualTo(run.font().endsWith("-Regular") ? 7 : 4.5);
            });
  }

  @ParameterizedTest
  @MethodSource("sets")
  void wordsNeitherTouchNorRunOffThePage(Set set) {
    assertThat(Typed.faults(set.runs())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everyWordOfTheTreeIsInTheFileInItsOrder(Set set) {
    List<Boolean> kept =
        Pattern.compile("(?m)^ *(Table|L)\\b.*\\n +Caption")
            .matcher(TagTree.of(set.pdf()))
            .results()
            .map(m -> m.group(1).equals("Table"))
            .collect(Collectors.toCollection(ArrayList::new));
    String said = TagTree.words(set.pdf()).replace(" ", "");
    int from = 0;
    for (String words : Words.of(set.blocks(), kept::removeFirst)) {
      String wanted = words.replaceAll("\\s+", "");
      int found = said.indexOf(wanted, from);
      assertThat(found).as(words).isNotNegative();
      from = found + wanted.length();
    }
    assertThat(kept).isEmpty();
  }

  @Test
  void tagsAndWordsStandInReadingOrder() {
    Golden.check("specimen-large-print.pdf.txt", TagTree.of(specimen()));
  }

  @Test
  void linesHoldFortyToSixtyCharacters() {
    List<Block> blocks = List.of(Specimen.paragraph(LONG));
    Map<Float, Integer> lines =
        Typed.of(render(new Document(Specimen.imprint(false), blocks))).stream()
            .filter(run -> LONG.contains(run.words().strip()))
            .collect(
                Collectors.toMap(
                    run -> run.page() * 1000 + run.y(),
                    run -> run.words().strip().length(),
                    Integer::sum));
    assertThat(lines).hasSizeGreaterThan(15);
    assertThat(lines.values().stream().sorted().skip(1)).allMatch(n -> n >= 40 && n <= 60);
  }

  @Test
  void aTableOfFiguresStaysATable() {
    assertThat(tags(table("Year", "Jobs", "2018", "72%"))).contains("Table\n").doesNotContain("LI");
  }

  @Test
  void aTableWithOneColumnOfTextStaysATableWhereThatHasRoom() {
    assertThat(tags(table("Year", "What", "2018", LONG))).contains("Table\n").doesNotContain("LI");
  }

  @Test
  void aTableOfTextBecomesAListOfRecords() {
    Block.Table table = table("Priority", "What it aims at", LONG, LONG);
    String tags = tags(table).replaceAll("(?m)^ *", "");
    assertThat(tags)
        .doesNotContain("Table\n")
        .doesNotContain("TH")
        .contains("L ListNumbering=None\nCaption\n“A table”")
        .contains("LI\nLbl\n“Priority”\n“:”\n“" + LONG.substring(0, 20))
        .contains("LBody\nL ListNumbering=None\nLI\nLbl\n“What it aims at”\n“:”\nLBody\nP\n“These");
  }

  @Test
  void aTableWhoseWordsWouldBeCutBecomesAListOfRecords() {
    String[] words = new String[10];
    Arrays.fill(words, "Incomprehensibilities");
    assertThat(tags(table(words))).doesNotContain("Table\n").contains("LI");
  }

  @Test
  void theLimitOfPagesIsForStandardPrintAlone() {
    List<Block> blocks = List.of(Specimen.paragraph(LONG.repeat(10)));
    Document document = new Document(Report.imprint(Optional.of(1)), blocks);
    assertThat(new PdfRenderer(PdfStandard.UA_1).render(document, Theme.DEFAULT).diagnostics())
        .hasSize(1);
    assertThat(PdfRenderer.large(PdfStandard.UA_1).render(document, Theme.DEFAULT).diagnostics())
        .isEmpty();
  }

  @Test
  void theSameDocumentGivesTheSameBytesAnywhere() {
    byte[] here = specimen();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      assertThat(specimen()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** A table of one row: the headers, then as many cells, the first of them a header. */
  private static Block.Table table(String... words) {
    int columns = words.length / 2;
    List<Block.Column> headers = new ArrayList<>();
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      headers.add(new Block.Column(Inline.of(words[i]), Block.Align.START, 1));
      Block cell = Specimen.paragraph(words[columns + i]);
      cells.add(new Block.Cell(i == 0, List.of(cell)));
    }
    return new Block.Table(
        Optional.empty(),
        Optional.empty(),
        Inline.of("A table"),
        headers,
        List.of(new Block.Row(Optional.empty(), cells)),
        Specimen.ORIGIN);
  }

  private static String tags(Block block) {
    return TagTree.of(render(new Document(Specimen.imprint(false), List.of(block))));
  }

  private static byte[] specimen() {
    return render(Specimen.document());
  }

  private static byte[] render(Document document) {
    return PdfRenderer.large(PdfStandard.UA_1).render(document, Theme.DEFAULT).value();
  }
}
