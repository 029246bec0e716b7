package lis.render.pdf;

import java.util.List;
import lis.document.Direction;
import lis.source.SourceFile;

/** Words on a single line around the text: every face that they need, in the order of reading. */
record Lettering(Line line) {

  /**
   * Sets words.
   *
   * @param quiet a setting of its own, because characters that no font has were reported before
   */
  static Lettering of(String words, Style style, Setting quiet) {
    StructureElement nobody = new StructureElement(Role.SPAN);
    RunWriter writer = new RunWriter(quiet, SourceFile.named("").start());
    writer.text(Characters.flowing(words), nobody, style);
    List<Line> lines = LineBreaker.lines(writer.runs(), Float.MAX_VALUE);
    return new Lettering(
        lines.isEmpty() ? new Line(List.of(), 0, Direction.LEFT_TO_RIGHT) : lines.getFirst());
  }

  /** As many of the words as find room, with an ellipsis behind them if some don't. */
  static Lettering fitting(String words, Style style, Setting quiet, float room) {
    Lettering whole = of(words, style, quiet);
    String shorter = words;
    while (whole.width() > room && !shorter.isEmpty()) {
      int space = shorter.lastIndexOf(' ');
      shorter = shorter.substring(0, space > 0 ? space : shorter.length() - 1);
      whole = of(shorter + "…", style, quiet);
    }
    return whole;
  }

  float width() {
    return line.width();
  }

  void draw(Canvas canvas, float x, float baseline) {
    for (Line.Fragment fragment : line.fragments()) {
      canvas.text(fragment.run().style(), fragment.text(), x + fragment.x(), baseline);
    }
  }
}
