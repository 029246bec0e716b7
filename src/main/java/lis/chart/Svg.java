package lis.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lis.document.Paint;

/** Writes an svg element, shape by shape. Lengths have one decimal, whatever the machine. */
final class Svg {
  /** Where a text begins, ends or has its middle at its x. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  private final StringBuilder out = new StringBuilder();

  void line(double x1, double y1, double x2, double y2, Paint paint, double width) {
    out.append("<path d=\"M")
        .append(point(x1, y1))
        .append('L')
        .append(point(x2, y2))
        .append("\" ")
        .append(stroke(paint, width))
        .append("/>");
  }

  void dashes(double x1, double x2, double y, Paint paint) {
    out.append("<path stroke-dasharray=\"6 4\" d=\"M")
        .append(point(x1, y))
        .append('L')
        .append(point(x2, y))
        .append("\" ")
        .append(stroke(paint, 1.5))
        .append("/>");
  }

  /** An outline of straight lines, closed and filled. */
  void shape(double[][] corners, Paint fill, Paint edge) {
    out.append("<path d=\"");
    for (int i = 0; i < corners.length; i++) {
      out.append(i == 0 ? 'M' : 'L').append(point(corners[i][0], corners[i][1]));
    }
    out.append("Z\" fill=\"")
        .append(fill.reference())
        .append("\" stroke=\"")
        .append(edge.reference())
        .append("\" stroke-width=\"2\"/>");
  }

  /** Words stand on paper, not on lines. */
  void ground(Box box) {
    bar(box, Paint.PAPER);
  }

  /** A rectangle without a line. */
  void bar(Box box, Paint fill) {
    out.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
            .formatted(
                n(box.left()), n(box.top()), n(box.width()), n(box.height()), fill.reference()));
  }

  /** A rectangle with round corners. */
  void box(Box box, Paint fill, Paint edge, boolean dashed) {
    out.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"3\" fill=\"%s\" stroke=\"%s\""
            .formatted(
                n(box.left()),
                n(box.top()),
                n(box.width()),
                n(box.height()),
                fill.reference(),
                edge.reference()));
    out.append(dashed ? " stroke-dasharray=\"5 3\"" : "").append(" stroke-width=\"1.5\"/>");
  }

  void circle(double x, double y, double radius, Paint fill, Paint edge) {
    out.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"".formatted(n(x), n(y), n(radius)))
        .append(" fill=\"")
        .append(fill.reference())
        .append("\" stroke=\"")
        .append(edge.reference())
        .append("\" stroke-width=\"2\"/>");
  }

  void text(double x, double baseline, Anchor anchor, double size, Paint paint, String words) {
    write(x, baseline, anchor, size, paint, "", words);
  }

  void strong(double x, double baseline, Anchor anchor, double size, Paint paint, String words) {
    write(x, baseline, anchor, size, paint, " font-weight=\"bold\"", words);
  }

  private void write(
      double x,
      double baseline,
      Anchor anchor,
      double size,
      Paint paint,
      String weight,
      String words) {
    String side =
        switch (anchor) {
          case START -> "start";
          case MIDDLE -> "middle";
          case END -> "end";
        };
    out.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\"".formatted(n(x), n(baseline), side))
        .append(" font-size=\"%s\"%s fill=\"%s\">".formatted(n(size), weight, paint.reference()))
        .append(escaped(words))
        .append("</text>");
  }

  String drawing(double width, double height) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">"
            .formatted(n(width), n(height), n(width), n(height))
        + out
        + "</svg>";
  }

  private static String stroke(Paint paint, double width) {
    return "fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"".formatted(paint.reference(), n(width));
  }

  private static String point(double x, double y) {
    return n(x) + " " + n(y);
  }

  private static String n(double length) {
    BigDecimal rounded = BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
