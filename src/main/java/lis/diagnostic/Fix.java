package lis.diagnostic;

import java.util.List;
import lis.source.Edit;

/**
 * A repair that a program can make, because nobody needs to choose.
 *
 * @param title what it does, in the imperative: "Replace “counsil” by “council”"
 * @param edits all of them, or none
 */
public record Fix(String title, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }
}
