package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Document;
import lis.document.Imprint;
import lis.document.Inline;
import lis.document.Specimen;

/** A document of any length, with what a strategy has in every chapter. */
final class Report {
  private static final String[] SENTENCES = {
    "Residents in every part of the city region are supported to reach their potential.",
    "Skills provision meets the needs that employers expect to have.",
    "Strategic infrastructure connects communities to work, learning and care.",
    "Innovation assets are coordinated, so that research reaches the wider economy.",
    "Businesses have the conditions to grow, and growth brings jobs of good quality."
  };

  private Report() {}

  static Document of(int chapters) {
    List<Block> blocks = new ArrayList<>();
    List<Block.Entry> entries = new ArrayList<>();
    for (int i = 1; i <= chapters; i++) {
      entries.add(
          new Block.Entry(
              "chapter-" + i, Optional.of("Priority " + i), Inline.of(title(i)), List.of()));
    }
    blocks.add(new Block.Contents(1, entries, Specimen.ORIGIN));
    for (int i = 1; i <= chapters; i++) {
      blocks.add(chapter(i));
    }
    return new Document(imprint(Optional.empty()), blocks);
  }

  static Imprint imprint(Optional<Integer> maxPages) {
    Imprint imprint = Specimen.imprint(true);
    return new Imprint(
        imprint.id(),
        imprint.title(),
        imprint.subtitle(),
        imprint.language(),
        imprint.description(),
        imprint.keywords(),
        imprint.publisher(),
        imprint.status(),
        imprint.notice(),
        imprint.version(),
        imprint.asAt(),
        imprint.revision(),
        imprint.date(),
        imprint.cover(),
        maxPages);
  }

  private static String title(int number) {
    return SENTENCES[number % SENTENCES.length].replace(".", "") + " " + number;
  }

  private static Block chapter(int number) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      blocks.add(Specimen.paragraph(text(number + i, 7)));
    }
    Inline.Note note = new Inline.Note(number, List.of(Specimen.paragraph(text(number, 2))));
    List<Inline> inlines = new ArrayList<>(Inline.of(text(number, 3)));
    inlines.add(note);
    inlines.add(new Inline.Text(" See also "));
    inlines.add(new Inline.Reference("chapter-1", Inline.of("the first priority")));
    inlines.add(new Inline.Text("."));
    blocks.add(new Block.Paragraph(Block.Voice.BODY, inlines, Specimen.ORIGIN));
    blocks.add(table(number, number % 5 == 1 ? 60 : 5));
    return new Block.Section(
        "chapter-" + number,
        Optional.of("Priority " + number),
        Inline.of(title(number)),
        2,
        1 + number % 5,
        true,
        false,
        blocks,
        Specimen.ORIGIN);
  }

  static Block.Table table(int number, int rows) {
    List<Block.Row> body = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      body.add(
          new Block.Row(
              Optional.empty(),
              List.of(
                  new Block.Cell(true, List.of(Specimen.paragraph("Indicator " + i))),
                  new Block.Cell(
                      false, List.of(Specimen.paragraph(text(i, i == 7 && rows > 9 ? 40 : 1)))),
                  new Block.Cell(false, List.of(Specimen.paragraph((number + i) % 100 + "%"))))));
    }
    return new Block.Table(
        Optional.of("table-" + number),
        Optional.of("Table " + number),
        Inline.of("Indicators of priority " + number),
        List.of(
            new Block.Column(Inline.of("Indicator"), Block.Align.START, 2),
            new Block.Column(Inline.of("What it says"), Block.Align.START, 4),
            new Block.Column(Inline.of("Baseline"), Block.Align.END, 1)),
        body,
        Specimen.ORIGIN);
  }

  private static String text(int seed, int sentences) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      out.append(i == 0 ? "" : " ").append(SENTENCES[(seed + i * 3) % SENTENCES.length]);
    }
    return out.toString();
  }
}
