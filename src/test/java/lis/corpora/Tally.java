package lis.corpora;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often a conversion did what: nothing is turned or dropped without being counted. */
final class Tally {
  private final Map<String, Integer> counts = new TreeMap<>();

  void add(String what) {
    add(what, 1);
  }

  void add(String what, int times) {
    counts.merge(what, times, Integer::sum);
  }

  /** A line for each count. */
  String report() {
    return counts.entrySet().stream()
        .map(count -> "%5d  %s\n".formatted(count.getValue(), count.getKey()))
        .collect(Collectors.joining());
  }
}
