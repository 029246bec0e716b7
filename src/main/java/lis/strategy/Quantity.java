package lis.strategy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit and how exact it is, as printed.
 *
 * @param of what it counts; may be empty
 * @param unit "%", "GBP", "people"; may be empty
 */
public record Quantity(
    String printed,
    String of,
    BigDecimal value,
    String unit,
    Comparator comparator,
    Optional<PartialDate> asAt) {

  /** How the number bounds what it speaks of. */
  public enum Comparator {
    EQUAL,
    ABOUT,
    OVER,
    AT_LEAST,
    UP_TO,
    UNDER
  }
}
