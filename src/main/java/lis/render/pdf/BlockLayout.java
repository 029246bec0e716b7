package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Phrase;

/** Sets blocks as slices, each kind in its own way, and grows the structure tree with them. */
final class BlockLayout {
  private final Setting setting;
  private final TextLayout text;
  private final HeadingLayout headings;
  private final ListLayout lists;
  private final TableLayout tables;
  private final FigureLayout figures;
  private final BoxLayout boxes;
  private final PicturedLayout pictures;
  private final ContentsLayout contents;

  BlockLayout(Setting setting) {
    this.setting = setting;
    this.text = new TextLayout(setting, this::footnote);
    this.headings = new HeadingLayout(setting, text);
    this.lists = new ListLayout(setting, text, this);
    this.tables = new TableLayout(setting, text, this);
    this.figures = new FigureLayout(setting, text);
    this.boxes = new BoxLayout(setting, text, this);
    this.pictures = new PicturedLayout(setting, figures, this);
    this.contents = new ContentsLayout(setting, text);
  }

  TextLayout text() {
    return text;
  }

  BoxLayout boxes() {
    return boxes;
  }

  /** Sets blocks one below the other, their tags as the last children of an element. */
  List<Slice> blocks(List<? extends Block> blocks, StructureElement parent, Measure measure) {
    List<Slice> slices = new ArrayList<>();
    boolean announced = false;
    for (Block block : blocks) {
      boolean bound = announced || comments(block);
      Slice.Break before = bound ? Slice.Break.NEVER : Slice.Break.FREE;
      slices.addAll(
          Stack.first(
              block(block, parent, measure),
              slice ->
                  (slice.before() == Slice.Break.FREE ? slice.before(before) : slice)
                      .origin(slice.origin().orElse(block.origin()))));
      announced = announces(block);
    }
    return slices;
  }

  /** A lead, and a sentence that ends in a colon, stay with what they open. */
  private static boolean announces(Block block) {
    return block instanceof Block.Paragraph paragraph
        && (paragraph.voice() == Block.Voice.LEAD
            || Inline.text(paragraph.inlines()).stripTrailing().endsWith(":"));
  }

  /** What is said beside the matter stays with it: sources alone on a page say nothing. */
  private static boolean comments(Block block) {
    return block instanceof Block.Paragraph paragraph && paragraph.voice() == Block.Voice.ASIDE;
  }

  private List<Slice> block(Block block, StructureElement parent, Measure measure) {
    return switch (block) {
      case Block.Section section -> section(section, parent, measure);
      case Block.Paragraph paragraph -> paragraph(paragraph, parent, measure);
      case Block.ItemList list -> lists.list(list, parent, measure);
      case Block.Definitions definitions ->
          lists.definitions(definitions, parent, definitions.facts() ? wide(measure) : measure);
      case Block.Table table -> tables.table(table, parent, wide(measure));
      case Block.Figure figure -> figures.figure(figure, parent, wide(measure));
      case Block.Callout callout -> boxes.callout(callout, parent, wide(measure));
      case Block.Pictured pictured -> pictures.pictured(pictured, parent, wide(measure));
      case Block.Quotation quotation -> boxes.quotation(quotation, parent, measure);
      case Block.Preformatted preformatted ->
          boxes.preformatted(preformatted, parent, wide(measure));
      case Block.Divider divider -> List.of(boxes.divider(measure));
      case Block.Contents list -> contents.contents(list, parent, wide(measure));
    };
  }

  private List<Slice> section(Block.Section section, StructureElement parent, Measure measure) {
    StructureElement element = parent.child(Role.SECTION);
    List<Slice> slices = new ArrayList<>(headings.heading(section, element, measure));
    boolean nested =
        !section.blocks().isEmpty() && section.blocks().getFirst() instanceof Block.Section;
    float below = setting.spacing().heading(section.level()).below();
    float white = nested ? Math.max(below, setting.spacing().gap()) : below;
    slices.addAll(
        Stack.first(
            blocks(section.blocks(), element, measure),
            slice -> slice.gap(white).before(Slice.Break.NEVER)));
    return slices;
  }

  private List<Slice> paragraph(Block.Paragraph block, StructureElement parent, Measure measure) {
    List<Inline> inlines = block.inlines();
    StructureElement element = parent.child(Role.PARAGRAPH);
    return text.text(inlines, element, parent, voice(block.voice(), measure), block.origin());
  }

  private Measure voice(Block.Voice voice, Measure measure) {
    Style style = measure.style();
    return switch (voice) {
      case BODY -> measure;
      case LEAD ->
          measure
              .style(
                  setting.style(
                      Weight.REGULAR,
                      style.size() * setting.spacing().lead(),
                      setting.palette().brand()))
              .leading(measure.leading() * setting.spacing().lead());
      case ASIDE -> measure.style(style.colour(setting.palette().muted()));
    };
  }

  /** Tables, pictures and boxes may be wider than running text, if they don't stand within it. */
  private Measure wide(Measure measure) {
    return setting.running(measure) ? measure.width(setting.spacing().full()) : measure;
  }

  private void footnote(RunWriter.Called called, StructureElement after) {
    Footnote footnote = called.footnote();
    StructureElement note =
        after
            .child(Role.FOOTNOTE)
            .id(footnote.anchor())
            .anchor(footnote.anchor())
            .related(footnote.caller());
    Measure measure = setting.notes();
    int number = called.note().number();
    StructureElement way = note.child(Role.LABEL).child(Role.LINK);
    RunWriter label = new RunWriter(setting, called.origin());
    Hyperlink back =
        new Hyperlink(
            new Hyperlink.Anchor(footnote.caller()), setting.say(Phrase.BACK_TO_NOTE, number), way);
    label.text(
        String.valueOf(number),
        way,
        measure.style().colour(setting.palette().link()),
        Optional.of(back));
    float column = Math.max(18, measure.style().width(number + "  "));
    List<Slice> body = blocks(called.note().blocks(), note, measure.inset(column, 0));
    footnote.say(
        Stack.first(
            lists.labelled(text.set(label, note, measure), body),
            slice -> slice.anchors(List.of(footnote.anchor()))));
  }
}
