package lis.chart;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The days that a date can mean, the first and the last included.
 *
 * @param words as they were printed
 */
public record Period(LocalDate from, LocalDate to, String words) {
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern YEAR = Pattern.compile("(" + MONTH + " )?\\d{4}");
  private static final Pattern DAY = Pattern.compile("\\d{1,2} " + MONTH + " \\d{4}");

  /** Within a sentence: "in 2018", "on 26 March 2020", "(before the pandemic)". */
  String phrase() {
    if (YEAR.matcher(words).matches()) {
      return "in " + words;
    }
    return DAY.matcher(words).matches() ? "on " + words : "(" + words + ")";
  }

  /** Twice the day in its middle, counted from 1970. */
  long middle() {
    return from.toEpochDay() + to.toEpochDay();
  }

  /** Whether it can mean the same days, and no others. */
  boolean same(Period other) {
    return from.equals(other.from) && to.equals(other.to);
  }
}
