package lis.document;

import java.util.List;
import java.util.Optional;

/**
 * A tree as compact text, for golden files: a line for each block, what it holds indented below it,
 * inlines in braces.
 */
public final class TreeText {
  private final boolean places;
  private final StringBuilder out = new StringBuilder();

  private TreeText(boolean places) {
    this.places = places;
  }

  public static String of(List<Block> blocks) {
    return text(blocks, false);
  }

  /** The same with the line and column at which each block begins. */
  public static String withPlaces(List<Block> blocks) {
    return text(blocks, true);
  }

  /** Inlines side by side; of a note only that it is there. */
  public static String inlines(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    inlines.forEach(inline -> text.append(inline(inline)));
    return text.toString();
  }

  private static String text(List<Block> blocks, boolean places) {
    TreeText text = new TreeText(places);
    text.blocks(blocks, 0);
    return text.out.toString();
  }

  private void blocks(List<Block> blocks, int depth) {
    blocks.forEach(block -> block(block, depth));
  }

  private static String list(Block.ItemList l) {
    return l.labelled()
        ? "list from " + l.label(0)
        : l.ordered() ? "list from " + l.start() : "list";
  }

  private void block(Block block, int depth) {
    switch (block) {
      case Block.Section s -> {
        head(depth, block, "section #" + s.id() + label(s.label()), s.title());
        blocks(s.blocks(), depth + 1);
      }
      case Block.Paragraph p -> head(depth, block, voice(p), p.inlines());
      case Block.ItemList l -> {
        head(depth, block, list(l), List.of());
        l.items().forEach(item -> child(depth + 1, "item" + id(item.id()), item.blocks()));
      }
      case Block.Definitions d -> {
        head(depth, block, d.facts() ? "facts" : "definitions", List.of());
        for (Block.Definition definition : d.definitions()) {
          line(depth + 1, "term" + id(definition.id()), "", definition.term());
          blocks(definition.meaning(), depth + 2);
        }
      }
      case Block.Table t -> table(t, depth);
      case Block.Figure f -> {
        head(depth, block, "figure" + id(f.id()) + label(f.label()), f.caption());
        line(depth + 1, picture(f.picture()), "", List.of());
      }
      case Block.Callout c -> {
        head(depth, block, "callout " + c.tone(), c.title());
        blocks(c.blocks(), depth + 1);
      }
      case Block.Pictured p -> {
        head(depth, block, "pictured", List.of());
        blocks(p.below(), depth + 1);
      }
      case Block.Quotation q -> {
        head(depth, block, "quotation", List.of());
        blocks(q.blocks(), depth + 1);
      }
      case Block.Preformatted p ->
          head(depth, block, "preformatted", Inline.of(p.text().replace("\n", "⏎")));
      case Block.Divider d -> head(depth, block, "divider", List.of());
      case Block.Contents c -> {
        head(depth, block, "contents to depth " + c.depth(), List.of());
        entries(c.entries(), depth + 1);
      }
    }
  }

  private void table(Block.Table table, int depth) {
    head(depth, table, "table" + id(table.id()) + label(table.label()), table.caption());
    for (Block.Column column : table.columns()) {
      String share = column.align() + " " + (int) column.width();
      line(depth + 1, "column " + share, "", column.header());
    }
    for (Block.Row row : table.rows()) {
      line(depth + 1, "row" + id(row.id()), "", List.of());
      row.cells().forEach(c -> child(depth + 2, c.header() ? "header" : "cell", c.blocks()));
    }
  }

  private void entries(List<Block.Entry> entries, int depth) {
    for (Block.Entry entry : entries) {
      line(depth, "entry " + entry.target() + label(entry.label()), "", entry.title());
      entries(entry.entries(), depth + 1);
    }
  }

  /** An item or a cell: its one paragraph on the same line, everything else below. */
  private void child(int depth, String name, List<Block> blocks) {
    boolean single = blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph;
    if (single && blocks.getFirst() instanceof Block.Paragraph p) {
      line(depth, name, place(p), p.inlines());
    } else {
      line(depth, name, "", List.of());
      blocks(blocks, depth + 1);
    }
  }

  private void head(int depth, Block block, String name, List<Inline> inlines) {
    line(depth, name, place(block), inlines);
  }

  private void line(int depth, String name, String place, List<Inline> inlines) {
    String text = inlines(inlines);
    out.repeat("  ", depth).append(name).append(place);
    out.append(text.isEmpty() ? "" : ": " + text).append('\n');
    notes(inlines, depth + 1);
  }

  private void notes(List<Inline> inlines, int depth) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Note note) {
        child(depth, "note", note.blocks());
      }
      inline.children().ifPresent(children -> notes(children, depth));
    }
  }

  private String place(Block block) {
    return places ? " @" + block.origin().line() + ":" + block.origin().column() : "";
  }

  private static String voice(Block.Paragraph paragraph) {
    return switch (paragraph.voice()) {
      case BODY -> "paragraph";
      case LEAD -> "lead";
      case ASIDE -> "aside";
    };
  }

  private static String picture(Picture picture) {
    String words = picture.decorative() ? " decorative" : ": " + picture.alternative();
    return switch (picture) {
      case Picture.Image i -> i.mediaType() + " " + i.width() + "×" + i.height() + words;
      case Picture.Drawing d -> "drawing" + words;
      case Picture.Chart c -> "chart" + words;
    };
  }

  private static String inline(Inline inline) {
    return switch (inline) {
      case Inline.Text t -> t.text();
      case Inline.Emphasis e -> "{emphasis " + inlines(e.inlines()) + "}";
      case Inline.Strong s -> "{strong " + inlines(s.inlines()) + "}";
      case Inline.Code c -> "{code " + c.text() + "}";
      case Inline.Link l -> "{link " + l.href() + " | " + inlines(l.inlines()) + "}";
      case Inline.Reference r ->
          "{reference "
              + r.target()
              + (r.paged() ? ", page" : "")
              + (r.inlines().isEmpty() ? "" : " | " + inlines(r.inlines()))
              + "}";
      case Inline.Elsewhere e ->
          "{elsewhere " + e.publication() + "#" + e.target() + " | " + inlines(e.inlines()) + "}";
      case Inline.Abbreviation a -> "{abbreviation " + a.text() + " | " + a.expansion() + "}";
      case Inline.Phrase p -> "{phrase " + p.language() + " | " + inlines(p.inlines()) + "}";
      case Inline.Note n -> n.number() == 0 ? "{note}" : "{note " + n.number() + "}";
      case Inline.Mark m -> "{mark " + m.text() + "}";
      case Inline.LineBreak b -> "{break}";
      case Inline.Inserted i -> "{inserted " + inlines(i.inlines()) + "}";
      case Inline.Deleted d -> "{deleted " + inlines(d.inlines()) + "}";
    };
  }

  private static String id(Optional<String> id) {
    return id.map(value -> " #" + value).orElse("");
  }

  private static String label(Optional<String> label) {
    return label.map(value -> " (" + value + ")").orElse("");
  }
}
