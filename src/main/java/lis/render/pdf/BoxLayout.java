package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import lis.document.Block;
import lis.document.Colour;
import lis.document.Inline;
import lis.render.Wording;
import lis.source.Span;

/** Sets what stands apart from the main line of thought. */
final class BoxLayout {
  private static final float PADDING = 11;
  private static final float EDGE = 4;

  private final Setting setting;
  private final TextLayout text;
  private final BlockLayout blocks;

  BoxLayout(Setting setting, TextLayout text, BlockLayout blocks) {
    this.setting = setting;
    this.text = text;
    this.blocks = blocks;
  }

  /** A box on a tint with a bar at its edge; without a title, words say what it is for. */
  List<Slice> callout(Block.Callout callout, StructureElement parent, Measure measure) {
    StructureElement element = parent.child(Role.BOX);
    Colour colour = edge(callout.tone());
    List<Inline> title =
        callout.title().isEmpty()
            ? Inline.of(setting.say(Wording.tone(callout.tone())))
            : callout.title();
    Measure inner = measure.inset(EDGE + 14, 14);
    Style strong = setting.style(Weight.SEMIBOLD, measure.style().size(), colour);
    StructureElement head = element.child(Role.PARAGRAPH);
    List<Slice> inside =
        new ArrayList<>(
            Stack.joined(
                text.text(title, head, element, inner.style(strong).gap(0), callout.origin())));
    inside.addAll(
        Stack.first(
            blocks.blocks(callout.blocks(), element, inner),
            slice -> slice.gap(2).before(Slice.Break.NEVER)));
    return boxed(inside, measure, colour);
  }

  /** Text whose lines and spaces are kept, on a tint. */
  List<Slice> preformatted(Block.Preformatted block, StructureElement parent, Measure measure) {
    StructureElement code = parent.child(Role.PARAGRAPH).child(Role.CODE);
    List<Slice> lines = new ArrayList<>();
    for (String line : block.text().stripTrailing().split("\n", -1)) {
      RunWriter writer = new RunWriter(setting, block.origin());
      writer.text(Characters.kept(line) + "\n", code, measure.style());
      lines.addAll(text.set(writer, code, measure.inset(EDGE + 14, 14).gap(0)));
    }
    return boxed(lines, measure, setting.palette().tint());
  }

  List<Slice> quotation(Block.Quotation quotation, StructureElement parent, Measure measure) {
    StructureElement element = parent.child(Role.QUOTATION);
    Colour rule = setting.palette().rule();
    Slice.Ground bar =
        (canvas, top, bottom) ->
            canvas.artifact(
                Artifact.LAYOUT,
                () -> canvas.fill(rule, measure.x(), bottom + 3, 2, top - bottom - 5));
    List<Slice> inside = blocks.blocks(quotation.blocks(), element, measure.inset(18, 18));
    return Stack.whole(
        inside.stream().map(slice -> slice.on(bar)).toList(), setting.spacing().height() / 4);
  }

  /** A short rule, which only shows what the order of the text says. */
  Slice divider(Measure measure) {
    float leading = setting.spacing().leading();
    return Slice.of(
        setting.spacing().gap(),
        leading,
        (canvas, top) ->
            canvas.artifact(
                Artifact.LAYOUT,
                () -> {
                  float y = top - leading / 2;
                  Colour rule = setting.palette().rule();
                  canvas.stroke(rule, 0.8f, measure.x(), y, measure.x() + 64, y);
                }));
  }

  /** A box with one paragraph, such as what readers must know of a draft. */
  List<Slice> notice(
      String title, String words, StructureElement parent, Measure measure, Span origin) {
    Block.Paragraph paragraph = new Block.Paragraph(Block.Voice.BODY, Inline.of(words), origin);
    return callout(
        new Block.Callout(Block.Tone.IMPORTANT, Inline.of(title), List.of(paragraph), origin),
        parent,
        measure);
  }

  private List<Slice> boxed(List<Slice> inside, Measure measure, Colour colour) {
    Colour tint = setting.palette().tint();
    Slice.Ground box =
        (canvas, top, bottom) ->
            canvas.artifact(
                Artifact.LAYOUT,
                () -> {
                  canvas.fill(tint, measure.x(), bottom, measure.width(), top - bottom);
                  canvas.fill(colour, measure.x(), bottom, EDGE, top - bottom);
                });
    List<Slice> slices = new ArrayList<>();
    slices.add(Slice.space(PADDING).gap(setting.spacing().gap() * 1.5f));
    slices.addAll(Stack.first(inside, slice -> slice.gap(0).before(Slice.Break.NEVER)));
    slices.add(Slice.space(PADDING).before(Slice.Break.NEVER));
    List<Slice> grounded = new ArrayList<>(slices.stream().map(slice -> slice.on(box)).toList());
    grounded.add(Slice.space(setting.spacing().gap() / 2).before(Slice.Break.NEVER));
    return Stack.whole(grounded, setting.spacing().height() / 3);
  }

  private Colour edge(Block.Tone tone) {
    return switch (tone) {
      case NOTE -> setting.palette().link();
      case IMPORTANT -> setting.palette().brand();
      case EXAMPLE -> setting.palette().muted();
    };
  }
}
