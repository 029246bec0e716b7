package lis.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which values can stand on one scale.
 *
 * @param drawn in order of time, those without a date last
 * @param apart those in another unit
 */
record Comparison(List<Reading> drawn, List<Reading> apart) {
  Comparison {
    drawn = List.copyOf(drawn);
    apart = List.copyOf(apart);
  }

  static Comparison of(Progress progress) {
    List<Reading> ordered = ordered(progress.readings());
    String unit =
        ordered.stream()
            .sorted(Comparator.comparingInt(Comparison::precedence))
            .map(Reading::unit)
            .filter(u -> !u.isBlank())
            .findFirst()
            .orElse("");
    List<Reading> drawn = new ArrayList<>();
    List<Reading> apart = new ArrayList<>();
    for (Reading reading : ordered) {
      if (!agree(unit, reading.unit())) {
        apart.add(reading);
      } else if (!repeated(reading, ordered)) {
        drawn.add(reading);
      }
    }
    return new Comparison(drawn, apart);
  }

  /** One value alone, or none with a date, is better said than drawn. */
  boolean drawable() {
    return drawn.size() > 1 && drawn.stream().anyMatch(r -> r.period().isPresent());
  }

  private static List<Reading> ordered(List<Reading> readings) {
    Comparator<Reading> byTime =
        Comparator.comparing(r -> r.period().map(Period::middle).orElse(0L));
    return readings.stream()
        .sorted(
            Comparator.<Reading, Boolean>comparing(r -> r.period().isEmpty()).thenComparing(byTime))
        .toList();
  }

  private static int precedence(Reading reading) {
    return switch (reading.part()) {
      case BASELINE -> 0;
      case TARGET -> 1;
      case OBSERVATION -> 2;
    };
  }

  /** An observation that is the baseline over again. */
  private static boolean repeated(Reading reading, List<Reading> all) {
    return reading.part() == Reading.Part.OBSERVATION
        && all.stream().anyMatch(r -> r.part() == Reading.Part.BASELINE && r.repeats(reading));
  }

  /** Starts and starts a year can't stand on one scale. A unit that isn't said fits any. */
  private static boolean agree(String one, String other) {
    return one.isBlank() || other.isBlank() || words(one).equals(words(other));
  }

  private static Set<String> words(String unit) {
    String spelt =
        unit.toLowerCase(Locale.ROOT)
            .replaceAll("per cent(age)?|percent(age)?", "%")
            .replace("£", "gbp ");
    Set<String> words = new HashSet<>();
    for (String word : spelt.strip().split("[\\s,;()/]+")) {
      boolean plural = word.length() > 3 && word.endsWith("s");
      words.add(plural ? word.substring(0, word.length() - 1) : word);
    }
    return words;
  }
}
