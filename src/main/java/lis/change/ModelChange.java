package lis.change;

import java.util.List;
import java.util.Optional;

/**
 * A difference between two vocabularies.
 *
 * @param path what it is about, from the whole to the part: kind, its name, field, its name …
 * @param before what was said there; empty where it is new
 * @param after what is said there; empty where it is gone
 * @param parts how many things come or go with it
 */
public record ModelChange(
    List<String> path, Optional<String> before, Optional<String> after, Weight weight, int parts) {
  public ModelChange {
    path = List.copyOf(path);
  }

  /** The same, seen from the later version. */
  public ModelChange reversed() {
    return new ModelChange(path, after, before, weight, parts);
  }
}
