package lis.chart;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One value of something that is measured.
 *
 * @param label what readers call this part: "Baseline"
 * @param words the value as it was printed, with how it bounds what it speaks of
 * @param unit may be empty
 * @param period when it held or should hold; empty where nobody said
 */
public record Reading(
    Part part,
    String label,
    String words,
    BigDecimal value,
    Bound bound,
    String unit,
    Optional<Period> period) {

  /** What a value is to the measure. */
  public enum Part {
    BASELINE,
    OBSERVATION,
    TARGET
  }

  /** On which side of the value the truth may lie. */
  public enum Bound {
    NONE,
    UPWARDS,
    DOWNWARDS
  }

  /** Whether it says of the same time the same as another. */
  boolean repeats(Reading other) {
    return value.compareTo(other.value) == 0
        && period.isPresent()
        && other.period.isPresent()
        && period.get().same(other.period.get());
  }
}
