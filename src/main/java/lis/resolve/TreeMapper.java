package lis.resolve;

import java.util.ArrayList;
import java.util.List;
import lis.document.Block;
import lis.document.Inline;

/**
 * Rebuilds a tree in reading order. By default every node is rebuilt from its parts; a subclass
 * says what becomes different.
 */
class TreeMapper {

  List<Block> blocks(List<Block> blocks) {
    List<Block> out = new ArrayList<>(blocks.size());
    blocks.forEach(block -> out.add(block(block)));
    return out;
  }

  Block block(Block block) {
    return switch (block) {
      case Block.Section s -> section(s);
      case Block.Paragraph p -> new Block.Paragraph(p.voice(), inlines(p.inlines()), p.origin());
      case Block.ItemList l -> list(l);
      case Block.Definitions d ->
          new Block.Definitions(
              d.facts(), d.definitions().stream().map(this::definition).toList(), d.origin());
      case Block.Table t -> table(t);
      case Block.Figure f -> figure(f);
      case Block.Callout c ->
          new Block.Callout(c.tone(), inlines(c.title()), blocks(c.blocks()), c.origin());
      case Block.Pictured p ->
          new Block.Pictured((Block.Figure) figure(p.figure()), blocks(p.blocks()), p.origin());
      case Block.Quotation q -> new Block.Quotation(blocks(q.blocks()), q.origin());
      case Block.Preformatted p -> p;
      case Block.Divider d -> d;
      case Block.Contents c -> contents(c);
    };
  }

  Block section(Block.Section s) {
    return new Block.Section(
        s.id(),
        s.label(),
        inlines(s.title()),
        s.brief(),
        s.level(),
        s.accent(),
        s.listed(),
        s.numbering(),
        s.page(),
        blocks(s.blocks()),
        s.origin());
  }

  Block list(Block.ItemList l) {
    return l.holding(l.items().stream().map(this::item).toList());
  }

  Block.Item item(Block.Item item) {
    return new Block.Item(item.id(), blocks(item.blocks()));
  }

  private Block.Definition definition(Block.Definition d) {
    return new Block.Definition(d.id(), inlines(d.term()), blocks(d.meaning()));
  }

  Block table(Block.Table t) {
    return new Block.Table(
        t.id(),
        t.label(),
        inlines(t.caption()),
        t.columns().stream()
            .map(c -> new Block.Column(inlines(c.header()), c.align(), c.width()))
            .toList(),
        t.rows().stream()
            .map(row -> new Block.Row(row.id(), row.cells().stream().map(this::cell).toList()))
            .toList(),
        t.origin());
  }

  private Block.Cell cell(Block.Cell cell) {
    return new Block.Cell(cell.header(), blocks(cell.blocks()));
  }

  Block figure(Block.Figure f) {
    return new Block.Figure(f.id(), f.label(), f.picture(), inlines(f.caption()), f.origin());
  }

  Block contents(Block.Contents contents) {
    return contents;
  }

  List<Inline> inlines(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>(inlines.size());
    inlines.forEach(inline -> inline(inline, out));
    return out;
  }

  /** Adds what an inline becomes: itself, something else, several, or nothing. */
  void inline(Inline inline, List<Inline> out) {
    out.add(
        switch (inline) {
          case Inline.Emphasis e -> new Inline.Emphasis(inlines(e.inlines()));
          case Inline.Strong s -> new Inline.Strong(inlines(s.inlines()));
          case Inline.Link l -> new Inline.Link(l.href(), inlines(l.inlines()));
          case Inline.Reference r ->
              new Inline.Reference(r.target(), inlines(r.inlines()), r.paged());
          case Inline.Elsewhere e ->
              new Inline.Elsewhere(e.publication(), e.formats(), e.target(), inlines(e.inlines()));
          case Inline.Phrase p -> new Inline.Phrase(p.language(), inlines(p.inlines()));
          case Inline.Inserted i -> new Inline.Inserted(inlines(i.inlines()));
          case Inline.Deleted d -> new Inline.Deleted(inlines(d.inlines()));
          case Inline.Note n -> new Inline.Note(n.number(), blocks(n.blocks()));
          case Inline.Text t -> t;
          case Inline.Code c -> c;
          case Inline.Abbreviation a -> a;
          case Inline.Mark m -> m;
          case Inline.LineBreak b -> b;
        });
  }
}
