package lis.render.pdf;

import java.util.List;

/**
 * The sizes of a page and of what stands on it, in points.
 *
 * @param left the left edge of the type area
 * @param right its right edge, where tables, pictures and boxes end
 * @param top its upper edge, from the foot of the page
 * @param bottom its lower edge
 * @param measure the width of running text: 60 to 75 characters a line
 * @param size of plain text, never below 12 (clear print)
 * @param leading from one baseline to the next
 * @param gap between paragraphs
 * @param headings by level, from the first
 */
record Spacing(
    float left,
    float right,
    float top,
    float bottom,
    float measure,
    float size,
    float leading,
    float gap,
    List<Heading> headings) {

  static final float PAGE_WIDTH = 595;
  static final float PAGE_HEIGHT = 842;

  /** Documents with a cover: a rhythm of half lines, with room around the text. */
  static final Spacing REPORT =
      new Spacing(
          72,
          523,
          756,
          92,
          390,
          12.5f,
          18,
          9,
          List.of(
              new Heading(40, 45, 0, 18),
              new Heading(26, 32, 36, 10),
              new Heading(18, 24, 27, 3),
              new Heading(14.5f, 20, 20, 2),
              new Heading(12.5f, 18, 18, 0)));

  /** Documents without one, which start at once and end soon. */
  static final Spacing COMPACT =
      new Spacing(
          64,
          531,
          780,
          72,
          384,
          12,
          16,
          6,
          List.of(
              new Heading(26, 30, 0, 4),
              new Heading(16, 20, 14, 3),
              new Heading(13.5f, 17, 11, 2),
              new Heading(12, 16, 9, 1)));

  Spacing {
    headings = List.copyOf(headings);
  }

  /** A heading's size, the distance of its lines, and the white above and below it. */
  record Heading(float size, float leading, float above, float below) {}

  /** The heading of a level, from 1; the smallest serves for all that are lower still. */
  Heading heading(int level) {
    return headings.get(Math.min(level, headings.size()) - 1);
  }

  /** The width of tables, pictures and boxes. */
  float full() {
    return right - left;
  }

  float height() {
    return top - bottom;
  }
}
