package lis.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import lis.strategy.PartialDate;

/** Writes dates for readers: what was printed in words stays as it is, ISO 8601 becomes English. */
final class DateWords {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private DateWords() {}

  static String of(PartialDate date) {
    if (DAY.matcher(date.printed()).matches()) {
      return day(date.from());
    }
    return MONTH.matcher(date.printed()).matches() ? month(date.from()) : date.printed();
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  private static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }
}
