package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets cells side by side. */
final class Rows {
  private Rows() {}

  /**
   * One slice as high as the highest cell; or, above the limit, as many as that cell has, so that a
   * page can end within the row.
   *
   * @param padding the white above and below the cells
   * @param ground what lies behind the row
   */
  static List<Slice> row(List<List<Slice>> cells, float padding, float limit, Slice.Ground ground) {
    float height = 0;
    for (List<Slice> cell : cells) {
      height = Math.max(height, Stack.height(cell));
    }
    List<Slice> inner = new ArrayList<>();
    if (height <= limit) {
      inner.add(beside(cells.stream().map(Rows::headed).map(Stack::merged).toList()));
    } else {
      inner.addAll(inSteps(cells));
    }
    List<Slice> row = new ArrayList<>();
    row.add(Slice.space(padding));
    row.addAll(inner);
    row.add(Slice.space(padding));
    return height <= limit ? List.of(Stack.merged(row).on(ground)) : split(row, ground);
  }

  /** A thin line below a row, and above the first of all. */
  static Slice.Ground hairline(Setting setting, Measure measure, boolean first) {
    float end = measure.x() + measure.width();
    return (canvas, top, bottom) ->
        canvas.artifact(
            Artifact.LAYOUT,
            () -> {
              if (first) {
                canvas.stroke(setting.hairline(), 0.6f, measure.x(), top, end, top);
              }
              canvas.stroke(setting.hairline(), 0.6f, measure.x(), bottom, end, bottom);
            });
  }

  /** The white above a cell's first slice is the row's affair. */
  private static List<Slice> headed(List<Slice> cell) {
    return Stack.first(cell, slice -> slice.gap(0));
  }

  private static List<Slice> split(List<Slice> row, Slice.Ground ground) {
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      boolean held =
          i == 1 || i == 2 || i >= row.size() - 2 || row.get(i).before() == Slice.Break.NEVER;
      slices.add(row.get(i).on(ground).before(held ? Slice.Break.NEVER : Slice.Break.FREE));
    }
    return slices;
  }

  private static List<Slice> inSteps(List<List<Slice>> cells) {
    List<Slice> steps = new ArrayList<>();
    int count = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < count; i++) {
      List<Slice> step = new ArrayList<>();
      for (List<Slice> cell : cells) {
        if (i < cell.size()) {
          step.add(cell.get(i));
        }
      }
      float gap = 0;
      for (Slice slice : step) {
        gap = Math.max(gap, i == 0 ? 0 : slice.gap());
      }
      Slice.Break before = cells.size() == 1 ? step.getFirst().before() : Slice.Break.FREE;
      steps.add(beside(step).gap(gap).before(before));
    }
    return steps;
  }

  private static Slice beside(List<Slice> slices) {
    float height = 0;
    for (Slice slice : slices) {
      height = Math.max(height, slice.height());
    }
    List<Stack.Placed> placed = slices.stream().map(s -> new Stack.Placed(s, 0)).toList();
    return Slice.of(0, height, (canvas, top) -> Stack.draw(canvas, placed, top))
        .notes(slices.stream().flatMap(s -> s.notes().stream()).distinct().toList())
        .anchors(slices.stream().flatMap(s -> s.anchors().stream()).toList());
  }
}
