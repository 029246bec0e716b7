package lis.source;

import java.util.Comparator;
import java.util.List;

/**
 * A change to the text of a file: what stands at a place gives way to other text.
 *
 * @param text what stands there afterwards; empty to delete
 */
public record Edit(Span place, String text) {

  /** The text of a file after edits of it, none of which may overlap another. */
  public static String apply(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Edit edit :
        edits.stream().sorted(Comparator.comparingInt(e -> e.place.start())).toList()) {
      if (edit.place.start() < done) {
        throw new IllegalArgumentException("two edits overlap at " + edit.place);
      }
      out.append(text, done, edit.place.start()).append(edit.text);
      done = edit.place.end();
    }
    return out.append(text, done, text.length()).toString();
  }
}
