package lis.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.strategy.PartialDate;

/** Reads dates as people print them, exact or partial, in English or as ISO 8601. */
final class DateReader {
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-q([1-4])");
  private static final Pattern YEAR = Pattern.compile("(?:about |around )?(\\d{4})");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})/(\\d{2})");
  private static final Pattern SEASON =
      Pattern.compile("(spring|summer|autumn|winter)(?: of)? (\\d{4})");
  private static final Pattern PART =
      Pattern.compile("(?:(early|mid|late|end of|start of|beginning of)[- ])?([a-z]+) (\\d{4})");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([a-z]+) (\\d{4})");
  private static final Pattern AMERICAN_DAY =
      Pattern.compile("([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern RANGE = Pattern.compile("(.+?) (?:and|or|to|until) (.+)");

  private DateReader() {}

  /** The interval of days that the words can mean; empty when they are no date. */
  static Optional<PartialDate> read(String printed) {
    try {
      return interval(printed.strip().toLowerCase(Locale.ROOT))
          .map(days -> new PartialDate(printed.strip(), days.from(), days.to()));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private record Days(LocalDate from, LocalDate to) {
    static Days of(YearMonth month) {
      return new Days(month.atDay(1), month.atEndOfMonth());
    }
  }

  private static Optional<Days> interval(String text) {
    return single(text).or(() -> range(text));
  }

  private static Optional<Days> single(String text) {
    Matcher m = ISO_DAY.matcher(text);
    if (m.matches()) {
      LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      return Optional.of(new Days(day, day));
    }
    m = ISO_MONTH.matcher(text);
    if (m.matches()) {
      return Optional.of(Days.of(YearMonth.of(number(m, 1), number(m, 2))));
    }
    m = QUARTER.matcher(text);
    if (m.matches()) {
      YearMonth first = YearMonth.of(number(m, 1), number(m, 2) * 3 - 2);
      return Optional.of(new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
    }
    m = YEAR.matcher(text);
    if (m.matches()) {
      int year = number(m, 1);
      return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    m = YEARS.matcher(text);
    if (m.matches() && (number(m, 1) + 1) % 100 == number(m, 2)) {
      // A financial year of the United Kingdom's public bodies: April to March.
      int year = number(m, 1);
      return Optional.of(new Days(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31)));
    }
    return named(text);
  }

  private static Optional<Days> named(String text) {
    Matcher m = DAY.matcher(text);
    if (m.matches()) {
      return day(m.group(1), m.group(2), m.group(3));
    }
    m = AMERICAN_DAY.matcher(text);
    if (m.matches()) {
      return day(m.group(2), m.group(1), m.group(3));
    }
    m = SEASON.matcher(text);
    if (m.matches()) {
      return Optional.of(season(m.group(1), number(m, 2)));
    }
    m = PART.matcher(text);
    if (m.matches()) {
      String part = m.group(1) == null ? "" : m.group(1);
      int year = number(m, 3);
      return month(m.group(2)).map(month -> part(part, YearMonth.of(year, month)));
    }
    return Optional.empty();
  }

  private static Optional<Days> day(String day, String month, String year) {
    return month(month)
        .map(m -> LocalDate.of(Integer.parseInt(year), m, Integer.parseInt(day)))
        .map(d -> new Days(d, d));
  }

  private static Days season(String season, int year) {
    YearMonth first =
        switch (season) {
          case "spring" -> YearMonth.of(year, 3);
          case "summer" -> YearMonth.of(year, 6);
          case "autumn" -> YearMonth.of(year, 9);
          default -> YearMonth.of(year, 12);
        };
    return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  private static Days part(String part, YearMonth month) {
    return switch (part) {
      case "early", "start of", "beginning of" -> new Days(month.atDay(1), month.atDay(10));
      case "mid" -> new Days(month.atDay(11), month.atDay(20));
      case "late", "end of" -> new Days(month.atDay(21), month.atEndOfMonth());
      default -> Days.of(month);
    };
  }

  /**
   * "November and December 2019", "April 2019 to March 2020": a missing year is the second one's.
   */
  private static Optional<Days> range(String text) {
    Matcher m = RANGE.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<Days> end = single(m.group(2));
    if (end.isEmpty()) {
      return Optional.empty();
    }
    Optional<Days> begin =
        single(m.group(1)).or(() -> single(m.group(1) + " " + end.get().to().getYear()));
    return begin.map(b -> new Days(b.from(), end.get().to()));
  }

  private static Optional<Month> month(String word) {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      if (name.equals(word)
          || word.equals(name.substring(0, 3))
          || (word.equals("sept") && month == Month.SEPTEMBER)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
