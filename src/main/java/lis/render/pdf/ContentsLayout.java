package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Phrase;
import lis.render.Wording;
import lis.source.Span;

/**
 * Sets the contents. Page numbers stand in a column of a fixed width, so that nothing moves when
 * they become known.
 */
final class ContentsLayout {
  private final Setting setting;
  private final TextLayout text;

  ContentsLayout(Setting setting, TextLayout text) {
    this.setting = setting;
    this.text = text;
  }

  List<Slice> contents(Block.Contents contents, StructureElement parent, Measure measure) {
    StructureElement element = parent.child(Role.CONTENTS);
    List<Slice> slices = new ArrayList<>();
    if (parent.role() == Role.DOCUMENT) {
      slices.addAll(caption(element, measure, contents.origin()));
    }
    boolean grouped = contents.entries().stream().anyMatch(entry -> !entry.entries().isEmpty());
    for (Block.Entry entry : contents.entries()) {
      List<Slice> group = entry(entry, element, measure, grouped, contents.origin());
      slices.addAll(Stack.whole(group, setting.spacing().height() / 4));
    }
    boolean opens = setting.chapters() && parent.role() == Role.DOCUMENT;
    Slice.Break before = opens ? Slice.Break.PAGE : Slice.Break.FREE;
    return Stack.first(ended(slices), slice -> slice.before(before));
  }

  /** A page never begins with the last few lines alone. */
  private static List<Slice> ended(List<Slice> slices) {
    int held = Math.max(1, slices.size() - 4);
    List<Slice> all = new ArrayList<>(slices.subList(0, Math.min(held, slices.size())));
    slices.stream().skip(held).map(s -> s.before(Slice.Break.NEVER)).forEach(all::add);
    return all;
  }

  /** Contents that stand under no heading say themselves what they are. */
  private List<Slice> caption(StructureElement element, Measure measure, Span origin) {
    Spacing.Heading size = setting.spacing().heading(2);
    Style style = setting.style(Weight.BOLD, size.size(), setting.palette().brand());
    Measure column = measure.style(style).leading(size.leading()).gap(size.above());
    List<Slice> slices =
        new ArrayList<>(
            text.words(setting.say(Phrase.CONTENTS), element.child(Role.CAPTION), column, origin));
    slices.add(Slice.space(size.below()));
    return slices;
  }

  private List<Slice> entry(
      Block.Entry entry, StructureElement parent, Measure measure, boolean top, Span origin) {
    StructureElement item = parent.child(Role.CONTENTS_ITEM).related(entry.target());
    List<Slice> slices = new ArrayList<>(line(entry, item, measure, top, origin));
    if (!entry.entries().isEmpty()) {
      StructureElement below = item.child(Role.CONTENTS);
      List<Slice> lower = new ArrayList<>();
      for (Block.Entry inner : entry.entries()) {
        lower.addAll(
            entry(inner, below, measure.inset(setting.spacing().indent(), 0), false, origin));
      }
      slices.addAll(Stack.first(lower, slice -> slice.before(Slice.Break.NEVER)));
    }
    return slices;
  }

  private List<Slice> line(
      Block.Entry entry, StructureElement item, Measure measure, boolean top, Span origin) {
    StructureElement link = item.child(Role.REFERENCE).child(Role.LINK);
    Style style =
        setting.style(
            top ? Weight.SEMIBOLD : Weight.REGULAR,
            measure.style().size(),
            setting.palette().ink());
    String words = Wording.labelled(entry.label(), Inline.text(entry.title()));
    RunWriter writer = new RunWriter(setting, origin);
    writer.text(Characters.flowing(words) + " ", link, style);
    Hyperlink hyperlink = new Hyperlink(new Hyperlink.Anchor(entry.target()), words, link);
    Measure column =
        measure
            .inset(0, setting.spacing().small().number())
            .style(style)
            .leading(setting.spacing().small().entry())
            .gap(top ? setting.spacing().gap() : setting.spacing().small().between());
    List<Line> lines = LineBreaker.lines(writer.runs(), column.width());
    Content number = link.content();
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Content> ending = i == lines.size() - 1 ? Optional.of(number) : Optional.empty();
      slices.add(
          Slice.of(
                  i == 0 ? column.gap() : 0,
                  column.leading(),
                  new ContentsInk(setting, new LineInk(lines.get(i), column), hyperlink, ending))
              .before(i == 0 ? Slice.Break.FREE : Slice.Break.NEVER));
    }
    return slices;
  }
}
