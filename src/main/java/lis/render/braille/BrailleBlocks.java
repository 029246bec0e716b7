package lis.render.braille;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Phrase;
import lis.document.Words;
import lis.render.Wording;

/**
 * Parts blocks into texts, each with its place: paragraphs begin in cell 3, lists hang from cell 1
 * to cell 3, a table is a list of what stands in each column behind the column's name.
 */
final class BrailleBlocks {
  private static final int CHAPTER = 2;
  private static final int STEP = 2;

  private final List<Piece> pieces = new ArrayList<>();
  private final Words words;
  private final BrailleInlines inlines;
  private int base;

  BrailleBlocks(Words words, BrailleInlines inlines) {
    this.words = words;
    this.inlines = inlines;
  }

  List<Piece> pieces() {
    return pieces;
  }

  void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  private void write(Block block) {
    switch (block) {
      case Block.Section s -> section(s);
      case Block.Paragraph p -> paragraph(words(p));
      case Block.ItemList l -> apart(() -> list(l));
      case Block.Definitions d ->
          apart(
              () ->
                  d.definitions()
                      .forEach(one -> item(inlines.words(one.term(), d.origin()), one.meaning())));
      case Block.Table t -> apart(() -> table(t));
      case Block.Figure f -> apart(() -> figure(f));
      case Block.Callout c -> apart(() -> callout(c));
      case Block.Pictured p -> apart(() -> pictured(p));
      case Block.Quotation q -> apart(() -> item(words.say(Phrase.QUOTATION), q.blocks()));
      case Block.Preformatted p ->
          apart(() -> p.text().lines().forEach(line -> text(base, base + 2 * STEP, line)));
      case Block.Divider d -> pieces.add(Piece.gap());
      case Block.Contents c -> apart(() -> contents(c));
    }
  }

  /** The notes that are still to be said. */
  void notes() {
    for (List<Inline.Note> next = inlines.takeNotes();
        !next.isEmpty();
        next = inlines.takeNotes()) {
      next.forEach(
          note -> apart(() -> item(words.say(Phrase.NOTE_NUMBER, note.number()), note.blocks())));
    }
  }

  /** Words of our own. */
  void paragraph(String words) {
    text(base + STEP, base, words);
  }

  void title(String words) {
    pieces.add(Piece.heading(true, words, ""));
  }

  private void text(int first, int later, String words) {
    if (!words.isBlank()) {
      pieces.add(Piece.text(first, later, words));
    }
  }

  private void apart(Runnable inside) {
    pieces.add(Piece.gap());
    inside.run();
    pieces.add(Piece.gap());
  }

  private void within(Runnable inside) {
    base += STEP;
    inside.run();
    base -= STEP;
  }

  private String words(Block.Paragraph p) {
    return inlines.words(p.inlines(), p.origin());
  }

  private void section(Block.Section s) {
    boolean chapter = s.level() <= CHAPTER;
    String title = inlines.words(s.title(), s.origin());
    pieces.add(Piece.heading(chapter, Wording.labelled(s.label(), title), s.id()));
    write(s.blocks());
    if (chapter) {
      notes();
    }
  }

  /** A label and what it names, hanging: further blocks stand below it, further in. */
  private void item(String label, List<Block> blocks) {
    boolean joined = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph;
    String first = joined ? words((Block.Paragraph) blocks.getFirst()) : "";
    String colon = label.isEmpty() ? "" : label + ": ";
    text(base, base + STEP, colon + first);
    within(() -> (joined ? blocks.subList(1, blocks.size()) : blocks).forEach(this::below));
  }

  /** Lists within lists follow at once; all else keeps its distance. */
  private void below(Block block) {
    if (block instanceof Block.ItemList list) {
      list(list);
    } else {
      write(block);
    }
  }

  private void list(Block.ItemList list) {
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item one = list.items().get(i);
      if (list.ordered()) {
        numbered(list.label(i) + " ", one.blocks());
      } else {
        item("", one.blocks());
      }
    }
  }

  private void numbered(String number, List<Block> blocks) {
    boolean joined = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph;
    text(base, base + STEP, number + (joined ? words((Block.Paragraph) blocks.getFirst()) : ""));
    within(() -> (joined ? blocks.subList(1, blocks.size()) : blocks).forEach(this::below));
  }

  private void table(Block.Table table) {
    paragraph(Wording.labelled(table.label(), inlines.words(table.caption(), table.origin())));
    if (table.rows().isEmpty()) {
      paragraph(words.say(Phrase.NO_ROWS));
      table.columns().forEach(column -> text(base, base + STEP, header(column, table)));
    }
    for (Block.Row row : table.rows()) {
      pieces.add(Piece.gap());
      int opening = row.head();
      cell(row, opening, table);
      within(
          () -> {
            for (int i = 0; i < row.cells().size(); i++) {
              if (i != opening) {
                cell(row, i, table);
              }
            }
          });
    }
  }

  private void cell(Block.Row row, int i, Block.Table table) {
    List<Block> content = row.cells().get(i).blocks();
    String header = header(table.columns().get(i), table);
    if (content.isEmpty()) {
      text(base, base + STEP, header + ": " + words.say(Phrase.EMPTY));
    } else {
      item(header, content);
    }
  }

  private String header(Block.Column column, Block.Table table) {
    return inlines.words(column.header(), table.origin());
  }

  /** What a picture shows, and the words beside it, stand together. */
  private void pictured(Block.Pictured p) {
    figure(p.figure());
    write(p.blocks());
  }

  /** A chart's words are the sentence and the figures that it shows. */
  private void figure(Block.Figure f) {
    if (!f.caption().isEmpty() || f.label().isPresent()) {
      paragraph(Wording.labelled(f.label(), inlines.words(f.caption(), f.origin())));
    }
    if (!f.picture().decorative()) {
      paragraph(words.say(Phrase.PICTURE, f.picture().alternative()));
    }
  }

  private void callout(Block.Callout c) {
    String title = inlines.words(c.title(), c.origin());
    String tone = words.say(Wording.tone(c.tone()));
    String label = title.isBlank() ? tone : Wording.labelled(Optional.of(tone), title);
    pieces.add(Piece.heading(false, label, ""));
    write(c.blocks());
  }

  private void contents(Block.Contents contents) {
    if (!contents.entries().isEmpty()) {
      pieces.add(Piece.heading(true, words.say(Phrase.CONTENTS), ""));
      entries(contents.entries(), 0);
    }
  }

  private void entries(List<Block.Entry> entries, int depth) {
    for (Block.Entry entry : entries) {
      String words = Wording.labelled(entry.label(), Inline.text(entry.title()));
      pieces.add(Piece.entry(depth, words, entry.target()));
      entries(entry.entries(), depth + 1);
    }
  }
}
