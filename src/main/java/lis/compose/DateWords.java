package lis.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.document.Phrase;
import lis.document.Words;
import lis.strategy.PartialDate;

/** Writes dates for readers: what was printed in words stays as it is, ISO 8601 becomes words. */
final class DateWords {
  private static final List<Phrase> MONTHS =
      List.of(
          Phrase.JANUARY,
          Phrase.FEBRUARY,
          Phrase.MARCH,
          Phrase.APRIL,
          Phrase.MAY,
          Phrase.JUNE,
          Phrase.JULY,
          Phrase.AUGUST,
          Phrase.SEPTEMBER,
          Phrase.OCTOBER,
          Phrase.NOVEMBER,
          Phrase.DECEMBER);
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  /** A day or a month in English words, such as 26 March 2020. */
  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,2} )?([A-Z][a-z]+)( [0-9]{4})");

  private DateWords() {}

  private static final Words ENGLISH = Words.none("en");

  /** In English: all that charts are said in. */
  static String english(PartialDate date) {
    return of(date, ENGLISH);
  }

  static String of(PartialDate date, Words words) {
    if (DAY.matcher(date.printed()).matches()) {
      return day(date.from(), words);
    }
    return MONTH.matcher(date.printed()).matches()
        ? month(date.from(), words)
        : written(date.printed(), words);
  }

  private static String day(LocalDate day, Words words) {
    return day.getDayOfMonth() + " " + month(day, words);
  }

  private static String month(LocalDate day, Words words) {
    return words.say(MONTHS.get(day.getMonthValue() - 1)) + " " + day.getYear();
  }

  private static String written(String printed, Words words) {
    Matcher date = WRITTEN.matcher(printed);
    return date.matches()
        ? Objects.requireNonNullElse(date.group(1), "")
            + words.find(date.group(2)).orElse(date.group(2))
            + date.group(3)
        : printed;
  }
}
