package lis.load;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** How exact a printed number is. */
final class Rounding {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What is measured, so that a whole number of it is rounded. Everything else is counted. */
  private static final Set<String> MEASURED =
      Set.of(
          "%",
          "points",
          "gbp",
          "eur",
          "usd",
          "km",
          "m",
          "miles",
          "kg",
          "t",
          "tonnes",
          "ha",
          "hectares",
          "acres",
          "kw",
          "mw",
          "gw",
          "kwh",
          "mwh",
          "gwh",
          "twh",
          "litres",
          "percentage");

  private Rounding() {}

  /**
   * Half of what the last printed digit stands for; nothing for what was counted.
   *
   * @param digits as printed, with or without decimals and commas
   * @param scale what the number is multiplied by: 1000000 for "£4.5m"
   * @param unit that it is in
   */
  static BigDecimal of(String digits, BigDecimal scale, String unit) {
    String plain = digits.replace(",", "");
    int point = plain.indexOf('.');
    if (point >= 0) {
      return half(scale.movePointLeft(plain.length() - point - 1));
    }
    int zeros = plain.length() - plain.replaceAll("0+$", "").length();
    if (scale.compareTo(BigDecimal.ONE) == 0 && plain.length() >= 3 && zeros > 0) {
      return half(BigDecimal.ONE.movePointRight(zeros));
    }
    boolean exact = scale.compareTo(BigDecimal.ONE) == 0 && !MEASURED.contains(firstWord(unit));
    return exact ? BigDecimal.ZERO : half(scale);
  }

  private static BigDecimal half(BigDecimal step) {
    return step.multiply(HALF);
  }

  private static String firstWord(String unit) {
    int space = unit.indexOf(' ');
    return (space < 0 ? unit : unit.substring(0, space)).toLowerCase(Locale.ROOT);
  }
}
