package lis.render.braille;

/**
 * A text, and the place that it takes.
 *
 * @param first how many cells its first line is set in
 * @param later how many cells its other lines are
 * @param anchor the id of the section that begins here; empty where none does
 * @param target the id whose page stands at its end; empty where none does
 */
record Piece(Shape shape, int first, int later, String text, String anchor, String target) {

  /** How a text stands on the page. */
  enum Shape {
    /** In the middle, with empty lines around it, kept with what follows. */
    HEADING,
    /** An empty line above, kept with what follows. */
    SUBHEADING,
    TEXT,
    /** A line of the contents. */
    ENTRY,
    /** An empty line, but never two, and none at the head of a page. */
    GAP
  }

  static Piece text(int first, int later, String text) {
    return new Piece(Shape.TEXT, first, later, text, "", "");
  }

  static Piece gap() {
    return new Piece(Shape.GAP, 0, 0, "", "", "");
  }

  static Piece heading(boolean chapter, String text, String anchor) {
    return chapter
        ? new Piece(Shape.HEADING, 0, 0, text, anchor, "")
        : new Piece(Shape.SUBHEADING, 4, 4, text, anchor, "");
  }

  static Piece entry(int depth, String text, String target) {
    return new Piece(Shape.ENTRY, 2 * depth, 2 * depth + 4, text, "", target);
  }
}
