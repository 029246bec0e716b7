package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Phrase;

/**
 * Sets a table whose columns would be too narrow as a list of records: of each row its heading, and
 * below it what stands in each column behind the column's name. To a screen reader it is a list as
 * well.
 */
final class RecordLayout {
  private final Setting setting;
  private final TextLayout text;
  private final BlockLayout blocks;

  RecordLayout(Setting setting, TextLayout text, BlockLayout blocks) {
    this.setting = setting;
    this.text = text;
    this.blocks = blocks;
  }

  /**
   * The records, one below the other.
   *
   * @param list the element that they belong to
   */
  List<Slice> records(Block.Table table, StructureElement list, Measure measure) {
    List<Slice> slices = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      boolean first = slices.isEmpty();
      StructureElement item = list.child(Role.LIST_ITEM);
      row.id().ifPresent(item::anchor);
      List<Slice> record = record(table, row, item, measure, first);
      slices.addAll(
          Stack.first(record, slice -> slice.anchors(row.id().map(List::of).orElse(List.of()))));
    }
    return slices;
  }

  private List<Slice> record(
      Block.Table table, Block.Row row, StructureElement item, Measure measure, boolean first) {
    int opening = row.head();
    Style strong = strong(measure, Weight.BOLD);
    StructureElement label = item.child(Role.LABEL);
    List<Slice> slices =
        new ArrayList<>(
            Stack.joined(
                value(table, row, opening, new Place(label, label, first), measure.style(strong))));
    StructureElement inner =
        item.child(Role.LIST_BODY)
            .child(Role.LIST)
            .attribute("List", "ListNumbering", new Attribute.Word("None"));
    for (int i = 0; i < row.cells().size(); i++) {
      if (i != opening) {
        StructureElement pair = inner.child(Role.LIST_ITEM);
        Place place = new Place(pair.child(Role.LABEL), pair.child(Role.LIST_BODY), first);
        boolean held = slices.size() <= 2;
        List<Slice> set = value(table, row, i, place, measure.gap(measure.gap() / 3));
        slices.addAll(
            held ? Stack.first(set, slice -> slice.before(Slice.Break.NEVER)) : Stack.joined(set));
      }
    }
    Slice.Ground rule = Rows.hairline(setting, measure, first);
    return Rows.row(
        List.of(slices), setting.spacing().gap() / 2, setting.spacing().height() / 2, rule);
  }

  /**
   * Where a value belongs.
   *
   * @param first whether it is in the first record, where the names of columns call their notes
   */
  private record Place(StructureElement name, StructureElement value, boolean first) {}

  /** The column's name, a colon, and what the cell says, its first paragraph on the same line. */
  private List<Slice> value(
      Block.Table table, Block.Row row, int column, Place place, Measure measure) {
    RunWriter writer = new RunWriter(setting, table.origin());
    Style strong = strong(measure, Weight.SEMIBOLD);
    writer.write(name(table.columns().get(column), place.first()), place.name(), strong);
    writer.text(": ", place.name(), strong);
    List<Block> said = row.cells().get(column).blocks();
    boolean running = !said.isEmpty() && said.getFirst() instanceof Block.Paragraph;
    if (said.isEmpty()) {
      writer.text(setting.say(Phrase.EMPTY), place.value(), measure.style());
    } else if (said.getFirst() instanceof Block.Paragraph paragraph) {
      StructureElement element =
          place.name() == place.value() ? place.value() : place.value().child(Role.PARAGRAPH);
      writer.write(paragraph.inlines(), element, measure.style());
    }
    List<Slice> slices = new ArrayList<>(text.set(writer, place.value(), measure));
    List<Block> more = running ? said.subList(1, said.size()) : said;
    Measure below = measure.inset(setting.spacing().indent(), 0).gap(measure.gap() / 2);
    slices.addAll(
        Stack.first(
            blocks.blocks(more, place.value(), below), slice -> slice.before(Slice.Break.NEVER)));
    return slices;
  }

  /** A note is called where a name stands for the first time, and not in every record. */
  private static List<Inline> name(Block.Column column, boolean first) {
    return first
        ? column.header()
        : column.header().stream().filter(inline -> !(inline instanceof Inline.Note)).toList();
  }

  private Style strong(Measure measure, Weight weight) {
    return measure.style().face(setting.fonts().face(weight));
  }
}
