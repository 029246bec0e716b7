package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** A footnote; what it says is set after the paragraph that calls it. */
final class Footnote {
  private final int number;
  private final List<Slice> slices = new ArrayList<>();

  Footnote(int number) {
    this.number = number;
  }

  List<Slice> slices() {
    return slices;
  }

  void say(List<Slice> words) {
    slices.addAll(words);
  }

  /** The name of the place where the note stands; no id of a document holds a space. */
  String anchor() {
    return "note " + number;
  }

  /** The name of the place that calls it. */
  String caller() {
    return "caller " + number;
  }
}
