package lis.render.pdf;

import java.util.List;

/**
 * The sizes of a page and of what stands on it, in points.
 *
 * @param left the left edge of the type area
 * @param right its right edge, where tables, pictures and boxes end
 * @param top its upper edge, from the foot of the page
 * @param bottom its lower edge
 * @param measure the width of running text
 * @param size of plain text, never below 12 (clear print)
 * @param leading from one baseline to the next
 * @param gap between paragraphs
 * @param indent of lists, to the right of their marks
 * @param lead how much larger than plain text a lead is
 * @param headings by level, from the first
 * @param opening the lines around the title
 * @param small what stands below or around the text
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
    float indent,
    float lead,
    List<Heading> headings,
    Opening opening,
    Small small) {

  static final float PAGE_WIDTH = 595;
  static final float PAGE_HEIGHT = 842;

  Spacing {
    headings = List.copyOf(headings);
  }

  /** A heading's size, the distance of its lines, and the white above and below it. */
  record Heading(float size, float leading, float above, float below) {}

  /** The size of lines and their distance. */
  record Lines(float size, float leading) {}

  /** Who publishes it, above the title; the subtitle below it; and which edition this is. */
  record Opening(Lines publisher, Lines subtitle, Lines edition) {}

  /**
   * What stands below or around the text.
   *
   * @param notes the distance of the lines of notes
   * @param superior the least size of a note's number where it is called
   * @param running the running header and footer
   * @param header the baseline of the running header, from the head of the page
   * @param footer the baseline of the running footer, from the foot of the page
   * @param number the width of page numbers in the contents
   * @param entry the distance of lines in the contents
   * @param between the white between entries of the contents that stand in a group
   */
  record Small(
      float notes,
      float superior,
      float running,
      float header,
      float footer,
      float number,
      float entry,
      float between) {}

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
