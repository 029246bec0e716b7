package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import lis.document.Block;
import lis.document.Inline;

/** Every word of a document's tree, in the order in which a reader should meet it. */
final class Words {
  private final List<String> words = new ArrayList<>();

  private final BooleanSupplier kept;

  private Words(BooleanSupplier kept) {
    this.kept = kept;
  }

  static List<String> of(List<? extends Block> blocks) {
    return of(blocks, () -> true);
  }

  /**
   * @param kept whether the next table is a table, and not a list of records
   */
  static List<String> of(List<? extends Block> blocks, BooleanSupplier kept) {
    Words all = new Words(kept);
    all.blocks(blocks);
    return all.words;
  }

  private void blocks(List<? extends Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Section s -> {
        s.label().ifPresent(words::add);
        inlines(s.title());
        blocks(s.blocks());
      }
      case Block.Paragraph p -> inlines(p.inlines());
      case Block.ItemList l -> l.items().forEach(item -> blocks(item.blocks()));
      case Block.Definitions d ->
          d.definitions()
              .forEach(
                  definition -> {
                    inlines(definition.term());
                    blocks(definition.meaning());
                  });
      case Block.Table t -> {
        t.label().ifPresent(words::add);
        inlines(t.caption());
        if (kept.getAsBoolean()) {
          t.columns().forEach(column -> inlines(column.header()));
          t.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
        } else {
          t.rows().forEach(row -> record(t, row));
        }
      }
      case Block.Figure f -> {
        f.label().ifPresent(words::add);
        inlines(f.caption());
      }
      case Block.Callout c -> {
        inlines(c.title());
        blocks(c.blocks());
      }
      case Block.Pictured p -> blocks(p.below());
      case Block.Quotation q -> blocks(q.blocks());
      case Block.Preformatted p -> words.addAll(p.text().lines().toList());
      case Block.Divider d -> {}
      case Block.Contents c -> entries(c.entries());
    }
  }

  private void record(Block.Table table, Block.Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      words.add(Inline.text(table.columns().get(i).header()));
      blocks(row.cells().get(i).blocks());
    }
  }

  private void entries(List<Block.Entry> entries) {
    for (Block.Entry entry : entries) {
      entry.label().ifPresent(words::add);
      inlines(entry.title());
      entries(entry.entries());
    }
  }

  /** What notes say comes after the block that calls them, with their number before it. */
  private void inlines(List<Inline> inlines) {
    List<Inline.Note> called = new ArrayList<>();
    inlines.forEach(inline -> inline(inline, called));
    for (Inline.Note note : called) {
      words.add(String.valueOf(note.number()));
      blocks(note.blocks());
    }
  }

  private void inline(Inline inline, List<Inline.Note> called) {
    if (inline instanceof Inline.Note note) {
      words.add(String.valueOf(note.number()));
      called.add(note);
    }
    inline
        .children()
        .ifPresentOrElse(
            children -> children.forEach(child -> inline(child, called)),
            () -> words.add(Inline.text(List.of(inline))));
  }
}
