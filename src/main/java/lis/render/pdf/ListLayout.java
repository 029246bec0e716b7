package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import lis.document.Block;
import lis.document.Inline;

/** Sets lists: of items, of terms, of key facts. All are lists to a screen reader as well. */
final class ListLayout {
  /** The share of a column that terms may take beside what they mean. */
  private static final float WIDEST_TERM = 0.36f;

  /** The least room behind a label, in points. */
  private static final float LABEL_GAP = 5;

  private final Setting setting;
  private final TextLayout text;
  private final BlockLayout blocks;

  ListLayout(Setting setting, TextLayout text, BlockLayout blocks) {
    this.setting = setting;
    this.text = text;
    this.blocks = blocks;
  }

  List<Slice> list(Block.ItemList list, StructureElement parent, Measure measure) {
    StructureElement element = parent.child(Role.LIST);
    boolean inner = measure.x() > setting.spacing().left();
    element.attribute("List", "ListNumbering", new Attribute.Word(numbering(list, inner)));
    float indent = indent(list, measure);
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      String label = list.ordered() ? list.label(i) : inner ? "–" : "•";
      List<Slice> set = item(item, label, element, measure, indent, list);
      float gap = slices.isEmpty() || paragraphs(list) ? measure.gap() : measure.gap() / 2;
      boolean held = slices.size() == 1 || (item.equals(list.items().getLast()) && set.size() <= 2);
      slices.addAll(
          Stack.first(
              set, slice -> slice.gap(gap).before(held ? Slice.Break.NEVER : slice.before())));
    }
    return slices;
  }

  private static boolean paragraphs(Block.ItemList list) {
    return list.order().filter(Block.Order.PARAGRAPHS::equals).isPresent();
  }

  private static String numbering(Block.ItemList list, boolean inner) {
    return list.order()
        .map(order -> order == Block.Order.LETTERS ? "LowerAlpha" : "Decimal")
        .orElse(inner ? "Circle" : "Disc");
  }

  /** How far items stand in: labels that others refer to have all the room that they need. */
  private float indent(Block.ItemList list, Measure measure) {
    float indent = setting.spacing().indent();
    for (int i = 0; list.labelled() && i < list.items().size(); i++) {
      indent = Math.max(indent, measure.style().width(list.label(i)) + 2 * LABEL_GAP);
    }
    return indent;
  }

  private List<Slice> item(
      Block.Item item,
      String label,
      StructureElement list,
      Measure measure,
      float indent,
      Block.ItemList origin) {
    StructureElement element = list.child(Role.LIST_ITEM);
    item.id().ifPresent(element::anchor);
    Measure narrow = measure.width(indent - 2);
    List<Slice> mark = text.words(label, element.child(Role.LABEL), narrow, origin.origin());
    float gap = paragraphs(origin) ? measure.gap() : measure.gap() / 2;
    Measure body = measure.inset(indent, 0).gap(gap);
    List<Slice> slices =
        labelled(mark, blocks.blocks(item.blocks(), element.child(Role.LIST_BODY), body));
    return item.id().isEmpty()
        ? slices
        : Stack.first(slices, slice -> slice.anchors(List.of(item.id().get())));
  }

  /** A label beside the first slice of what it labels. */
  List<Slice> labelled(List<Slice> label, List<Slice> body) {
    if (label.isEmpty() || body.isEmpty()) {
      return label.isEmpty() ? body : label;
    }
    Slice.Ink mark = label.getFirst().ink();
    return Stack.first(
        body,
        slice ->
            slice.ink(
                (canvas, top) -> {
                  mark.draw(canvas, top);
                  slice.ink().draw(canvas, top);
                }));
  }

  List<Slice> definitions(Block.Definitions list, StructureElement parent, Measure measure) {
    StructureElement element =
        parent.child(Role.LIST).attribute("List", "ListNumbering", new Attribute.Word("None"));
    if (!list.facts()) {
      return terms(list, element, measure);
    }
    boolean narrow = measure.width() * (1 - WIDEST_TERM) < setting.print().narrowest();
    List<Slice> slices = narrow ? stacked(list, element, measure) : facts(list, element, measure);
    List<Slice> spaced = Stack.first(slices, slice -> slice.gap(measure.gap()));
    return Stack.whole(spaced, setting.spacing().height() / 3);
  }

  /** Terms above what they mean, with thin lines between. */
  private List<Slice> stacked(Block.Definitions list, StructureElement element, Measure measure) {
    List<Slice> slices = new ArrayList<>();
    for (Block.Definition definition : list.definitions()) {
      StructureElement item = element.child(Role.LIST_ITEM);
      List<Slice> fact = new ArrayList<>(Stack.joined(term(definition, item, measure, list)));
      Measure inner = measure.gap(measure.gap() / 2);
      List<Slice> meaning = blocks.blocks(definition.meaning(), item.child(Role.LIST_BODY), inner);
      fact.addAll(Stack.first(meaning, slice -> slice.gap(0).before(Slice.Break.NEVER)));
      slices.addAll(row(List.of(fact), measure, slices.isEmpty()));
    }
    return slices;
  }

  private List<Slice> terms(Block.Definitions list, StructureElement element, Measure measure) {
    List<Slice> slices = new ArrayList<>();
    for (Block.Definition definition : list.definitions()) {
      StructureElement item = element.child(Role.LIST_ITEM);
      List<Slice> term = term(definition, item, measure, list);
      Measure inner = measure.inset(setting.spacing().indent(), 0);
      List<Slice> meaning = blocks.blocks(definition.meaning(), item.child(Role.LIST_BODY), inner);
      slices.addAll(Stack.joined(term));
      slices.addAll(Stack.first(meaning, slice -> slice.gap(0).before(Slice.Break.NEVER)));
    }
    return slices;
  }

  private List<Slice> term(
      Block.Definition definition, StructureElement item, Measure measure, Block.Definitions list) {
    definition.id().ifPresent(item::anchor);
    StructureElement label = item.child(Role.LABEL);
    Measure strong = measure.style(measure.style().face(setting.fonts().face(Weight.SEMIBOLD)));
    List<Slice> slices = text.text(definition.term(), label, label, strong, list.origin());
    return Stack.first(
        slices, slice -> slice.anchors(definition.id().map(List::of).orElse(List.of())));
  }

  /** Terms in a column of their own beside what they mean, with thin lines between. */
  private List<Slice> facts(Block.Definitions list, StructureElement element, Measure measure) {
    float column = termColumn(list, measure);
    List<Slice> slices = new ArrayList<>();
    for (Block.Definition definition : list.definitions()) {
      StructureElement item = element.child(Role.LIST_ITEM);
      List<Slice> term = Stack.joined(term(definition, item, measure.width(column - 14), list));
      Measure inner = measure.inset(column, 0).gap(measure.gap() / 2);
      List<Slice> meaning = blocks.blocks(definition.meaning(), item.child(Role.LIST_BODY), inner);
      slices.addAll(row(List.of(term, meaning), measure, slices.isEmpty()));
    }
    return slices;
  }

  private List<Slice> row(List<List<Slice>> cells, Measure measure, boolean first) {
    Spacing spacing = setting.spacing();
    return Rows.row(
        cells, spacing.gap() / 2, spacing.height() / 3, Rows.hairline(setting, measure, first));
  }

  private float termColumn(Block.Definitions list, Measure measure) {
    Style strong = measure.style().face(setting.fonts().face(Weight.SEMIBOLD));
    float widest = 76;
    for (Block.Definition definition : list.definitions()) {
      widest = Math.max(widest, strong.width(Inline.text(definition.term())) + 16);
    }
    return Math.min(widest, measure.width() * WIDEST_TERM);
  }
}
