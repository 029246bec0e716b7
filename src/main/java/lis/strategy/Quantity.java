package lis.strategy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit and how exact it is, as printed.
 *
 * @param of what it counts; may be empty
 * @param rounding how far the value may lie from what was counted or measured, because digits were
 *     left out in print
 * @param explained whether an editor gave the value beside the printed words
 * @param unit "%", "GBP", "people"; may be empty
 */
public record Quantity(
    String printed,
    String of,
    BigDecimal value,
    BigDecimal rounding,
    boolean explained,
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
