package lis.change;

import java.util.List;

/** Some things of one list beside those that stand in their place in another. */
record Hunk<T>(boolean same, List<T> before, List<T> after) {
  Hunk {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
