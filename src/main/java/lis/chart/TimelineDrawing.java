package lis.chart;

import java.util.ArrayList;
import java.util.List;
import lis.document.Paint;

/** Draws what happens when: a row for each, all on one scale of time. */
final class TimelineDrawing {
  private static final double WIDTH = ProgressDrawing.WIDTH;
  private static final double SIZE = ProgressDrawing.SIZE;
  private static final double SMALL = 14;
  private static final double LEADING = 18;
  private static final double TOP = 40;
  private static final double RADIUS = 5;
  private static final double MARK = 14;
  private static final double GAP = 8;

  private final List<Happening> dated;
  private final List<Happening> others;
  private final List<Stretch> stretches;
  private Svg svg = new Svg();

  TimelineDrawing(List<Happening> dated, List<Happening> others) {
    this.dated = dated;
    this.others = others;
    this.stretches =
        Stretch.of(dated.stream().flatMap(h -> h.period().stream()).toList(), 0, WIDTH, SMALL);
  }

  /** The calendar, then what happens, each apart. */
  List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    calendar();
    pieces.add(piece(TOP));
    for (Happening happening : dated) {
      double below = words(happening);
      rail(below - 6);
      happening.period().ifPresent(period -> mark(happening, period, below - 6));
      pieces.add(piece(height(happening)));
    }
    for (Happening happening : others) {
      words(happening);
      pieces.add(piece(height(happening) - MARK));
    }
    return pieces;
  }

  private String piece(double height) {
    String piece = svg.drawing(WIDTH, height);
    svg = new Svg();
    return piece;
  }

  private static List<String> titles(Happening happening) {
    return Wrapped.lines(happening.title(), SIZE * 1.1, WIDTH);
  }

  private static List<String> dates(Happening happening) {
    return Wrapped.lines(happening.when(), SMALL, WIDTH);
  }

  private static double height(Happening happening) {
    return (titles(happening).size() + dates(happening).size()) * LEADING + MARK + GAP;
  }

  /** Years or months at the top. */
  private void calendar() {
    for (Stretch stretch : stretches) {
      svg.line(stretch.left(), TOP - 14, stretch.right(), TOP - 14, Paint.MUTED, 1.5);
      for (double x : notches(stretch)) {
        svg.line(x, TOP - 20, x, TOP - 14, Paint.MUTED, 1.5);
      }
      for (TimeScale.Tick tick : stretch.scale().ticks()) {
        double half = TextWidth.of(tick.label(), SMALL) / 2;
        double x = Math.clamp(middle(stretch, tick), half, WIDTH - half);
        svg.text(x, SMALL, Svg.Anchor.MIDDLE, SMALL, Paint.MUTED, tick.label());
      }
    }
    if (stretches.size() > 1) {
      gap(stretches.getFirst().right() + Stretch.BREAK / 2);
    }
  }

  private static double middle(Stretch stretch, TimeScale.Tick tick) {
    return (stretch.x(tick.from()) + stretch.x(tick.to())) / 2;
  }

  /** Where years or months begin and end; the middles of those that stand for others, too. */
  private static List<Double> notches(Stretch stretch) {
    boolean complete = stretch.scale().complete();
    List<Double> notches = new ArrayList<>();
    for (TimeScale.Tick tick : stretch.scale().ticks()) {
      notches.add(complete ? stretch.x(tick.from()) : middle(stretch, tick));
    }
    if (complete) {
      notches.add(stretch.x(stretch.scale().end()));
    }
    return notches;
  }

  /** The scale once more, fine, so that the eye needn't go up to it. */
  private void rail(double y) {
    for (Stretch stretch : stretches) {
      svg.line(stretch.left(), y, stretch.right(), y, Paint.RULE, 0.5);
      notches(stretch).forEach(x -> svg.line(x, y - 3, x, y + 3, Paint.RULE, 0.5));
    }
  }

  /** Two strokes across the line say that years are left out. */
  private void gap(double x) {
    svg.line(x - 7, TOP - 8, x - 1, TOP - 20, Paint.MUTED, 1.5);
    svg.line(x + 1, TOP - 8, x + 7, TOP - 20, Paint.MUTED, 1.5);
  }

  /** Title and date; returns where the next line would stand. */
  private double words(Happening happening) {
    double baseline = SIZE - 1;
    for (String line : titles(happening)) {
      svg.strong(0, baseline, Svg.Anchor.START, SIZE, Paint.INK, line);
      baseline += LEADING;
    }
    for (String line : dates(happening)) {
      svg.text(0, baseline, Svg.Anchor.START, SMALL, Paint.MUTED, line);
      baseline += LEADING;
    }
    return baseline;
  }

  /** Filled where it is done. A date that is a stretch of time is drawn as one. */
  private void mark(Happening happening, Period period, double y) {
    Stretch stretch = stretches.stream().filter(s -> s.holds(period)).findFirst().orElseThrow();
    double from = stretch.x(period.from());
    double to = stretch.x(period.to().plusDays(1));
    if (to - from > 2 * RADIUS) {
      svg.line(from, y, to, y, Paint.INK, 1.5);
      svg.line(from, y - 4, from, y + 4, Paint.INK, 1.5);
      svg.line(to, y - 4, to, y + 4, Paint.INK, 1.5);
    }
    Paint fill = happening.done() ? Paint.INK : Paint.PAPER;
    svg.circle((from + to) / 2, y, RADIUS, fill, Paint.INK);
  }
}
