package lis.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import lis.Golden;
import lis.diagnostic.Code;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Specimen;
import lis.document.Theme;
import lis.render.PdfStandard;
import lis.source.SourceFile;
import lis.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

class PdfRendererTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void meetsBothStandards(boolean cover) throws IOException {
    byte[] pdf = specimen(cover);
    assertThat(Vera.failures(pdf)).isEmpty();
    try (PdfReader reader = new PdfReader(pdf)) {
      assertThat(StructureCheck.faults(reader)).isEmpty();
    }
  }

  @Test
  void aFileOfTheNewerStandardsMeetsThem() throws IOException {
    for (List<Block> blocks : List.of(Specimen.blocks(), Hostile.blocks())) {
      byte[] pdf =
          new PdfRenderer(PdfStandard.UA_2)
              .render(new Document(Specimen.imprint(true), blocks), Theme.DEFAULT)
              .value();
      assertThat(Vera.newerFailures(pdf)).isEmpty();
      try (PdfReader reader = new PdfReader(pdf)) {
        assertThat(StructureCheck.faults(reader)).isEmpty();
      }
    }
  }

  @Test
  void aFileOfOneStandardIsNoneOfTheOther() {
    byte[] newer =
        new PdfRenderer(PdfStandard.UA_2)
            .render(new Document(Specimen.imprint(true), Specimen.blocks()), Theme.DEFAULT)
            .value();
    assertThat(Vera.failures(newer)).isNotEmpty();
    assertThat(Vera.newerFailures(specimen(true))).isNotEmpty();
  }

  @Test
  void theCheckSeesAnAnnotationThatNamesAnotherElement() throws IOException {
    try (PdfReader reader = new PdfReader(specimen(true))) {
      PdfDictionary annotation =
          (PdfDictionary)
              PdfReader.getPdfObject(reader.getPageN(2).getAsArray(PdfName.ANNOTS).getPdfObject(0));
      annotation.put(PdfName.STRUCTPARENT, new PdfNumber(StructureTree.FIRST_ANNOTATION + 1));
      assertThat(StructureCheck.faults(reader))
          .containsExactly("page 2 has an annotation without its element");
    }
  }

  @Test
  void theCheckSeesAPageThatNamesAnotherPagesMarks() throws IOException {
    try (PdfReader reader = new PdfReader(specimen(true))) {
      reader.getPageN(3).put(PdfName.STRUCTPARENTS, new PdfNumber(1));
      assertThat(StructureCheck.faults(reader))
          .isNotEmpty()
          .allMatch(fault -> fault.startsWith("page 3 mark"));
    }
  }

  @Test
  void theCheckSeesAnElementThatNamesAnotherParent() throws IOException {
    try (PdfReader reader = new PdfReader(specimen(true))) {
      PdfDictionary element = (PdfDictionary) PdfReader.getPdfObject(kids(reader).getPdfObject(1));
      element.put(PdfName.P, kids(reader).getPdfObject(0));
      assertThat(StructureCheck.faults(reader))
          .singleElement()
          .asString()
          .contains("another parent");
    }
  }

  @Test
  void theCheckSeesAnElementThatStandsTwice() throws IOException {
    try (PdfReader reader = new PdfReader(specimen(true))) {
      kids(reader).add(kids(reader).getPdfObject(1));
      assertThat(StructureCheck.faults(reader)).singleElement().asString().contains("stands twice");
    }
  }

  @Test
  void theCheckSeesAMarkThatNobodyOwns() throws IOException {
    try (PdfReader reader = new PdfReader(specimen(true))) {
      kids(reader).remove(1);
      assertThat(StructureCheck.faults(reader))
          .anyMatch(fault -> fault.contains("has no owner"))
          .anyMatch(fault -> fault.startsWith("the tree owns"));
    }
  }

  @Test
  void theCheckSeesWhatHasNoWords() throws IOException {
    try (PdfReader reader = new PdfReader(specimen(true))) {
      PdfDictionary annotation =
          (PdfDictionary)
              PdfReader.getPdfObject(reader.getPageN(2).getAsArray(PdfName.ANNOTS).getPdfObject(0));
      annotation.put(PdfName.CONTENTS, new PdfString(" "));
      for (int i = 1; i < reader.getXrefSize(); i++) {
        if (reader.getPdfObject(i) instanceof PdfDictionary d
            && PdfName.FIGURE.equals(d.get(PdfName.S))) {
          d.remove(PdfName.ALT);
        }
      }
      assertThat(StructureCheck.faults(reader))
          .contains("page 2 has an annotation without words")
          .anyMatch(fault -> fault.endsWith("is a figure without words"));
    }
  }

  /** What stands below the document in its structure tree. */
  private static PdfArray kids(PdfReader reader) {
    PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
    return root.getAsDict(PdfName.K).getAsArray(PdfName.K);
  }

  @Test
  void tagsAndWordsStandInReadingOrder() {
    Golden.check("specimen-cover.pdf.txt", TagTree.of(specimen(true)));
    Golden.check("specimen-plain.pdf.txt", TagTree.of(specimen(false)));
  }

  @Test
  void everyWordOfTheTreeIsInTheFileInItsOrder() {
    for (List<Block> blocks : List.of(Specimen.blocks(), Hostile.blocks())) {
      byte[] pdf = render(new Document(Specimen.imprint(true), blocks)).value();
      String said = TagTree.words(pdf).replace(" ", "");
      int from = 0;
      for (String words : Words.of(blocks)) {
        String wanted = words.replaceAll("\\s+", "");
        int found = said.indexOf(wanted, from);
        assertThat(found).as(words).isNotNegative();
        from = found + wanted.length();
      }
    }
  }

  @Test
  void hostileBlocksComeOutWhole() throws IOException {
    byte[] pdf = render(new Document(Specimen.imprint(true), Hostile.blocks())).value();
    assertThat(Vera.failures(pdf)).isEmpty();
    try (PdfReader reader = new PdfReader(pdf)) {
      assertThat(StructureCheck.faults(reader)).isEmpty();
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytesAnywhere() {
    byte[] here = specimen(true);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      assertThat(specimen(true)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aLongTableGoesOnOverleafWithOneHeader() throws IOException {
    Document document = new Document(Specimen.imprint(false), List.of(Report.table(1, 70)));
    byte[] pdf = render(document).value();
    assertThat(Vera.failures(pdf)).isEmpty();
    try (PdfReader reader = new PdfReader(pdf)) {
      assertThat(reader.getNumberOfPages()).isGreaterThan(3);
      for (int page = 2; page <= reader.getNumberOfPages(); page++) {
        Map<Integer, String> text = MarkedText.of(reader, page);
        assertThat(text.get(MarkedText.UNTAGGED)).contains("What it says");
      }
    }
    assertThat(TagTree.words(pdf)).containsOnlyOnce("What it says").contains("Indicator 69");
  }

  @Test
  void saysWhatStandsBeyondTheLastPageAllowed() {
    List<Block> blocks = new ArrayList<>();
    SourceFile file = new SourceFile("long.md", "\n".repeat(200));
    for (int line = 1; line <= 120; line++) {
      blocks.add(
          new Block.Paragraph(
              Block.Voice.BODY, Inline.of("Paragraph " + line), file.lineSpan(line)));
    }
    Document document = new Document(Report.imprint(Optional.of(2)), blocks);
    Outcome<byte[]> outcome = render(document);
    assertThat(outcome.diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(Code.TOO_MANY_PAGES);
              assertThat(diagnostic.message()).isEqualTo("The PDF has 6 pages, and 2 are allowed.");
              assertThat(diagnostic.place().line()).isBetween(20, 30);
            });
  }

  @Test
  void aCharacterWithoutAGlyphIsReportedOnceForEachBlock() {
    Span first = new SourceFile("a.md", "a").lineSpan(1);
    Span second = new SourceFile("b.md", "b").lineSpan(1);
    Document document =
        new Document(
            Specimen.imprint(false),
            List.of(
                new Block.Paragraph(
                    Block.Voice.BODY, Inline.of("A tree \uD83C\uDF33 and a \uD83C\uDF33."), first),
                new Block.Paragraph(Block.Voice.BODY, Inline.of("Kanji 政策."), second)));
    Outcome<byte[]> outcome = render(document);
    assertThat(outcome.diagnostics())
        .extracting(d -> d.place() + " " + d.message())
        .containsExactly(
            "a.md:1:1 The PDF's fonts have no “\uD83C\uDF33” (U+1F333, deciduous tree).",
            "b.md:1:1 The PDF's fonts have no “政” (U+653F, cjk unified ideographs 653f).",
            "b.md:1:1 The PDF's fonts have no “策” (U+7B56, cjk unified ideographs 7b56).");
    assertThat(TagTree.words(outcome.value())).contains("A tree ? and a ?.").contains("Kanji ??.");
    assertThat(Vera.failures(outcome.value())).isEmpty();
  }

  @Test
  void threeHundredPagesAreNoTrouble() throws IOException {
    byte[] pdf = render(Report.of(125)).value();
    try (PdfReader reader = new PdfReader(pdf)) {
      assertThat(reader.getNumberOfPages()).isGreaterThan(300);
      assertThat(StructureCheck.faults(reader)).isEmpty();
    }
  }

  @Test
  void metadataSaysTheSameTwice() throws IOException {
    try (PdfReader reader = new PdfReader(specimen(true))) {
      String xmp = new String(reader.getMetadata(), StandardCharsets.UTF_8);
      Map<String, String> info = reader.getInfo();
      assertThat(info).containsEntry("Title", "A specimen of every node");
      assertThat(xmp)
          .contains(">" + info.get("Title") + "<")
          .contains(">" + info.get("Author") + "<")
          .contains(">" + info.get("Subject") + "<")
          .contains(">" + info.get("Keywords") + "<")
          .contains("<xmp:CreateDate>2026-01-15T08:00:00Z<");
      assertThat(info).containsEntry("CreationDate", "D:20260115080000Z");
    }
  }

  private static byte[] specimen(boolean cover) {
    return render(new Document(Specimen.imprint(cover), Specimen.blocks())).value();
  }

  private static Outcome<byte[]> render(Document document) {
    return new PdfRenderer(PdfStandard.UA_1).render(document, Theme.DEFAULT);
  }
}
