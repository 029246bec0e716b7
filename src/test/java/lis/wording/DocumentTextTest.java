package lis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Block.Voice;
import lis.document.Document;
import lis.document.Imprint;
import lis.document.Inline;
import lis.source.SourceFile;
import lis.source.Span;
import org.junit.jupiter.api.Test;

class DocumentTextTest {
  private static final Span PLACE = new SourceFile("a.ftlx", "").start();

  private static Block paragraph(Voice voice, Inline... inlines) {
    return new Block.Paragraph(voice, List.of(inlines), PLACE);
  }

  private static Block words(String text) {
    return paragraph(Voice.BODY, new Inline.Text(text));
  }

  private static List<String> text(Block... blocks) {
    Imprint imprint =
        new Imprint(
            "a",
            "A",
            "",
            "en-GB",
            "",
            List.of(),
            "",
            "",
            Optional.empty(),
            "",
            "",
            "",
            Instant.EPOCH,
            false,
            Optional.empty());
    return DocumentText.of(new Document(imprint, List.of(blocks))).stream()
        .map(reading -> reading.wording().form() + " " + reading.text())
        .toList();
  }

  @Test
  void isEveryParagraphInItsOrder() {
    assertThat(
            text(
                new Block.Section(
                    "s",
                    Optional.empty(),
                    Inline.of("Title"),
                    2,
                    0,
                    true,
                    false,
                    List.of(words("In a section.")),
                    PLACE),
                new Block.ItemList(
                    false, 1, List.of(new Block.Item(List.of(words("In an item.")))), PLACE),
                new Block.Definitions(
                    false,
                    List.of(
                        new Block.Definition(
                            Optional.empty(), Inline.of("Term"), List.of(words("In a meaning.")))),
                    PLACE),
                new Block.Table(
                    Optional.empty(),
                    Optional.empty(),
                    Inline.of("Caption"),
                    List.of(new Block.Column(Inline.of("Head"), Block.Align.START, 1)),
                    List.of(
                        new Block.Row(
                            Optional.empty(),
                            List.of(new Block.Cell(false, List.of(words("In a cell.")))))),
                    PLACE),
                new Block.Callout(
                    Block.Tone.NOTE, Inline.of("Note"), List.of(words("In a box.")), PLACE)))
        .containsExactly(
            "PARAGRAPH In a section.",
            "PARAGRAPH In an item.",
            "PARAGRAPH In a meaning.",
            "PARAGRAPH In a cell.",
            "PARAGRAPH In a box.");
  }

  @Test
  void leavesOutWhatStandsBesideTheMatter() {
    assertThat(
            text(
                paragraph(Voice.ASIDE, new Inline.Text("Sources: many.")),
                paragraph(Voice.LEAD, new Inline.Text("First.")),
                new Block.Preformatted("code", PLACE),
                new Block.Divider(PLACE)))
        .containsExactly("PARAGRAPH First.");
  }

  @Test
  void knowsWhatIsQuotedAndWhatStandsInNotes() {
    Block note = words("In a note.");
    assertThat(
            text(
                new Block.Quotation(List.of(words("Quoted.")), PLACE),
                paragraph(
                    Voice.BODY,
                    new Inline.Strong(
                        List.of(new Inline.Text("Strong"), new Inline.Note(1, List.of(note)))),
                    new Inline.Text("."))))
        .containsExactly("QUOTATION Quoted.", "PARAGRAPH Strong.", "PARAGRAPH In a note.");
  }
}
