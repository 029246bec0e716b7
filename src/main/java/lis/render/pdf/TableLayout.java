package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Inline;

/**
 * Sets tables: short ones whole, long ones with their header repeated overleaf. What is repeated is
 * an artifact; to a screen reader the table has one header (PDF/UA-1, 7.1 and 7.5).
 */
final class TableLayout {
  private static final float PADDING = 8;

  private final Setting setting;
  private final TextLayout text;
  private final BlockLayout blocks;
  private final RecordLayout records;

  TableLayout(Setting setting, TextLayout text, BlockLayout blocks) {
    this.setting = setting;
    this.text = text;
    this.blocks = blocks;
    this.records = new RecordLayout(setting, text, blocks);
  }

  List<Slice> table(Block.Table table, StructureElement parent, Measure measure) {
    Optional<float[]> widths = widths(table, measure);
    return widths.isPresent()
        ? table(table, widths.get(), parent, measure)
        : records(table, parent, measure);
  }

  /** How wide the columns are; empty where some would be narrower than can be read. */
  private Optional<float[]> widths(Block.Table table, Measure measure) {
    ColumnWidths widths = new ColumnWidths(table, measure.style(), setting.spacing().indent());
    float narrowest = setting.print().narrowest();
    return narrowest > 0 && !table.rows().isEmpty()
        ? widths.readable(measure.width(), 2 * PADDING, narrowest)
        : Optional.of(widths.share(measure.width(), 2 * PADDING));
  }

  private List<Slice> records(Block.Table table, StructureElement parent, Measure measure) {
    StructureElement element =
        parent.child(Role.LIST).attribute("List", "ListNumbering", new Attribute.Word("None"));
    table.id().ifPresent(element::anchor);
    List<Slice> slices = new ArrayList<>(caption(table, element, measure));
    List<Slice> below = records.records(table, element, measure);
    slices.addAll(Stack.first(below, slice -> slice.before(Slice.Break.NEVER)));
    slices.add(Slice.space(setting.spacing().gap()).before(Slice.Break.NEVER));
    return named(table, slices);
  }

  private List<Slice> table(
      Block.Table table, float[] widths, StructureElement parent, Measure measure) {
    StructureElement element = parent.child(Role.TABLE);
    table.id().ifPresent(element::anchor);
    List<Slice> slices = new ArrayList<>(caption(table, element, measure));
    List<Measure> columns = columns(table, widths, measure);
    Slice header = header(table, element.child(Role.TABLE_HEAD), columns, measure);
    slices.add(header.before(Slice.Break.NEVER));
    Slice repeated = repeated(header);
    List<Slice> rows = rows(table, element.child(Role.TABLE_BODY), columns, measure);
    for (int i = 0; i < rows.size(); i++) {
      Slice row = rows.get(i).overleaf(repeated);
      slices.add(i == 0 ? row.before(Slice.Break.NEVER) : row);
    }
    slices.add(Slice.space(setting.spacing().gap()).before(Slice.Break.NEVER));
    return Stack.whole(named(table, slices), setting.spacing().height() * 0.5f);
  }

  private static List<Slice> named(Block.Table table, List<Slice> slices) {
    return Stack.first(slices, slice -> slice.anchors(table.id().map(List::of).orElse(List.of())));
  }

  private List<Slice> caption(Block.Table table, StructureElement element, Measure measure) {
    StructureElement caption = element.child(Role.CAPTION);
    Style style = setting.style(Weight.SEMIBOLD, setting.spacing().size(), setting.palette().ink());
    RunWriter writer = new RunWriter(setting, table.origin());
    table
        .label()
        .ifPresent(
            label -> writer.text(label + "  ", caption, style.colour(setting.palette().muted())));
    writer.write(table.caption(), caption, style);
    Measure wide = measure.style(style).gap(setting.spacing().gap() * 1.5f);
    List<Slice> slices = new ArrayList<>(Stack.joined(text.set(writer, caption, wide)));
    slices.add(Slice.space(5).before(Slice.Break.NEVER));
    return slices;
  }

  private Slice header(
      Block.Table table, StructureElement head, List<Measure> columns, Measure measure) {
    StructureElement row = head.child(Role.TABLE_ROW);
    List<List<Slice>> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      StructureElement cell = headerCell(row, "Column");
      Measure column =
          columns.get(i).style(columns.get(i).style().face(setting.fonts().face(Weight.SEMIBOLD)));
      List<Inline> words = table.columns().get(i).header();
      cells.add(text.text(words, cell.child(Role.PARAGRAPH), cell, column, table.origin()));
    }
    Slice.Ground ground =
        (canvas, top, bottom) ->
            canvas.artifact(
                Artifact.LAYOUT,
                () -> {
                  float end = measure.x() + measure.width();
                  canvas.fill(
                      setting.palette().tint(), measure.x(), bottom, measure.width(), top - bottom);
                  canvas.stroke(setting.palette().brand(), 1.2f, measure.x(), bottom, end, bottom);
                });
    return Stack.merged(Rows.row(cells, padding(), Float.MAX_VALUE, ground));
  }

  private static StructureElement headerCell(StructureElement row, String scope) {
    return row.child(Role.HEADER_CELL).attribute("Table", "Scope", new Attribute.Word(scope));
  }

  private static Slice repeated(Slice header) {
    return Slice.of(
        0,
        header.height(),
        (canvas, top) -> canvas.artifact(Artifact.REPEATED, () -> header.ink().draw(canvas, top)));
  }

  private List<Slice> rows(
      Block.Table table, StructureElement body, List<Measure> columns, Measure measure) {
    List<Slice> slices = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      StructureElement element = body.child(Role.TABLE_ROW);
      row.id().ifPresent(element::anchor);
      List<Slice> set =
          Rows.row(
              cells(row, element, columns),
              padding(),
              setting.spacing().height() / 3,
              Rows.hairline(setting, measure, false));
      slices.addAll(
          Stack.first(set, slice -> slice.anchors(row.id().map(List::of).orElse(List.of()))));
    }
    return slices;
  }

  private List<List<Slice>> cells(Block.Row row, StructureElement element, List<Measure> columns) {
    List<List<Slice>> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Block.Cell cell = row.cells().get(i);
      StructureElement tag =
          cell.header() ? headerCell(element, "Row") : element.child(Role.DATA_CELL);
      Measure column = columns.get(i);
      Style style = column.style();
      cells.add(
          blocks.blocks(
              cell.blocks(),
              tag,
              cell.header()
                  ? column.style(style.face(setting.fonts().face(Weight.SEMIBOLD)))
                  : column));
    }
    return cells;
  }

  private float padding() {
    return setting.spacing().gap() / 2;
  }

  private static List<Measure> columns(Block.Table table, float[] widths, Measure measure) {
    List<Measure> columns = new ArrayList<>();
    float x = measure.x();
    for (int i = 0; i < widths.length; i++) {
      Measure column =
          new Measure(
              x + PADDING,
              widths[i] - 2 * PADDING,
              table.columns().get(i).align(),
              measure.style(),
              measure.leading(),
              measure.gap() / 2);
      columns.add(column);
      x += widths[i];
    }
    return columns;
  }
}
