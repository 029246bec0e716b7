package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Specimen;

/** Blocks that no template should make, and that must come out whole all the same. */
final class Hostile {
  private int notes = 100;

  private Hostile() {}

  static List<Block> blocks() {
    return new Hostile().all();
  }

  private List<Block> all() {
    return List.of(
        new Block.Section(
            "hostile",
            Optional.of("Priority 9"),
            noted("A heading with a note"),
            2,
            3,
            true,
            false,
            List.of(
                table(),
                new Block.Callout(
                    Block.Tone.NOTE, noted("A box"), List.of(list(5), long1(), long1()), at()),
                new Block.Quotation(List.of(table(), long1()), at()),
                new Block.Definitions(
                    true,
                    List.of(
                        new Block.Definition(
                            Optional.empty(), noted("Term"), List.of(long1(), list(2)))),
                    at()),
                list(6),
                new Block.Paragraph(Block.Voice.LEAD, noted("A".repeat(300)), at()),
                new Block.Paragraph(
                    Block.Voice.BODY,
                    Inline.of("https://example.org/" + "a-long-way/".repeat(40) + "?q=1&r=2"),
                    at()),
                new Block.Paragraph(Block.Voice.BODY, longNote(), at()),
                new Block.Paragraph(Block.Voice.BODY, List.of(), at()),
                new Block.ItemList(false, 1, List.of(new Block.Item(List.of())), at()),
                new Block.Preformatted("x ".repeat(400) + "\n\n\tend", at())),
            at()));
  }

  private List<Inline> noted(String words) {
    return List.of(
        new Inline.Text(words),
        new Inline.Note(notes++, List.of(Specimen.paragraph("What the note says."))));
  }

  /** A note that is longer than a page. */
  private List<Inline> longNote() {
    return List.of(
        new Inline.Strong(Inline.of("Called")),
        new Inline.Note(notes++, List.of(long1(), long1(), long1(), long1())));
  }

  private static Block long1() {
    return Specimen.paragraph("These words fill a good part of a page. ".repeat(60));
  }

  private static Block list(int depth) {
    List<Block> inner = new ArrayList<>(List.of(Specimen.paragraph("Level " + depth)));
    if (depth > 1) {
      inner.add(list(depth - 1));
    }
    return new Block.ItemList(
        depth % 2 == 0,
        98,
        List.of(new Block.Item(inner), new Block.Item(List.of(Specimen.paragraph("Next")))),
        at());
  }

  private Block table() {
    List<Block.Cell> cells =
        List.of(
            new Block.Cell(
                true, List.of(new Block.Paragraph(Block.Voice.BODY, noted("Row"), at()))),
            new Block.Cell(false, List.of(long1(), long1(), list(2))),
            new Block.Cell(false, List.of()));
    return new Block.Table(
        Optional.empty(),
        Optional.empty(),
        noted("A caption"),
        List.of(
            new Block.Column(noted("First"), Block.Align.START, 1),
            new Block.Column(Inline.of("Second"), Block.Align.START, 5),
            new Block.Column(Inline.of("Incomprehensibilities"), Block.Align.END, 0)),
        List.of(new Block.Row(Optional.of("row"), cells), new Block.Row(Optional.empty(), cells)),
        at());
  }

  private static lis.source.Span at() {
    return Specimen.ORIGIN;
  }
}
