package lis.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a timeline that is drawn to one scale. A long time in which nothing happens parts two.
 */
record Stretch(TimeScale scale, double left, double right) {
  /** Between two parts: room for the sign that something is left out. */
  static final double BREAK = 28;

  private static final double INSET = 8;

  /** What takes this many times as long as all the rest isn't drawn. */
  private static final int LONG = 2;

  private static final int FEW_DAYS = 731;
  private static final double LEAST = 56;

  /** The stretches of some periods, in order of time, between two places. */
  static List<Stretch> of(List<Period> periods, double left, double right, double size) {
    int cut = cut(periods);
    if (cut == 0) {
      return List.of(stretch(periods, left, right, size));
    }
    double width = right - left - BREAK;
    double share = (double) cut / periods.size();
    double first = Math.clamp(width * share, LEAST, width - LEAST);
    List<Stretch> stretches = new ArrayList<>();
    stretches.add(stretch(periods.subList(0, cut), left, left + first, size));
    stretches.add(stretch(periods.subList(cut, periods.size()), left + first + BREAK, right, size));
    return stretches;
  }

  private static Stretch stretch(List<Period> periods, double left, double right, double size) {
    return new Stretch(TimeScale.of(periods, right - left - 2 * INSET, size), left, right);
  }

  /** How many periods come before the long time without any; 0 where there is none. */
  private static int cut(List<Period> periods) {
    long longest = 0;
    int cut = 0;
    LocalDate last = periods.getFirst().to();
    for (int i = 1; i < periods.size(); i++) {
      long gap = periods.get(i).from().toEpochDay() - last.toEpochDay();
      if (gap > longest) {
        longest = gap;
        cut = i;
      }
      last = last.isAfter(periods.get(i).to()) ? last : periods.get(i).to();
    }
    long all = last.toEpochDay() - periods.getFirst().from().toEpochDay();
    return longest > FEW_DAYS && longest > LONG * (all - longest) ? cut : 0;
  }

  boolean holds(Period period) {
    return !period.from().isBefore(scale.first()) && period.to().isBefore(scale.end());
  }

  double x(LocalDate day) {
    return left + INSET + scale.place(day) * (right - left - 2 * INSET);
  }
}
