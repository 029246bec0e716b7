package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the structure tree for something drawn: one stretch of text or one picture, in as many
 * marked pieces as lines, pages and neighbours cut it into.
 */
final class Content implements Kid {

  /** A marked piece: the page's index, and its number on that page. */
  record Mark(int page, int mcid) {}

  private final StructureElement owner;
  private final List<Mark> marks = new ArrayList<>(1);

  Content(StructureElement owner) {
    this.owner = owner;
  }

  StructureElement owner() {
    return owner;
  }

  List<Mark> marks() {
    return marks;
  }

  void add(Mark mark) {
    marks.add(mark);
  }
}
