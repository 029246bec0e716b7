package lis.check;

import lis.strategy.Quantity;

/** The numbers that a printed figure can stand for, both ends included. */
record Range(double least, double most) {
  /** How far "about" may be off. */
  private static final double ABOUT = 0.1;

  /** How far "over" may be exceeded, and "under" fallen short of. */
  private static final double BEYOND = 0.5;

  private static final double HUNDRED = 100;

  /** Of what is lost when numbers are calculated with. */
  private static final double CRUMB = 1e-9;

  static Range of(Quantity quantity) {
    double value = quantity.value().doubleValue();
    double rounding = quantity.rounding().doubleValue();
    double about = Math.max(2 * rounding, ABOUT * Math.abs(value));
    double beyond = Math.max(2 * rounding, BEYOND * Math.abs(value));
    return switch (quantity.comparator()) {
      case EQUAL -> new Range(value - rounding, value + rounding);
      case ABOUT -> new Range(value - about, value + about);
      case OVER -> new Range(value - rounding, value + beyond);
      case UNDER -> new Range(value - beyond, value + rounding);
      case AT_LEAST -> new Range(value - rounding, Double.POSITIVE_INFINITY);
      case UP_TO -> new Range(Double.NEGATIVE_INFINITY, value + rounding);
    };
  }

  /** The one number itself. */
  static Range of(double number) {
    return new Range(number, number);
  }

  Range plus(Range other) {
    return new Range(least + other.least, most + other.most);
  }

  Range minus(Range other) {
    return plus(other.negative());
  }

  Range negative() {
    return new Range(-most, -least);
  }

  Range times(Range other) {
    return corners(
        product(least, other.least),
        product(least, other.most),
        product(most, other.least),
        product(most, other.most));
  }

  /** What division by a range gives that may hold 0: anything. */
  Range over(Range other) {
    return other.least <= 0 && other.most >= 0
        ? new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
        : times(new Range(1 / other.most, 1 / other.least));
  }

  Range percent() {
    return times(of(HUNDRED));
  }

  Range perHundred() {
    return times(of(1 / HUNDRED));
  }

  /**
   * Whether both can stand for one number. That two rounded figures touch is no reason to believe
   * so: 72% and 73% are not the same.
   */
  boolean meets(Range other) {
    double crumb = CRUMB * Math.max(1, Math.abs(finite(least)) + Math.abs(finite(other.least)));
    double room = least < most && other.least < other.most ? -crumb : crumb;
    return least <= other.most + room && other.least <= most + room;
  }

  private static double finite(double number) {
    return Double.isInfinite(number) ? 0 : number;
  }

  /** Nothing of something without end is nothing. */
  private static double product(double a, double b) {
    return a == 0 || b == 0 ? 0 : a * b;
  }

  private static Range corners(double a, double b, double c, double d) {
    return new Range(
        Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
  }
}
