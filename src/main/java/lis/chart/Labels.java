package lis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for words beside the marks that they belong to, so that none covers another. */
final class Labels {
  private static final double GAP = 10;
  private static final double STRIDE = 9;

  private final Box ground;
  private final List<Box> taken = new ArrayList<>();

  /**
   * @param ground what no words may leave
   */
  Labels(Box ground) {
    this.ground = ground;
  }

  /** Keeps a place free of words. */
  void keep(Box box) {
    taken.add(box);
  }

  /**
   * The nearest free place for words of a size, seen from a mark; empty where all is full.
   *
   * @param rings how often to look further away
   */
  Optional<Box> place(double x, double y, double width, double height, int rings) {
    for (int ring = 0; ring < rings; ring++) {
      double distance = GAP + ring * STRIDE;
      for (Box wanted : around(x, y, width, height, distance)) {
        Box box = ground.pulledIn(wanted);
        if (taken.stream().noneMatch(box::meets)) {
          taken.add(box);
          return Optional.of(box);
        }
      }
    }
    return Optional.empty();
  }

  /** Above and below first, where words and mark share their middle; then to the sides. */
  private static List<Box> around(
      double x, double y, double width, double height, double distance) {
    double over = y - distance - height;
    double under = y + distance;
    List<Box> boxes = new ArrayList<>();
    for (double left : new double[] {x - width / 2, x - 8, x + 8 - width}) {
      boxes.add(new Box(left, over, width, height));
      boxes.add(new Box(left, under, width, height));
    }
    boxes.add(new Box(x + distance, y - height / 2, width, height));
    boxes.add(new Box(x - distance - width, y - height / 2, width, height));
    return boxes;
  }
}
