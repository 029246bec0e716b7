package lis.render.braille;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lis.Golden;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Document;
import lis.document.Imprint;
import lis.document.Inline;
import lis.document.Specimen;
import lis.document.Theme;
import lis.render.TreeWords;
import org.junit.jupiter.api.Test;

class BrailleRendererTest {
  private static final Pattern PAGE_END = Pattern.compile("\f");
  private static final Pattern LINE_END = Pattern.compile("\r\n");
  private static final Pattern CELLS = Pattern.compile("[ -_]*");

  @Test
  void writesTheSpecimenAsExpected() {
    Golden.check(
        "specimen.brf.txt", text(Specimen.document()).replace("\r\n", "\n").replace("\f", "\f\n"));
  }

  @Test
  void writesCellsInLinesAndPagesAndNothingElse() {
    List<List<String>> pages = pages(text(Specimen.document()));
    assertThat(pages).hasSizeGreaterThan(3);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i))
          .hasSize(BraillePages.LINES)
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(BraillePages.CELLS))
          .allSatisfy(line -> assertThat(line).matches(CELLS).isEqualTo(line.stripTrailing()));
      assertThat(pages.get(i).getLast()).hasSize(40).endsWith(" " + Cell.number(i + 1));
    }
  }

  @Test
  void saysEveryWordOfTheTree() {
    List<String> words =
        TreeWords.of(Specimen.document()).stream()
            .map(word -> word.toUpperCase(Locale.ROOT))
            .filter(word -> CELLS.matcher(word).matches())
            .toList();
    assertThat(words).hasSizeGreaterThan(100);
    assertThat(TreeWords.of(text(Specimen.document()))).containsAll(words);
  }

  @Test
  void saysMarksNotesAndWhatAChartShows() {
    String text = LINE_END.matcher(text(Specimen.document())).replaceAll(" ");
    assertThat(text).contains("(DERIVED)", "(NOTE 1)", "NOTE 1: SOURCE:", "PICTURE: ");
    assertThat(text).contains("STATUS: DRAFT", "THIS IS A DRAFT. IT WILL CHANGE");
  }

  @Test
  void neverLeavesAHeadingAtTheFootOfAPage() {
    Random random = new Random(20200326);
    for (int run = 0; run < 30; run++) {
      List<Block> sections = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        List<Block> words =
            List.of(Specimen.paragraph("words ".repeat(1 + random.nextInt(40)).strip()));
        sections.add(section("s" + i, "Heading " + i, 2 + random.nextInt(3), words));
      }
      for (List<String> page : pages(text(document(sections)))) {
        List<String> lines = page.subList(0, BraillePages.LINES - 1);
        String last = lines.stream().filter(line -> !line.isEmpty()).toList().getLast();
        assertThat(last).doesNotContain("HEADING");
        assertThat(lines.getFirst()).isNotEmpty();
      }
    }
  }

  @Test
  void theContentsNameThePageWhereEachSectionBegins() {
    List<Block> blocks = new ArrayList<>();
    List<Block.Entry> entries = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      entries.add(
          new Block.Entry("s" + i, Optional.empty(), Inline.of("Part " + i + "."), List.of()));
      blocks.add(
          section("s" + i, "Part " + i + ".", 2, List.of(Specimen.paragraph("word ".repeat(70)))));
    }
    blocks.addFirst(new Block.Contents(2, entries, Specimen.ORIGIN));
    List<List<String>> pages = pages(text(document(blocks)));
    for (int i = 0; i < 40; i++) {
      String name = "PART " + i + ".";
      List<Integer> on =
          IntStream.range(0, pages.size())
              .filter(p -> pages.get(p).stream().anyMatch(line -> line.contains(name)))
              .boxed()
              .toList();
      String entry =
          pages.get(on.getFirst()).stream().filter(l -> l.contains(name)).findFirst().orElseThrow();
      assertThat(entry).hasSize(40).endsWith("\"\" " + Cell.number(on.getLast() + 1));
    }
  }

  @Test
  void saysATableAsAListOfValuesBehindTheNamesOfTheirColumns() {
    Block table =
        new Block.Table(
            Optional.empty(),
            Optional.of("Table 1"),
            Inline.of("Steps"),
            List.of(column("When"), column("What")),
            List.of(
                new Block.Row(
                    Optional.empty(),
                    List.of(
                        new Block.Cell(true, List.of(Specimen.paragraph("May"))),
                        new Block.Cell(false, List.of(Specimen.paragraph("Decide")))))),
            Specimen.ORIGIN);
    assertThat(text(document(List.of(table))))
        .contains("  TABLE 1: STEPS\r\n\r\nWHEN: MAY\r\n  WHAT: DECIDE\r\n");
  }

  @Test
  void cutsOnlyWordsThatAreLongerThanALine() {
    assertThat(CellLines.of("AB CD", 2, 0, 4)).containsExactly("  AB", "CD");
    assertThat(CellLines.of("A BCDEFGH I", 2, 1, 5)).containsExactly("  A", " BCDE", " FGH", " I");
    assertThat(CellLines.of("", 2, 0, 5)).containsExactly("");
  }

  @Test
  void saysWhatToInstallWhereNothingTranslates() {
    Outcome<byte[]> outcome =
        new BrailleRenderer(Optional.empty()).render(Specimen.document(), Theme.DEFAULT);
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.NO_BRAILLE);
    assertThat(outcome.diagnostics().getFirst().help()).contains("apt-get install liblouis-bin");
    assertThat(outcome.hasErrors()).isFalse();
  }

  private static Block.Column column(String name) {
    return new Block.Column(Inline.of(name), Block.Align.START, 1);
  }

  private static Block section(String id, String title, int level, List<Block> blocks) {
    return new Block.Section(
        id, Optional.empty(), Inline.of(title), level, 0, true, false, blocks, Specimen.ORIGIN);
  }

  private static Document document(List<Block> blocks) {
    Imprint imprint = Specimen.imprint(false);
    return new Document(imprint, blocks);
  }

  private static String text(Document document) {
    Outcome<byte[]> outcome =
        new BrailleRenderer(Optional.of(new Letters())).render(document, Theme.DEFAULT);
    assertThat(outcome.diagnostics()).isEmpty();
    return new String(outcome.value(), StandardCharsets.US_ASCII);
  }

  private static List<List<String>> pages(String text) {
    assertThat(text).endsWith("\f");
    return PAGE_END.splitAsStream(text).map(page -> LINE_END.splitAsStream(page).toList()).toList();
  }
}
