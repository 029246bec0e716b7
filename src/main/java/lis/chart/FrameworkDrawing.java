package lis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lis.chart.Framework.Answer;
import lis.chart.Framework.Challenge;
import lis.chart.Framework.Pillar;
import lis.document.Paint;

/**
 * Draws a framework in pieces: its title; its pillars, each with what stands above and within it;
 * what cuts across; what is answered. Colour repeats what code and name say.
 */
final class FrameworkDrawing {
  private static final double WIDE = 660;
  private static final double GAP = 6;
  private static final double PAD = 6;
  private static final double BAR = 3;
  private static final double ROOM = 14;

  /** More pillars than these stand in several rows. */
  private static final int MOST = 5;

  private final Framework framework;
  private final double width;
  private final double size;
  private final double leading;
  private final int columns;
  private final List<String> pieces = new ArrayList<>();

  private FrameworkDrawing(Framework framework, double width, double size, int columns) {
    this.framework = framework;
    this.width = width;
    this.size = size;
    this.leading = Math.ceil(size * 1.22);
    this.columns = columns;
  }

  /** All below each other, as wide as a telephone. */
  static List<String> narrow(Framework framework) {
    return new FrameworkDrawing(framework, ProgressDrawing.WIDTH, ProgressDrawing.SIZE, 1).draw();
  }

  /** Pillars side by side; nothing where not even two have room for their words. */
  static List<String> wide(Framework framework) {
    double size = 13.2;
    int count = framework.pillars().all().size();
    for (int shelves = Math.ceilDiv(count, MOST); shelves < count; shelves++) {
      int columns = Math.ceilDiv(count, shelves);
      FrameworkDrawing drawing = new FrameworkDrawing(framework, WIDE, size, columns);
      if (drawing.fits()) {
        return drawing.draw();
      }
    }
    return List.of();
  }

  /** Whether no word must be broken. */
  private boolean fits() {
    return framework.pillars().all().stream().allMatch(this::fits)
        && fits(Stream.of(framework.pillars().label().one()), size);
  }

  private boolean fits(Pillar pillar) {
    Stream<Named> heads = Stream.concat(Stream.of(pillar.name()), pillar.above().stream());
    Stream<String> plain =
        Stream.concat(
                Stream.of(pillar.name()),
                Stream.concat(pillar.above().stream(), pillar.within().stream()))
            .flatMap(named -> Stream.of(named.code(), named.mark()));
    return fits(heads.map(Named::name), strong())
        && fits(pillar.within().stream().map(Named::name), size)
        && fits(plain, strong());
  }

  private boolean fits(Stream<String> words, double height) {
    double room = column() - 2 * PAD - BAR;
    return words.allMatch(w -> Wrapped.widest(w, height) <= room);
  }

  /** For words in a strong face, which are a little wider. */
  private double strong() {
    return size * 1.1;
  }

  private double column() {
    return (width - (columns - 1) * GAP) / columns;
  }

  private List<String> draw() {
    title();
    List<Pillar> pillars = framework.pillars().all();
    for (int i = 0; i < pillars.size(); i += columns) {
      shelf(pillars.subList(i, Math.min(i + columns, pillars.size())));
    }
    across();
    below();
    return pieces;
  }

  private void piece(Svg svg, double height) {
    pieces.add(svg.drawing(width, height + 1));
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
    double height = title.size() * step + subtitle.size() * leading + 2 * PAD;
    svg.box(inner(0, 0, width, height), Paint.BRAND, Paint.BRAND, false);
    double y = PAD + large;
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

  /** A rectangle with its line within. */
  private static Box inner(double left, double top, double width, double height) {
    return new Box(left + 0.8, top + 0.8, width - 1.6, height - 1.6);
  }

  /** What a row of boxes is; returns where it begins. */
  private double label(Svg svg, String words, double top) {
    double y = top;
    for (String line : Wrapped.lines(words, size, width)) {
      svg.text(0, y + size, Svg.Anchor.START, size, Paint.MUTED, line);
      y += leading;
    }
    return y + 3;
  }

  /** Pillars side by side. A pillar alone may be cut between its boxes. */
  private void shelf(List<Pillar> pillars) {
    Svg svg = new Svg();
    double y = ROOM;
    if (pillars.stream().anyMatch(p -> !p.above().isEmpty())) {
      int most = pillars.size() > 1 ? 2 : pillars.getFirst().above().size();
      y = label(svg, framework.above().of(most), y);
      y = row(svg, y, pillars.stream().map(p -> above(p)).toList()) + 2;
    }
    y = row(svg, y, pillars.stream().map(this::head).toList());
    int most = pillars.stream().mapToInt(p -> p.within().size()).max().orElse(0);
    if (most > 0) {
      y = label(svg, framework.within().of(pillars.size() > 1 ? 2 : most), y + 4);
    }
    for (int i = 0; i < most; i++) {
      if (i > 0 && columns == 1) {
        piece(svg, y);
        svg = new Svg();
        y = GAP;
      } else if (i > 0) {
        y += GAP;
      }
      int place = i;
      y = row(svg, y, pillars.stream().map(p -> within(p, place)).toList());
    }
    piece(svg, y);
  }

  /**
   * A line of words in a box.
   *
   * @param end what stands at its other end; may be empty
   */
  private record Line(String words, Paint paint, boolean strong, String end) {
    Line(String words, Paint paint, boolean strong) {
      this(words, paint, strong, "");
    }
  }

  /**
   * What stands in a cell of a row.
   *
   * @param lines nothing where the cell is empty
   * @param bar whether the edge at its left is thick
   */
  private record Cell(List<Line> lines, Paint fill, Paint edge, boolean bar, boolean dashed) {}

  private List<Line> lines(String words, Paint paint, boolean strong) {
    double room = column() - 2 * PAD - BAR;
    return words.isBlank()
        ? List.of()
        : Wrapped.lines(words, strong ? strong() : size, room).stream()
            .map(line -> new Line(line, paint, strong))
            .toList();
  }

  private Cell above(Pillar pillar) {
    List<Line> lines = new ArrayList<>();
    for (Named named : pillar.above()) {
      lines.addAll(lines(named.name(), Paint.INK, true));
      lines.addAll(lines(named.mark(), Paint.MUTED, false));
    }
    boolean marked = pillar.above().stream().anyMatch(Named::marked);
    return new Cell(lines, Paint.TINT, Paint.RULE, false, marked);
  }

  private Cell head(Pillar pillar) {
    Paint accent = Paint.accent(pillar.accent());
    Named name = pillar.name();
    List<Line> lines = new ArrayList<>();
    lines.addAll(
        lines((framework.pillars().label().one() + " " + name.code()).strip(), Paint.PAPER, false));
    lines.addAll(lines(name.name(), Paint.PAPER, true));
    lines.addAll(lines(name.mark(), Paint.PAPER, false));
    return new Cell(lines, accent, accent, true, false);
  }

  private Cell within(Pillar pillar, int place) {
    if (place >= pillar.within().size()) {
      return new Cell(List.of(), Paint.PAPER, Paint.PAPER, false, false);
    }
    Named named = pillar.within().get(place);
    Paint accent = Paint.accent(pillar.accent());
    List<Line> lines = new ArrayList<>();
    boolean together = fitTogether(named);
    if (together) {
      lines.add(new Line(named.code(), accent, true, named.mark()));
    } else {
      lines.addAll(lines(named.code(), accent, true));
    }
    lines.addAll(lines(named.name(), Paint.INK, false));
    lines.addAll(together ? List.of() : lines(named.mark(), Paint.MUTED, false));
    return new Cell(lines, Paint.PAPER, accent, true, named.marked());
  }

  /** Whether code and mark find room in one line. */
  private boolean fitTogether(Named named) {
    double words = TextWidth.of(named.code() + " ", strong()) + TextWidth.of(named.mark(), size);
    return !named.code().isEmpty() && words <= column() - 2 * PAD - BAR;
  }

  /** Cells side by side, all as high as the highest; returns where they end. */
  private double row(Svg svg, double top, List<Cell> cells) {
    int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    double height = most * leading + 2 * PAD - 2;
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).lines().isEmpty()) {
        cell(svg, cells.get(i), new Box(i * (column() + GAP), top, column(), height));
      }
    }
    return top + height;
  }

  private void cell(Svg svg, Cell cell, Box box) {
    svg.box(
        inner(box.left(), box.top(), box.width(), box.height()),
        cell.fill(),
        cell.edge(),
        cell.dashed());
    if (cell.bar()) {
      svg.bar(new Box(box.left(), box.top(), BAR, box.height()), cell.edge());
    }
    double y = box.top() + PAD + size - 2;
    for (Line line : cell.lines()) {
      words(svg, box.left() + PAD + BAR, y, line);
      if (!line.end().isEmpty()) {
        svg.text(box.right() - PAD, y, Svg.Anchor.END, size, Paint.MUTED, line.end());
      }
      y += leading;
    }
  }

  private void words(Svg svg, double x, double y, Line line) {
    if (line.strong()) {
      svg.strong(x, y, Svg.Anchor.START, size, line.paint(), line.words());
    } else {
      svg.text(x, y, Svg.Anchor.START, size, line.paint(), line.words());
    }
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
      double top = i == 0 ? label(svg, across, ROOM) : 5;
      List<String> lines = Wrapped.lines(named.spoken(), strong(), width - 2 * (PAD + BAR));
      double height = lines.size() * leading + 2 * PAD - 4;
      svg.box(inner(0, top, width, height), Paint.TINT, Paint.INK, named.marked());
      double y = top + PAD + size - 3;
      for (String line : lines) {
        svg.strong(PAD + BAR, y, Svg.Anchor.START, size, Paint.INK, line);
        y += leading;
      }
      piece(svg, top + height);
    }
  }

  /** Each with what answers it: beside it where there is room, or else below. */
  private void below() {
    for (int i = 0; i < framework.below().all().size(); i++) {
      Svg svg = new Svg();
      double top = i == 0 ? label(svg, framework.below().label().many(), ROOM) : 0;
      piece(svg, challenge(svg, framework.below().all().get(i), top));
    }
  }

  private double challenge(Svg svg, Challenge challenge, double top) {
    boolean beside = columns > 1;
    double split = beside ? width * 0.4 : width;
    svg.line(0, top + 1, width, top + 1, Paint.RULE, 1);
    double y = top + size + 5;
    for (String line : Wrapped.lines(challenge.name().spoken(), strong(), split - PAD)) {
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
