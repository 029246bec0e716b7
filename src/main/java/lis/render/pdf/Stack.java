package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Slices one below the other: what can be asked of them, and done to them, together. */
final class Stack {
  private Stack() {}

  /** The height of all, without the white above the first. */
  static float height(List<Slice> slices) {
    float height = 0;
    for (int i = 0; i < slices.size(); i++) {
      height += slices.get(i).height() + (i == 0 ? 0 : slices.get(i).gap());
    }
    return height;
  }

  /** The same slices with the first one changed. */
  static List<Slice> first(List<Slice> slices, UnaryOperator<Slice> change) {
    if (slices.isEmpty()) {
      return slices;
    }
    List<Slice> changed = new ArrayList<>(slices);
    changed.set(0, change.apply(changed.getFirst()));
    return changed;
  }

  /** The same slices, which no page may cut when they are no higher than the limit. */
  static List<Slice> whole(List<Slice> slices, float limit) {
    return height(slices) > limit ? slices : joined(slices);
  }

  /** The same slices, which no page may cut. */
  static List<Slice> joined(List<Slice> slices) {
    List<Slice> joined = new ArrayList<>();
    for (Slice slice : slices) {
      joined.add(joined.isEmpty() ? slice : slice.before(Slice.Break.NEVER));
    }
    return joined;
  }

  /** One slice that holds them all. */
  static Slice merged(List<Slice> slices) {
    List<Placed> placed = place(slices, 0);
    return Slice.of(
            slices.isEmpty() ? 0 : slices.getFirst().gap(),
            height(slices),
            (canvas, top) -> draw(canvas, placed, top))
        .notes(slices.stream().flatMap(s -> s.notes().stream()).distinct().toList())
        .anchors(slices.stream().flatMap(s -> s.anchors().stream()).toList());
  }

  /** Gives each slice its place, from this height down. */
  static List<Placed> place(List<Slice> slices, float from) {
    List<Placed> placed = new ArrayList<>();
    float top = from;
    for (Slice slice : slices) {
      top -= placed.isEmpty() ? 0 : slice.gap();
      placed.add(new Placed(slice, top));
      top -= slice.height();
    }
    return placed;
  }

  /** Draws slices and what lies behind them, each as much lower as {@code shift} is below zero. */
  static void draw(Canvas canvas, List<Placed> placed, float shift) {
    List<Slice.Ground> done = new ArrayList<>();
    for (Placed first : placed) {
      for (Slice.Ground ground : first.slice().grounds()) {
        if (!done.contains(ground)) {
          done.add(ground);
          ground.draw(canvas, first.top() + shift, lowest(placed, ground) + shift);
        }
      }
    }
    placed.forEach(p -> p.slice().ink().draw(canvas, p.top() + shift));
  }

  private static float lowest(List<Placed> placed, Slice.Ground ground) {
    float bottom = 0;
    for (Placed p : placed) {
      if (p.slice().grounds().contains(ground)) {
        bottom = p.top() - p.slice().height();
      }
    }
    return bottom;
  }

  /** A slice with its upper edge at a height above the foot of the page. */
  record Placed(Slice slice, float top) {}
}
