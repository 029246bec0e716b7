package lis.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of days with whole years, or whole months, as ticks.
 *
 * @param first the day at the low end
 * @param end the day after the high end
 */
record TimeScale(LocalDate first, LocalDate end, List<Tick> ticks) {
  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
  private static final int[] MONTHS = {1, 2, 3, 6, 12};

  /** Up to here, single months can be told apart. */
  private static final int FEW_MONTHS = 18;

  private static final int LONG_DAYS = 200;

  TimeScale {
    ticks = List.copyOf(ticks);
  }

  /**
   * A year or a month of its own.
   *
   * @param from its first day
   * @param to the day after its last
   */
  record Tick(LocalDate from, LocalDate to, String label) {}

  /**
   * @param width that there is for it
   * @param size of the type in which ticks are labelled
   */
  static TimeScale of(List<Period> periods, double width, double size) {
    LocalDate from = periods.stream().map(Period::from).min(LocalDate::compareTo).orElseThrow();
    LocalDate to = periods.stream().map(Period::to).max(LocalDate::compareTo).orElseThrow();
    boolean precise =
        periods.stream().anyMatch(p -> p.to().toEpochDay() - p.from().toEpochDay() < LONG_DAYS);
    long months =
        YearMonth.from(from).until(YearMonth.from(to), java.time.temporal.ChronoUnit.MONTHS);
    return precise && months < FEW_MONTHS
        ? months(YearMonth.from(from), YearMonth.from(to), width, size)
        : years(from.getYear(), to.getYear(), width, size);
  }

  private static TimeScale years(int first, int last, double width, double size) {
    int count = last - first + 1;
    int step = step(YEARS, count, width, TextWidth.of("0000", size) * 1.25);
    List<Tick> ticks = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      if (year % step == 0) {
        LocalDate day = LocalDate.of(year, 1, 1);
        ticks.add(new Tick(day, day.plusYears(1), Integer.toString(year)));
      }
    }
    return new TimeScale(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1), ticks);
  }

  private static TimeScale months(YearMonth first, YearMonth last, double width, double size) {
    int count = (int) first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1;
    int step = step(MONTHS, count, width, TextWidth.of("Mmm 0000", size) * 1.1);
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      YearMonth month = first.plusMonths(i);
      if ((month.getMonthValue() - 1) % step == 0) {
        ticks.add(new Tick(month.atDay(1), month.plusMonths(1).atDay(1), label(month)));
      }
    }
    return new TimeScale(first.atDay(1), last.plusMonths(1).atDay(1), ticks);
  }

  private static String label(YearMonth month) {
    return List.of(
                "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov",
                "Dec")
            .get(month.getMonthValue() - 1)
        + " "
        + month.getYear();
  }

  /** The smallest step at which labels keep apart. */
  private static int step(int[] steps, int count, double width, double label) {
    for (int step : steps) {
      if (width / count * step >= label) {
        return step;
      }
    }
    return steps[steps.length - 1];
  }

  /** Whether every year or month has its tick, so that ticks can stand between them. */
  boolean complete() {
    long days = ticks.stream().mapToLong(t -> t.to().toEpochDay() - t.from().toEpochDay()).sum();
    return days == end.toEpochDay() - first.toEpochDay();
  }

  /** Where a day begins: 0 at the low end, 1 at the high one. */
  double place(LocalDate day) {
    double days = (double) end.toEpochDay() - first.toEpochDay();
    return (day.toEpochDay() - first.toEpochDay()) / days;
  }
}
