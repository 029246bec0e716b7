package lis.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lis.document.Paint;

/** Draws values over time: one scale, a shape for each part, words beside the marks. */
final class ProgressDrawing {
  /** Narrow enough for a telephone at its full size. */
  static final double WIDTH = 330;

  static final double SIZE = 15;
  private static final double LEADING = 18;
  private static final double SMALL = 14;
  private static final double HEIGHT = 176;
  private static final double LABEL_WIDTH = 150;
  private static final double RADIUS = 6;
  private static final double END = 4;

  /** Room for marks and arrows at the edges of the scale. */
  private static final double INSET = 18;

  /** Observations that have words of their own; with more, only the first and the last have. */
  private static final int NAMED = 4;

  /** Beyond this distance a line leads from the mark to its words. */
  private static final double LEADER = 24;

  private static final int FAR = 40;
  private static final int NEAR = 2;

  private final List<Reading> readings;
  private final String unit;
  private final ValueScale values;
  private final Optional<String> percent;
  private final double left;
  private final double top;
  private final TimeScale time;
  private final Labels labels;
  private final Svg svg = new Svg();

  ProgressDrawing(Progress progress, List<Reading> readings) {
    this.readings = readings;
    this.values = ValueScale.of(readings.stream().map(Reading::value).toList());
    this.percent = readings.stream().map(Reading::unit).filter("%"::equals).findFirst();
    this.unit = progress.unit() + (values.magnitude().isEmpty() ? "" : ", " + values.magnitude());
    double ticks =
        values.ticks().stream().mapToDouble(t -> TextWidth.of(tick(t), SMALL)).max().orElse(0);
    this.left = Math.ceil(ticks) + 10;
    this.top = head().size() * LEADING + 14;
    this.time =
        TimeScale.of(
            readings.stream().flatMap(r -> r.period().stream()).toList(), right() - left, SMALL);
    this.labels = new Labels(new Box(left + 4, top - 4, right() - left - 4, HEIGHT - 2));
  }

  String svg() {
    head(svg);
    scale();
    calendar();
    readings.forEach(this::extent);
    readings.forEach(this::mark);
    words();
    return svg.drawing(WIDTH, bottom() + LEADING + 14);
  }

  private List<String> head() {
    return unit.isBlank() ? List.of() : Wrapped.lines(unit, SMALL, WIDTH);
  }

  private void head(Svg out) {
    double y = SMALL;
    for (String line : head()) {
      out.text(0, y, Svg.Anchor.START, SMALL, Paint.MUTED, line);
      y += LEADING;
    }
  }

  private static double right() {
    return WIDTH - 4;
  }

  private double bottom() {
    return top + HEIGHT;
  }

  private String tick(BigDecimal value) {
    return values.label(value) + percent.orElse("");
  }

  private double y(BigDecimal value) {
    return bottom() - INSET - values.place(value) * (HEIGHT - 2 * INSET);
  }

  private double x(LocalDate day) {
    return left + INSET / 2 + time.place(day) * (right() - left - INSET);
  }

  private void scale() {
    for (BigDecimal tick : values.ticks()) {
      double y = y(tick);
      svg.line(left, y, right(), y, Paint.RULE, 0.5);
      svg.text(left - 8, y + 5, Svg.Anchor.END, SMALL, Paint.MUTED, tick(tick));
    }
  }

  /** Where each year has a tick, ticks part the years; otherwise they stand in their middle. */
  private void calendar() {
    svg.line(left, bottom(), right(), bottom(), Paint.MUTED, 1.5);
    for (TimeScale.Tick tick : time.ticks()) {
      double from = x(tick.from());
      double to = x(tick.to());
      double middle = (from + to) / 2;
      notch(time.complete() ? from : middle);
      double half = TextWidth.of(tick.label(), SMALL) / 2;
      double x = Math.clamp(middle, half, WIDTH - half);
      svg.text(x, bottom() + LEADING + 4, Svg.Anchor.MIDDLE, SMALL, Paint.MUTED, tick.label());
    }
    if (time.complete()) {
      notch(x(time.end()));
    }
  }

  private void notch(double x) {
    svg.line(x, bottom(), x, bottom() + 6, Paint.MUTED, 1.5);
  }

  /** All the days that the date can mean; of a value without a date, the whole scale. */
  private void extent(Reading reading) {
    double y = y(reading.value());
    if (reading.period().isEmpty()) {
      svg.dashes(left, right(), y, paint(reading));
      labels.keep(new Box(left, y - 1, right() - left, 2));
      return;
    }
    double from = x(reading.period().get().from());
    double to = x(reading.period().get().to().plusDays(1));
    if (to - from > 2 * RADIUS) {
      svg.line(from, y, to, y, paint(reading), 1.5);
      svg.line(from, y - END, from, y + END, paint(reading), 1.5);
      svg.line(to, y - END, to, y + END, paint(reading), 1.5);
      labels.keep(new Box(from, y - END, to - from, 2 * END));
    }
  }

  private double x(Reading reading) {
    return reading
        .period()
        .map(p -> (x(p.from()) + x(p.to().plusDays(1))) / 2)
        .orElse(right() - 2 * RADIUS);
  }

  private static Paint paint(Reading reading) {
    return reading.part() == Reading.Part.OBSERVATION ? Paint.LINK : Paint.INK;
  }

  private void mark(Reading reading) {
    double x = x(reading);
    double y = y(reading.value());
    labels.keep(Box.around(x, y, RADIUS + 2));
    bound(reading.bound(), x, y, paint(reading));
    double r = RADIUS;
    switch (reading.part()) {
      case BASELINE ->
          svg.shape(
              new double[][] {
                {x - r + 1, y - r + 1},
                {x + r - 1, y - r + 1},
                {x + r - 1, y + r - 1},
                {x - r + 1, y + r - 1}
              },
              Paint.INK,
              Paint.INK);
      case OBSERVATION -> svg.circle(x, y, r - 1, Paint.LINK, Paint.LINK);
      case TARGET ->
          svg.shape(
              new double[][] {{x, y - r - 1}, {x + r + 1, y}, {x, y + r + 1}, {x - r - 1, y}},
              Paint.PAPER,
              Paint.INK);
    }
  }

  /** An arrow to the side where the truth may lie. */
  private void bound(Reading.Bound bound, double x, double y, Paint paint) {
    if (bound == Reading.Bound.NONE) {
      return;
    }
    double way = bound == Reading.Bound.UPWARDS ? -1 : 1;
    double tip = y + way * 17;
    svg.line(x, y, x, tip, paint, 1.5);
    svg.line(x - 4, tip - way * 5, x, tip, paint, 1.5);
    svg.line(x + 4, tip - way * 5, x, tip, paint, 1.5);
    labels.keep(new Box(x - 5, Math.min(y, tip), 10, 17));
  }

  private List<Reading> seen() {
    return readings.stream().filter(r -> r.part() == Reading.Part.OBSERVATION).toList();
  }

  /** Baseline and target first, then the ends of what was observed. */
  private int turn(Reading reading) {
    if (reading.part() != Reading.Part.OBSERVATION) {
      return 0;
    }
    List<Reading> seen = seen();
    return reading.equals(seen.getFirst()) ? 1 : reading.equals(seen.getLast()) ? 2 : 3;
  }

  /** Words with their place, and the mark that they belong to. */
  private record Placed(
      Box box, double x, double y, Optional<String> name, List<String> lines, Paint paint) {

    Svg.Anchor anchor() {
      double off = x - box.left() - box.width() / 2;
      if (Math.abs(off) < 1) {
        return Svg.Anchor.MIDDLE;
      }
      return off < 0 ? Svg.Anchor.START : Svg.Anchor.END;
    }

    /** Words lean on the side where their mark is. */
    double edge() {
      return switch (anchor()) {
        case START -> box.left();
        case MIDDLE -> box.left() + box.width() / 2;
        case END -> box.right();
      };
    }
  }

  private void words() {
    List<Placed> placed =
        readings.stream()
            .sorted(Comparator.comparingInt(this::turn))
            .flatMap(reading -> label(reading).stream())
            .toList();
    placed.forEach(this::leader);
    placed.forEach(this::words);
  }

  /** What is known by its words alone always has them; of more values a table tells. */
  private Optional<Placed> label(Reading reading) {
    int turn = turn(reading);
    if (turn > 2 && seen().size() > NAMED) {
      return Optional.empty();
    }
    Optional<String> name = turn <= 1 ? Optional.of(reading.label()) : Optional.empty();
    List<String> lines = Wrapped.lines(reading.words(), SIZE * 1.1, LABEL_WIDTH);
    double width = lines.stream().mapToDouble(l -> TextWidth.strong(l, SIZE)).max().orElse(0);
    double named = name.map(n -> TextWidth.of(n, SIZE)).orElse(0.0);
    double height = (lines.size() + (name.isPresent() ? 1 : 0)) * LEADING;
    double x = x(reading);
    double y = y(reading.value());
    return labels
        .place(x, y, Math.max(width, named), height, turn <= 1 ? FAR : NEAR)
        .map(box -> new Placed(box, x, y, name, lines, paint(reading)));
  }

  private void leader(Placed words) {
    Box box = words.box();
    if (box.distance(words.x(), words.y()) > LEADER) {
      double x = box.nearestX(words.x());
      double y = box.nearestY(words.y());
      svg.line(words.x(), words.y(), x, y, Paint.MUTED, 1);
    }
  }

  private void words(Placed words) {
    svg.ground(words.box());
    Svg.Anchor anchor = words.anchor();
    double baseline = words.box().top() + SIZE - 1;
    if (words.name().isPresent()) {
      svg.text(words.edge(), baseline, anchor, SIZE, words.paint(), words.name().get());
      baseline += LEADING;
    }
    for (String line : words.lines()) {
      svg.strong(words.edge(), baseline, anchor, SIZE, words.paint(), line);
      baseline += LEADING;
    }
  }
}
