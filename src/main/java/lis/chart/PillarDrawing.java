package lis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lis.chart.Framework.Pillar;
import lis.document.Paint;

/** Draws the pillars of a framework: what stands above each, its head, and what stands within. */
final class PillarDrawing {
  private final Framework framework;
  private final Columns columns;

  PillarDrawing(Framework framework, Columns columns) {
    this.framework = framework;
    this.columns = columns;
  }

  /** Whether no word must be broken. */
  boolean fits() {
    return framework.pillars().all().stream().allMatch(this::fits)
        && fits(Stream.of(framework.pillars().label().one()), columns.size());
  }

  private boolean fits(Pillar pillar) {
    Stream<Named> heads = Stream.concat(Stream.of(pillar.name()), pillar.above().stream());
    Stream<String> plain =
        Stream.concat(
                Stream.of(pillar.name()),
                Stream.concat(pillar.above().stream(), pillar.within().stream()))
            .flatMap(named -> Stream.of(named.code(), named.mark()));
    return fits(heads.map(Named::name), columns.strong())
        && fits(pillar.within().stream().map(Named::name), columns.size())
        && fits(plain, columns.strong());
  }

  private boolean fits(Stream<String> words, double height) {
    double room = columns.room();
    return words.allMatch(w -> Wrapped.widest(w, height) <= room);
  }

  /** Pillars side by side. A pillar alone may be cut between its boxes. */
  List<String> pieces(List<Pillar> pillars) {
    List<String> pieces = new ArrayList<>();
    Svg svg = new Svg();
    double y = FrameworkDrawing.ROOM;
    if (pillars.stream().anyMatch(p -> !p.above().isEmpty())) {
      int most = pillars.size() > 1 ? 2 : pillars.getFirst().above().size();
      y = columns.label(svg, framework.above().of(most), y);
      y = row(svg, y, pillars.stream().map(p -> above(p)).toList()) + 2;
    }
    y = row(svg, y, pillars.stream().map(this::head).toList());
    int most = pillars.stream().mapToInt(p -> p.within().size()).max().orElse(0);
    if (most > 0) {
      y = columns.label(svg, framework.within().of(pillars.size() > 1 ? 2 : most), y + 4);
    }
    for (int i = 0; i < most; i++) {
      if (i > 0 && columns.count() == 1) {
        pieces.add(columns.piece(svg, y));
        svg = new Svg();
        y = Columns.GAP;
      } else if (i > 0) {
        y += Columns.GAP;
      }
      int place = i;
      y = row(svg, y, pillars.stream().map(p -> within(p, place)).toList());
    }
    pieces.add(columns.piece(svg, y));
    return pieces;
  }

  /**
   * What stands in a cell of a row.
   *
   * @param lines nothing where the cell is empty
   * @param bar whether the edge at its left is thick
   */
  private record Cell(
      List<Columns.Line> lines, Paint fill, Paint edge, boolean bar, boolean dashed) {}

  private Cell above(Pillar pillar) {
    List<Columns.Line> lines = new ArrayList<>();
    for (Named named : pillar.above()) {
      lines.addAll(columns.lines(named.name(), Paint.INK, true));
      lines.addAll(columns.lines(named.mark(), Paint.MUTED, false));
    }
    boolean marked = pillar.above().stream().anyMatch(Named::marked);
    return new Cell(lines, Paint.TINT, Paint.RULE, false, marked);
  }

  private Cell head(Pillar pillar) {
    Paint accent = Paint.accent(pillar.accent());
    Named name = pillar.name();
    List<Columns.Line> lines = new ArrayList<>();
    lines.addAll(
        columns.lines(
            (framework.pillars().label().one() + " " + name.code()).strip(), Paint.PAPER, false));
    lines.addAll(columns.lines(name.name(), Paint.PAPER, true));
    lines.addAll(columns.lines(name.mark(), Paint.PAPER, false));
    return new Cell(lines, accent, accent, true, false);
  }

  private Cell within(Pillar pillar, int place) {
    if (place >= pillar.within().size()) {
      return new Cell(List.of(), Paint.PAPER, Paint.PAPER, false, false);
    }
    Named named = pillar.within().get(place);
    Paint accent = Paint.accent(pillar.accent());
    List<Columns.Line> lines = new ArrayList<>();
    boolean together = fitTogether(named);
    if (together) {
      lines.add(new Columns.Line(named.code(), accent, true, named.mark()));
    } else {
      lines.addAll(columns.lines(named.code(), accent, true));
    }
    lines.addAll(columns.lines(named.name(), Paint.INK, false));
    lines.addAll(together ? List.of() : columns.lines(named.mark(), Paint.MUTED, false));
    return new Cell(lines, Paint.PAPER, accent, true, named.marked());
  }

  /** Whether code and mark find room in one line. */
  private boolean fitTogether(Named named) {
    double words =
        TextWidth.of(named.code() + " ", columns.strong())
            + TextWidth.of(named.mark(), columns.size());
    return !named.code().isEmpty() && words <= columns.room();
  }

  /** Cells side by side, all as high as the highest; returns where they end. */
  private double row(Svg svg, double top, List<Cell> cells) {
    int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    double height = most * columns.leading() + 2 * Columns.PAD - 2;
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).lines().isEmpty()) {
        cell(
            svg,
            cells.get(i),
            new Box(i * (columns.column() + Columns.GAP), top, columns.column(), height));
      }
    }
    return top + height;
  }

  private void cell(Svg svg, Cell cell, Box box) {
    svg.box(box.within(0.8), cell.fill(), cell.edge(), cell.dashed());
    if (cell.bar()) {
      svg.bar(new Box(box.left(), box.top(), Columns.BAR, box.height()), cell.edge());
    }
    double y = box.top() + Columns.PAD + columns.size() - 2;
    for (Columns.Line line : cell.lines()) {
      words(svg, box.left() + Columns.PAD + Columns.BAR, y, line);
      if (!line.end().isEmpty()) {
        svg.text(
            box.right() - Columns.PAD, y, Svg.Anchor.END, columns.size(), Paint.MUTED, line.end());
      }
      y += columns.leading();
    }
  }

  private void words(Svg svg, double x, double y, Columns.Line line) {
    if (line.strong()) {
      svg.strong(x, y, Svg.Anchor.START, columns.size(), line.paint(), line.words());
    } else {
      svg.text(x, y, Svg.Anchor.START, columns.size(), line.paint(), line.words());
    }
  }
}
