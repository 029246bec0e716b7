package lis.chart;

import java.util.Optional;

/**
 * Something that happens at a time.
 *
 * @param period empty where nobody knows
 * @param done whether it is over
 * @param note what else readers should see beside its date; may be empty
 */
public record Happening(String title, Optional<Period> period, boolean done, String note) {

  /** Its date, and what is to be known of it. */
  String when() {
    String date = period.map(Period::words).orElse("No date is given");
    return note.isEmpty() ? date : date + ", " + note;
  }
}
