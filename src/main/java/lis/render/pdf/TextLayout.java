package lis.render.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import lis.document.Direction;
import lis.document.Inline;
import lis.source.Span;

/** Sets inlines as lines, with neither a widow nor an orphan among them. */
final class TextLayout {
  private final Setting setting;
  private final BiConsumer<RunWriter.Called, StructureElement> footnotes;

  /**
   * @param footnotes sets a note that was called, as the last child of an element
   */
  TextLayout(Setting setting, BiConsumer<RunWriter.Called, StructureElement> footnotes) {
    this.setting = setting;
    this.footnotes = footnotes;
  }

  /**
   * Sets inlines below an element.
   *
   * @param after the element at whose end the notes stand that are called
   */
  List<Slice> text(
      List<Inline> inlines,
      StructureElement element,
      StructureElement after,
      Measure measure,
      Span origin) {
    RunWriter writer = new RunWriter(setting, origin);
    writer.write(inlines, element, measure.style());
    return directed(writer, element, after, measure);
  }

  /** Sets what a writer has written. */
  List<Slice> set(RunWriter writer, StructureElement after, Measure measure) {
    return set(writer, LineBreaker.lines(writer.runs(), measure.width()), after, measure);
  }

  private List<Slice> set(
      RunWriter writer, List<Line> lines, StructureElement after, Measure measure) {
    List<Slice> slices = slices(lines, measure);
    writer.called().forEach(called -> footnotes.accept(called, after));
    return slices;
  }

  /** Sets words of our own. */
  List<Slice> words(String words, StructureElement element, Measure measure, Span origin) {
    RunWriter writer = new RunWriter(setting, origin);
    writer.text(words, element, measure.style());
    return directed(writer, element, element, measure);
  }

  /** Says of an element, too, that its lines run from right to left (ISO 32000-1, 14.8.5.4). */
  private List<Slice> directed(
      RunWriter writer, StructureElement element, StructureElement after, Measure measure) {
    List<Line> lines = LineBreaker.lines(writer.runs(), measure.width());
    if (!lines.isEmpty() && lines.getFirst().direction() == Direction.RIGHT_TO_LEFT) {
      element.attribute("Layout", "WritingMode", new Attribute.Word("RlTb"));
    }
    return set(writer, lines, after, measure);
  }

  private static List<Slice> slices(List<Line> lines, Measure measure) {
    List<Slice> slices = new ArrayList<>();
    Set<Footnote> called = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean held = i == 1 || i == lines.size() - 1;
      // A number that is broken over two lines calls its note in the first.
      List<Footnote> notes = lines.get(i).notes().stream().filter(called::add).toList();
      slices.add(
          Slice.of(
                  i == 0 ? measure.gap() : 0, measure.leading(), new LineInk(lines.get(i), measure))
              .before(i > 0 && held ? Slice.Break.NEVER : Slice.Break.FREE)
              .notes(notes)
              .anchors(notes.stream().map(Footnote::caller).toList()));
    }
    return slices;
  }
}
