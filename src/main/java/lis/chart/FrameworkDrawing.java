package lis.chart;

import java.util.ArrayList;
import java.util.List;
import lis.chart.Framework.Answer;
import lis.chart.Framework.Challenge;
import lis.chart.Framework.Pillar;
import lis.document.Paint;

/**
 * Draws a framework in pieces: its title; its pillars; what cuts across them; what is answered.
 * Colour repeats what code and name say.
 */
final class FrameworkDrawing {
  /** The white above each part. */
  static final double ROOM = 14;

  private static final double WIDE = 660;

  /** As small as may be printed where the picture is as wide as the text. */
  private static final double SMALL = 13.2;

  /** More pillars than these stand in several rows. */
  private static final int MOST = 5;

  private final Framework framework;
  private final Columns columns;
  private final double width;
  private final double size;
  private final double leading;
  private final List<String> pieces = new ArrayList<>();

  private FrameworkDrawing(Framework framework, Columns columns) {
    this.framework = framework;
    this.columns = columns;
    this.width = columns.width();
    this.size = columns.size();
    this.leading = columns.leading();
  }

  /** All below each other, as wide as a telephone. */
  static List<String> narrow(Framework framework) {
    Columns columns = new Columns(ProgressDrawing.WIDTH, ProgressDrawing.SIZE, 1);
    return new FrameworkDrawing(framework, columns).draw();
  }

  /** Pillars side by side; nothing where not even two have room for their words. */
  static List<String> wide(Framework framework) {
    int count = framework.pillars().all().size();
    for (int shelves = Math.ceilDiv(count, MOST); shelves < count; shelves++) {
      Columns columns = new Columns(WIDE, SMALL, Math.ceilDiv(count, shelves));
      if (new PillarDrawing(framework, columns).fits()) {
        return new FrameworkDrawing(framework, columns).draw();
      }
    }
    return List.of();
  }

  private List<String> draw() {
    title();
    PillarDrawing drawing = new PillarDrawing(framework, columns);
    List<Pillar> pillars = framework.pillars().all();
    for (int i = 0; i < pillars.size(); i += columns.count()) {
      int end = Math.min(i + columns.count(), pillars.size());
      pieces.addAll(drawing.pieces(pillars.subList(i, end)));
    }
    across();
    below();
    return pieces;
  }

  private void piece(Svg svg, double height) {
    pieces.add(columns.piece(svg, height));
  }

  private void title() {
    Svg svg = new Svg();
    double large = size * 1.3;
    List<String> title = Wrapped.lines(framework.title(), large * 1.1, width - 2 * ROOM);
    List<String> subtitle =
        framework.subtitle().isBlank()
            ? List.of()
            : Wrapped.lines(framework.subtitle(), size, width - 2 * ROOM);
    double step = Math.ceil(large * 1.2);
    double height = title.size() * step + subtitle.size() * leading + 2 * Columns.PAD;
    svg.box(new Box(0, 0, width, height).within(0.8), Paint.BRAND, Paint.BRAND, false);
    double y = Columns.PAD + large;
    for (String line : title) {
      svg.strong(ROOM, y, Svg.Anchor.START, large, Paint.ON_BRAND, line);
      y += step;
    }
    y += size - large;
    for (String line : subtitle) {
      svg.text(ROOM, y, Svg.Anchor.START, size, Paint.ON_BRAND, line);
      y += leading;
    }
    piece(svg, height);
  }

  /** Bars from edge to edge. */
  private void across() {
    String across =
        framework.across().label().many()
            + ", across all "
            + FrameworkWords.inner(framework.pillars().label());
    for (int i = 0; i < framework.across().all().size(); i++) {
      Named named = framework.across().all().get(i);
      Svg svg = new Svg();
      double top = i == 0 ? columns.label(svg, across, ROOM) : 5;
      List<String> lines =
          Wrapped.lines(named.spoken(), columns.strong(), width - 2 * (Columns.PAD + Columns.BAR));
      double height = lines.size() * leading + 2 * Columns.PAD - 4;
      svg.box(new Box(0, top, width, height).within(0.8), Paint.TINT, Paint.INK, named.marked());
      double y = top + Columns.PAD + size - 3;
      for (String line : lines) {
        svg.strong(Columns.PAD + Columns.BAR, y, Svg.Anchor.START, size, Paint.INK, line);
        y += leading;
      }
      piece(svg, top + height);
    }
  }

  /** Each with what answers it: beside it where there is room, or else below. */
  private void below() {
    for (int i = 0; i < framework.below().all().size(); i++) {
      Svg svg = new Svg();
      double top = i == 0 ? columns.label(svg, framework.below().label().many(), ROOM) : 0;
      piece(svg, challenge(svg, framework.below().all().get(i), top));
    }
  }

  private double challenge(Svg svg, Challenge challenge, double top) {
    boolean beside = columns.count() > 1;
    double split = beside ? width * 0.4 : width;
    svg.line(0, top + 1, width, top + 1, Paint.RULE, 1);
    double y = top + size + 5;
    for (String line :
        Wrapped.lines(challenge.name().spoken(), columns.strong(), split - Columns.PAD)) {
      svg.strong(0, y, Svg.Anchor.START, size, Paint.INK, line);
      y += leading;
    }
    double left = beside ? split : 0;
    double z = beside ? top + size + 5 : y;
    if (challenge.answers().isEmpty()) {
      svg.text(left, z, Svg.Anchor.START, size, Paint.MUTED, "None");
      z += leading;
    }
    for (Answer answer : challenge.answers()) {
      z = answer(svg, answer, left, z);
    }
    return Math.max(y, z) - size + 3;
  }

  /** A mark of its shape and colour, then its words; returns where the next stands. */
  private double answer(Svg svg, Answer answer, double left, double baseline) {
    Paint paint = answer.accent() > 0 ? Paint.accent(answer.accent()) : Paint.INK;
    double radius = 5;
    double middle = baseline - size * 0.33;
    if (answer.accent() > 0) {
      svg.circle(left + radius + 1, middle, radius, paint, paint);
    } else {
      svg.bar(new Box(left + 1, middle - radius, 2 * radius, 2 * radius), paint);
    }
    double x = left + 2 * radius + 8;
    double y = baseline;
    for (String line : Wrapped.lines(FrameworkWords.answer(answer), size, width - x)) {
      svg.text(x, y, Svg.Anchor.START, size, Paint.INK, line);
      y += leading;
    }
    return y;
  }
}
