package lis.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A scale of numbers that begins, ends and goes on in round steps.
 *
 * @param step between two ticks
 */
record ValueScale(BigDecimal low, BigDecimal high, BigDecimal step) {
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("5"), BigDecimal.TEN);

  /** Values below this are printed whole; above, in millions and so on. */
  private static final int WHOLE = 6;

  static ValueScale of(List<BigDecimal> values) {
    BigDecimal low = Collections.min(values);
    BigDecimal high = Collections.max(values);
    if (low.signum() > 0 && low.compareTo(high.multiply(HALF)) <= 0) {
      low = BigDecimal.ZERO;
    }
    if (high.signum() < 0 && high.compareTo(low.multiply(HALF)) >= 0) {
      high = BigDecimal.ZERO;
    }
    // Close values stay close: a scale of a few tenths would make a small step look large.
    BigDecimal least = low.abs().max(high.abs()).multiply(TENTH);
    BigDecimal lack = (least.signum() == 0 ? BigDecimal.ONE : least).subtract(high.subtract(low));
    if (lack.signum() > 0) {
      low = low.subtract(lack.multiply(HALF));
      high = high.add(lack.multiply(HALF));
    }
    return rounded(low, high, Collections.min(values).signum() < 0);
  }

  private static ValueScale rounded(BigDecimal low, BigDecimal high, boolean below) {
    BigDecimal step = step(high.subtract(low));
    BigDecimal first = multiple(low, step, RoundingMode.FLOOR);
    BigDecimal last = multiple(high, step, RoundingMode.CEILING);
    boolean under = first.signum() < 0 && !below;
    return new ValueScale(under ? BigDecimal.ZERO : first, last, step);
  }

  /** The round number nearest above a quarter of a span. */
  private static BigDecimal step(BigDecimal span) {
    BigDecimal wanted = span.divide(BigDecimal.valueOf(4), MathContext.DECIMAL64);
    BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
    return STEPS.stream()
        .map(ten::multiply)
        .filter(step -> step.compareTo(wanted) >= 0)
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode mode) {
    return value.divide(step, 0, mode).multiply(step);
  }

  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  /** Where a value stands: 0 at the low end, 1 at the high one. */
  double place(BigDecimal value) {
    return value.subtract(low).divide(high.subtract(low), MathContext.DECIMAL64).doubleValue();
  }

  /** A tick as readers see it, in the scale's magnitude. */
  String label(BigDecimal tick) {
    BigDecimal scaled = tick.scaleByPowerOfTen(-power());
    int digits = Math.max(0, step.scaleByPowerOfTen(-power()).stripTrailingZeros().scale());
    String printed = String.format(Locale.ROOT, "%,." + digits + "f", scaled);
    return printed.replace('-', '−');
  }

  /** "millions" where the ticks count them; otherwise empty. */
  String magnitude() {
    return switch (power()) {
      case 6 -> "millions";
      case 9 -> "billions";
      case 12 -> "trillions";
      default -> "";
    };
  }

  private int power() {
    BigDecimal most = low.abs().max(high.abs());
    int digits = most.precision() - most.scale();
    return digits <= WHOLE ? 0 : Math.min(12, (digits - 1) / 3 * 3);
  }
}
