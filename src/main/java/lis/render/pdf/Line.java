package lis.render.pdf;

import java.util.List;

/**
 * One line of text.
 *
 * @param width without the spaces at its end
 */
record Line(List<Fragment> fragments, float width) {

  Line {
    fragments = List.copyOf(fragments);
  }

  /** A piece of a run, with its distance from the start of the line. */
  record Fragment(Run run, String text, float x, float width) {}

  /** The notes that are called in this line. */
  List<Footnote> notes() {
    return fragments.stream().flatMap(f -> f.run().note().stream()).distinct().toList();
  }
}
