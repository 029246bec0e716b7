package lis.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parts of a field in two versions, laid beside each other: first what is equal, then what is
 * alike between two equal parts, then what was moved.
 */
final class PartDiff {
  private final List<Edit> edits = new ArrayList<>();

  private PartDiff() {}

  static List<Edit> of(List<Part> before, List<Part> after) {
    PartDiff diff = new PartDiff();
    for (Hunk<Part> hunk : Alignment.of(before, after, Part::key)) {
      if (!hunk.same()) {
        diff.gap(hunk.before(), hunk.after());
      }
    }
    return diff.settled();
  }

  private void gap(List<Part> before, List<Part> after) {
    if (!before.isEmpty() && !after.isEmpty() && redivided(before, after)) {
      edits.add(Edit.layout(joined(before), joined(after)));
      return;
    }
    int i = 0;
    int j = 0;
    for (int[] pair : Pairing.of(before, after)) {
      while (i < pair[0]) {
        edits.add(Edit.removed(before.get(i++)));
      }
      while (j < pair[1]) {
        edits.add(Edit.added(after.get(j++)));
      }
      Part old = before.get(i++);
      Part now = after.get(j++);
      if (!consequence(old, now)) {
        edits.add(Edit.changed(old, now));
      }
    }
    before.subList(i, before.size()).forEach(part -> edits.add(Edit.removed(part)));
    after.subList(j, after.size()).forEach(part -> edits.add(Edit.added(part)));
  }

  /** A cell whose row or column is called otherwise now; that stands in the header's own edit. */
  private static boolean consequence(Part before, Part after) {
    return before.shape() == Part.Shape.CELL
        && after.shape() == Part.Shape.CELL
        && before.same().equals(after.same())
        && before.detail().equals(after.detail());
  }

  /** Whether the same words are divided into paragraphs or items in another way. */
  private static boolean redivided(List<Part> before, List<Part> after) {
    boolean words =
        before.stream().allMatch(p -> p.shape().words())
            && after.stream().allMatch(p -> p.shape().words());
    return words
        && (before.size() != after.size() || (before.size() == 1 && shape(before, after)))
        && squeezed(before).equals(squeezed(after))
        && !squeezed(before).isEmpty();
  }

  private static boolean shape(List<Part> before, List<Part> after) {
    return before.getFirst().shape() != after.getFirst().shape();
  }

  private static String squeezed(List<Part> parts) {
    return parts.stream().map(p -> p.same().replaceAll("\\s+", "")).collect(Collectors.joining());
  }

  private static Part joined(List<Part> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    String text = parts.stream().map(Part::text).collect(Collectors.joining(" ¶ "));
    Part first = parts.getFirst();
    return new Part(first.shape(), first.place(), text, first.detail(), text, text);
  }

  /** What went from one place and came to another was moved. */
  private List<Edit> settled() {
    Map<String, List<Edit>> gone = new HashMap<>();
    edits.stream()
        .filter(e -> e.after().isEmpty())
        .forEach(e -> gone.computeIfAbsent(e.part().key(), k -> new ArrayList<>()).add(e));
    List<Edit> settled = new ArrayList<>(edits);
    for (Edit edit : edits) {
      List<Edit> same = gone.getOrDefault(edit.part().key(), List.of());
      if (edit.before().isEmpty() && !same.isEmpty()) {
        Edit from = same.removeFirst();
        settled.remove(from);
        settled.set(settled.indexOf(edit), Edit.moved(from.part(), edit.part()));
      }
    }
    return settled;
  }
}
