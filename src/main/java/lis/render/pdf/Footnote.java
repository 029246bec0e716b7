package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** A footnote; what it says is set after the paragraph that calls it. */
final class Footnote {
  private final int order;
  private final List<Slice> slices = new ArrayList<>();

  /**
   * @param order among all that are called, from 1
   */
  Footnote(int order) {
    this.order = order;
  }

  List<Slice> slices() {
    return slices;
  }

  void say(List<Slice> words) {
    slices.addAll(words);
  }

  /** The name of the place where the note stands; no id of a document holds a space. */
  String anchor() {
    return "note " + order;
  }

  /** The name of the place that calls it. */
  String caller() {
    return "caller " + order;
  }
}
