package lis.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lis.chart.Reading.Bound;
import lis.chart.Reading.Part;

/** Values for the tests of charts. */
final class Readings {
  private Readings() {}

  static Reading reading(
      Part part, String words, String value, String unit, String from, String to) {
    LocalDate first = LocalDate.parse(from);
    LocalDate last = LocalDate.parse(to);
    boolean year = from.endsWith("-01-01") && to.equals(from.substring(0, 4) + "-12-31");
    String when = year ? from.substring(0, 4) : from + " to " + to;
    return new Reading(
        part,
        label(part),
        words,
        new BigDecimal(value),
        Bound.NONE,
        unit,
        Optional.of(new Period(first, last, when)));
  }

  static Reading year(Part part, String words, String value, String unit, int year) {
    return reading(part, words, value, unit, year + "-01-01", year + "-12-31");
  }

  static Reading undated(Part part, String words, String value, String unit) {
    return new Reading(
        part, label(part), words, new BigDecimal(value), Bound.UPWARDS, unit, Optional.empty());
  }

  static Progress progress(Reading... readings) {
    return new Progress("Jobs", "people", List.of(readings), List.of());
  }

  private static String label(Part part) {
    return switch (part) {
      case BASELINE -> "Baseline";
      case OBSERVATION -> "Observed";
      case TARGET -> "Target";
    };
  }
}
