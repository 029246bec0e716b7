package lis.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Lays two lists beside each other so that as much as possible stands opposite the same. The result
 * doesn't depend on which of the two is called the earlier.
 */
final class Alignment {
  private Alignment() {}

  static <T> List<Hunk<T>> of(List<T> before, List<T> after, Function<T, String> key) {
    List<String> a = before.stream().map(key).toList();
    List<String> b = after.stream().map(key).toList();
    if (a.equals(b)) {
      return a.isEmpty() ? List.of() : List.of(new Hunk<>(true, before, after));
    }
    boolean turned = compare(a, b) > 0;
    List<AbstractDelta<String>> deltas =
        turned ? DiffUtils.diff(b, a).getDeltas() : DiffUtils.diff(a, b).getDeltas();
    List<Hunk<T>> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (AbstractDelta<String> delta : deltas) {
      var from = turned ? delta.getTarget() : delta.getSource();
      var to = turned ? delta.getSource() : delta.getTarget();
      same(hunks, before, i, from.getPosition(), after, j, to.getPosition());
      i = from.getPosition() + from.size();
      j = to.getPosition() + to.size();
      hunks.add(
          new Hunk<>(
              false, before.subList(from.getPosition(), i), after.subList(to.getPosition(), j)));
    }
    same(hunks, before, i, before.size(), after, j, after.size());
    return hunks;
  }

  private static <T> void same(
      List<Hunk<T>> hunks, List<T> before, int i, int iEnd, List<T> after, int j, int jEnd) {
    if (iEnd > i) {
      hunks.add(new Hunk<>(true, before.subList(i, iEnd), after.subList(j, jEnd)));
    }
  }

  /** Any order of lists will do, as long as it is one. */
  static int compare(List<String> a, List<String> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int difference = a.get(i).compareTo(b.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
