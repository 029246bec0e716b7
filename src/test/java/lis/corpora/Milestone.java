package lis.corpora;

import java.util.List;
import java.util.Optional;

/**
 * A row of the plan's tables, taken apart.
 *
 * @param firstDate the date that is struck through
 * @param timing where the row names no day: what it says instead
 * @param note what the star in its title or its date refers to
 * @param reporting titles of reporting channels
 * @param required words of the choice; empty where the table has no such column
 */
record Milestone(
    String title,
    String measurement,
    Optional<String> date,
    Optional<String> firstDate,
    String timing,
    String note,
    List<String> reporting,
    String required,
    String encouraged,
    String authority,
    List<Responsible> responsible) {
  public Milestone {
    reporting = List.copyOf(reporting);
    responsible = List.copyOf(responsible);
  }

  /**
   * Who answers for it.
   *
   * @param with whether it only takes part
   */
  record Responsible(String name, boolean with, String note) {}
}
