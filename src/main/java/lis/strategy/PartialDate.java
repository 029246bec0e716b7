package lis.strategy;

import java.time.LocalDate;

/**
 * A date as precise as it was printed: "2019", "early January 2020", "26 March 2020".
 *
 * @param printed the words
 * @param from the first day that it can mean
 * @param to the last day that it can mean
 */
public record PartialDate(String printed, LocalDate from, LocalDate to) {

  public PartialDate {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(printed + " ends before it begins");
    }
  }

  /** Whether every day that this can mean comes before every day that the other can mean. */
  public boolean certainlyBefore(PartialDate other) {
    return to.isBefore(other.from);
  }
}
