package lis.render.pdf;

import java.util.List;
import lis.document.Direction;

/**
 * One line of text.
 *
 * @param fragments in the order in which they are read
 * @param width without the spaces at its end
 * @param direction of the paragraph that it belongs to
 */
record Line(List<Fragment> fragments, float width, Direction direction) {

  Line {
    fragments = List.copyOf(fragments);
  }

  /**
   * A piece of a run.
   *
   * @param text as it is drawn, from left to right
   * @param x its distance from the left edge of the line
   */
  record Fragment(Run run, String text, float x, float width) {

    Fragment at(float place) {
      return new Fragment(run, text, place, width);
    }
  }

  /** The notes that are called in this line. */
  List<Footnote> notes() {
    return fragments.stream().flatMap(f -> f.run().note().stream()).distinct().toList();
  }
}
