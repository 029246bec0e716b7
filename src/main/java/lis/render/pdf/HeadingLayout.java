package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import lis.document.Block;
import lis.document.Colour;
import lis.render.Wording;

/** Sets headings, in the accent that their section wears. */
final class HeadingLayout {
  private final Setting setting;
  private final TextLayout text;

  HeadingLayout(Setting setting, TextLayout text) {
    this.setting = setting;
    this.text = text;
  }

  List<Slice> heading(Block.Section section, StructureElement parent, Measure measure) {
    StructureElement element = parent.child(Role.heading(section.level())).anchor(section.id());
    String words = Wording.name(section);
    setting
        .headings()
        .add(new Setting.Heading(words, section.id(), section.level(), section.listed(), element));
    boolean chapter = section.level() == 2;
    List<Slice> slices =
        chapter ? chapter(section, element, measure) : lower(section, element, measure);
    return Stack.first(
        Stack.joined(slices),
        first -> {
          Slice named = first.anchors(List.of(section.id()));
          return chapter ? named.chapter(Wording.brief(section)) : named;
        });
  }

  /** A bar, the label on a line of its own, the title; overleaf where chapters begin a page. */
  private List<Slice> chapter(Block.Section section, StructureElement element, Measure measure) {
    Spacing.Heading size = setting.spacing().heading(2);
    Colour colour = colour(section);
    List<Slice> slices = new ArrayList<>();
    slices.add(
        bar(colour, measure)
            .gap(size.above())
            .before(setting.chapters() ? Slice.Break.PAGE : Slice.Break.FREE));
    section
        .label()
        .filter(label -> !section.numbering())
        .ifPresent(
            label -> {
              Style style = setting.style(Weight.SEMIBOLD, label(size), colour);
              Measure column = measure.style(style).leading(size.size()).gap(0);
              slices.addAll(text.words(label + " ", element, column, section.origin()));
            });
    slices.addAll(title(section, element, measure, size).stream().map(s -> s.gap(0)).toList());
    return slices;
  }

  private float label(Spacing.Heading size) {
    return Math.max(setting.spacing().size(), size.size() * 0.56f);
  }

  private List<Slice> lower(Block.Section section, StructureElement element, Measure measure) {
    Spacing.Heading size = setting.spacing().heading(section.level());
    RunWriter writer = new RunWriter(setting, section.origin());
    Style style = setting.style(Weight.SEMIBOLD, size.size(), colour(section));
    section.label().ifPresent(label -> writer.text(label + "\u2002", element, style));
    writer.write(section.title(), element, style);
    Measure column = wide(measure).style(style).leading(size.leading()).gap(size.above());
    List<Slice> slices = text.set(writer, element, column);
    return section.accent() > 0 && section.level() == 3 ? edged(slices, section) : slices;
  }

  private List<Slice> title(
      Block.Section section, StructureElement element, Measure measure, Spacing.Heading size) {
    Style style = setting.style(Weight.BOLD, size.size(), colour(section));
    Measure column = wide(measure).style(style).leading(size.leading());
    RunWriter writer = new RunWriter(setting, section.origin());
    section
        .label()
        .filter(label -> section.numbering())
        .ifPresent(number -> writer.text(number + "\u2002", element, style));
    writer.write(section.title(), element, style);
    return text.set(writer, element, column);
  }

  /** The accent once more, as a short bar: the label says the same in words. */
  private Slice bar(Colour colour, Measure measure) {
    float height = setting.chapters() ? 5 : 3;
    float white = setting.chapters() ? 12 : 4;
    return Slice.of(
        0,
        height + white,
        (canvas, top) ->
            canvas.artifact(
                Artifact.LAYOUT, () -> canvas.fill(colour, measure.x(), top - height, 48, height)));
  }

  private List<Slice> edged(List<Slice> slices, Block.Section section) {
    Colour colour = colour(section);
    float x = setting.spacing().left() - 12;
    float line = setting.spacing().heading(section.level()).leading();
    Slice.Ground edge =
        (canvas, top, bottom) ->
            canvas.artifact(
                Artifact.LAYOUT,
                () ->
                    canvas.fill(colour, x, bottom + line * 0.22f, 3, top - bottom - line * 0.38f));
    return slices.stream().map(slice -> slice.on(edge)).toList();
  }

  private Measure wide(Measure measure) {
    return setting.running(measure) ? measure.width(setting.spacing().full()) : measure;
  }

  private Colour colour(Block.Section section) {
    return section.accent() > 0
        ? setting.palette().accent(section.accent())
        : setting.palette().brand();
  }
}
