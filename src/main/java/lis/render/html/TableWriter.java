package lis.render.html;

import java.util.List;
import lis.document.Block;

/** Writes tables, each cell with its headers, and wide ones so that they scroll by themselves. */
final class TableWriter {
  /** Two columns fit the narrowest screen (WCAG 2.2, 1.4.10); more may not. */
  private static final int NARROW = 2;

  private final Writing writing;
  private final Html html;
  private final InlineWriter inlines;
  private final BlockWriter blocks;

  TableWriter(Writing writing, InlineWriter inlines, BlockWriter blocks) {
    this.writing = writing;
    this.html = writing.html();
    this.inlines = inlines;
    this.blocks = blocks;
  }

  void write(Block.Table table) {
    String caption = Anchor.CAPTION.id(writing.next());
    if (table.columns().size() <= NARROW) {
      table(table, Tag.TABLE.plain(), caption);
      return;
    }
    Opening region =
        Tag.DIV
            .with(Look.REGION)
            .with(Attribute.ROLE, Word.REGION)
            .with(Attribute.TABINDEX, "0")
            .with(Attribute.ARIA_LABELLEDBY, caption);
    html.element(region, () -> table(table, Tag.TABLE.with(Look.WIDE), caption));
  }

  private void table(Block.Table table, Opening opening, String caption) {
    html.element(
        opening.with(Attribute.ID, table.id().map(Anchor::id)),
        () -> {
          html.element(
              Tag.CAPTION.with(Attribute.ID, caption),
              () ->
                  BlockWriter.labelled(
                      html, inlines, table.label(), table.caption(), table.origin()));
          html.element(Tag.THEAD, () -> html.element(Tag.TR, () -> columns(table)));
          html.element(Tag.TBODY, () -> table.rows().forEach(r -> row(r, table.columns())));
        });
  }

  private void columns(Block.Table table) {
    for (Block.Column column : table.columns()) {
      html.element(
          aligned(Tag.TH.with(Attribute.SCOPE, Word.COL), column),
          () -> inlines.write(column.header(), table.origin()));
    }
  }

  private void row(Block.Row row, List<Block.Column> columns) {
    html.element(
        Tag.TR.plain().with(Attribute.ID, row.id().map(Anchor::id)),
        () -> {
          for (int i = 0; i < columns.size(); i++) {
            Block.Cell cell = row.cells().get(i);
            Opening opening =
                cell.header() ? Tag.TH.with(Attribute.SCOPE, Word.ROW) : Tag.TD.plain();
            html.element(aligned(opening, columns.get(i)), () -> blocks.content(cell.blocks()));
          }
        });
  }

  private static Opening aligned(Opening cell, Block.Column column) {
    return switch (column.align()) {
      case START -> cell;
      case END -> cell.with(Look.END);
    };
  }
}
