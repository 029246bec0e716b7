package lis.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lis.change.Part.Shape;
import lis.document.Block;
import lis.document.Inline;

/** Blocks of prose as parts, in the order in which they are read. */
final class ProseParts {
  private final Identity identity;
  private final List<Part> parts = new ArrayList<>();

  private ProseParts(Identity identity) {
    this.identity = identity;
  }

  static List<Part> of(List<Block> blocks, Identity identity) {
    ProseParts reader = new ProseParts(identity);
    blocks.forEach(block -> reader.read(block, Shape.PARAGRAPH, ""));
    return reader.parts;
  }

  /**
   * @param shape of a paragraph here
   * @param detail how deep a list stands, and whether it counts
   */
  private void read(Block block, Shape shape, String detail) {
    switch (block) {
      case Block.Section s -> {
        add(Shape.HEADING, "", s.title(), "");
        s.blocks().forEach(below -> read(below, shape, detail));
      }
      case Block.Paragraph p -> add(shape, "", p.inlines(), detail);
      case Block.ItemList l -> {
        String depth = detail + (l.ordered() ? l.start() + "." : "-");
        l.items().forEach(i -> i.blocks().forEach(below -> read(below, Shape.ITEM, depth)));
      }
      case Block.Definitions d ->
          d.definitions()
              .forEach(
                  each -> {
                    add(Shape.TERM, "", each.term(), "");
                    each.meaning().forEach(below -> read(below, shape, detail));
                  });
      case Block.Table t -> table(t);
      case Block.Figure f -> figure(f);
      case Block.Callout c -> {
        if (!Inline.text(c.title()).isBlank()) {
          add(Shape.HEADING, "", c.title(), c.tone().name());
        }
        c.blocks().forEach(below -> read(below, shape, detail + "!"));
      }
      case Block.Pictured p -> p.below().forEach(below -> read(below, shape, detail));
      case Block.Quotation q -> q.blocks().forEach(below -> read(below, Shape.QUOTATION, detail));
      case Block.Preformatted p -> parts.add(Part.of(Shape.CODE, p.text()));
      case Block.Divider d -> parts.add(Part.of(Shape.DIVIDER, "* * *"));
      case Block.Contents c -> {}
    }
  }

  private void table(Block.Table table) {
    add(Shape.CAPTION, "", table.caption(), "table");
    for (Block.Column column : table.columns()) {
      add(Shape.CELL, "the head of the table", column.header(), column.align().name());
    }
    for (Block.Row row : table.rows()) {
      String head = plain(row.cells().get(row.head()).blocks());
      for (int i = 0; i < row.cells().size(); i++) {
        String column = Inline.text(table.columns().get(i).header());
        String place = i == row.head() ? column : head + ", " + column;
        Block.Cell cell = row.cells().get(i);
        if (cell.blocks().isEmpty()) {
          parts.add(new Part(Shape.CELL, place, "", "", "", ""));
        }
        cell.blocks().forEach(below -> cell(below, place));
      }
    }
  }

  private void cell(Block block, String place) {
    int first = parts.size();
    read(block, Shape.CELL, "");
    for (int i = first; i < parts.size(); i++) {
      Part p = parts.get(i);
      parts.set(i, new Part(p.shape(), place, p.text(), p.detail(), p.same(), p.shown()));
    }
  }

  private static String plain(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph p) {
        out.append(Inline.text(p.inlines()));
      }
    }
    return out.toString();
  }

  private void figure(Block.Figure figure) {
    String alternative = figure.picture().alternative();
    parts.add(
        new Part(
            Shape.PICTURE,
            "",
            alternative,
            Fingerprints.of(figure.picture()),
            alternative,
            alternative));
    if (!figure.caption().isEmpty()) {
      add(Shape.CAPTION, "", figure.caption(), "");
    }
  }

  private void add(Shape shape, String place, List<Inline> inlines, String detail) {
    List<Inline.Note> notes = new ArrayList<>();
    String text = text(inlines, identity::id, notes);
    String same = text(inlines, identity::name, new ArrayList<>());
    parts.add(new Part(shape, place, text, detail, same, text));
    for (Inline.Note note : notes) {
      note.blocks().forEach(below -> read(below, Shape.NOTE, ""));
    }
  }

  private static String text(
      List<Inline> inlines, UnaryOperator<String> ids, List<Inline.Note> notes) {
    StringBuilder out = new StringBuilder();
    inlines.forEach(inline -> write(inline, ids, notes, out));
    return out.toString();
  }

  private static void write(
      Inline inline, UnaryOperator<String> ids, List<Inline.Note> notes, StringBuilder out) {
    switch (inline) {
      case Inline.Text t -> out.append(t.text().replace('\n', ' '));
      case Inline.Emphasis e -> around("*", e.inlines(), "*", ids, notes, out);
      case Inline.Strong s -> around("**", s.inlines(), "**", ids, notes, out);
      case Inline.Code c -> out.append('`').append(c.text()).append('`');
      case Inline.Link l -> around("[", l.inlines(), "](" + l.href() + ")", ids, notes, out);
      case Inline.Reference r -> {
        String page = r.paged() ? "{page}" : "";
        if (r.inlines().isEmpty()) {
          out.append("[[").append(ids.apply(r.target())).append("]]").append(page);
        } else {
          String open = "[[" + ids.apply(r.target()) + "|";
          around(open, r.inlines(), "]]" + page, ids, notes, out);
        }
      }
      case Inline.Elsewhere e ->
          around("[[" + ids.apply(e.target()) + "|", e.inlines(), "]]", ids, notes, out);
      case Inline.Abbreviation a -> out.append(a.text());
      case Inline.Phrase p -> around("[", p.inlines(), "]{" + p.language() + "}", ids, notes, out);
      case Inline.Note n -> {
        notes.add(n);
        out.append("[^]");
      }
      case Inline.Mark m -> out.append(m.text());
      case Inline.LineBreak b -> out.append(' ');
      case Inline.Inserted i -> around("", i.inlines(), "", ids, notes, out);
      case Inline.Deleted d -> {}
    }
  }

  private static void around(
      String open,
      List<Inline> inlines,
      String close,
      UnaryOperator<String> ids,
      List<Inline.Note> notes,
      StringBuilder out) {
    out.append(open);
    inlines.forEach(inline -> write(inline, ids, notes, out));
    out.append(close);
  }
}
