package lis.chart;

import java.util.List;
import lis.document.Paint;

/**
 * Columns of one width, and the type that is set in them.
 *
 * @param width of all of them
 * @param size of the type
 */
record Columns(double width, double size, int count) {
  static final double GAP = 6;
  static final double PAD = 6;
  static final double BAR = 3;

  double leading() {
    return Math.ceil(size * 1.22);
  }

  /** The size to reckon with for words in a strong face, which are a little wider. */
  double strong() {
    return size * 1.1;
  }

  /** The width of one. */
  double column() {
    return (width - (count - 1) * GAP) / count;
  }

  /** The width that words have in one. */
  double room() {
    return column() - 2 * PAD - BAR;
  }

  /**
   * A line of words in a box.
   *
   * @param end what stands at its other end; may be empty
   */
  record Line(String words, Paint paint, boolean strong, String end) {}

  List<Line> lines(String words, Paint paint, boolean strong) {
    return words.isBlank()
        ? List.of()
        : Wrapped.lines(words, strong ? strong() : size, room()).stream()
            .map(line -> new Line(line, paint, strong, ""))
            .toList();
  }

  /** Says above a row of boxes what they are; returns where the row begins. */
  double label(Svg svg, String words, double top) {
    double y = top;
    for (String line : Wrapped.lines(words, size, width)) {
      svg.text(0, y + size, Svg.Anchor.START, size, Paint.MUTED, line);
      y += leading();
    }
    return y + 3;
  }

  /** The end of a piece of a drawing. */
  String piece(Svg svg, double height) {
    return svg.drawing(width, height + 1);
  }
}
