package lis.strategy;

import java.util.List;
import java.util.Optional;

/** How a figure follows from others. */
public record Derivation(Operation operation, List<Reference> figures) {
  public Derivation {
    figures = List.copyOf(figures);
  }

  /** The ways in which a figure can follow from others. */
  public enum Operation {
    /** It is the other figure once more. */
    SAME(1, 1),
    SUM(2, Integer.MAX_VALUE),
    /** How far the first and the second are apart. */
    DIFFERENCE(2, 2),
    /** The first as a part of the second. */
    SHARE(2, 2),
    /** From the first to the second, as a part of the first. */
    CHANGE(2, 2),
    PRODUCT(2, Integer.MAX_VALUE);

    private final int least;
    private final int most;

    Operation(int least, int most) {
      this.least = least;
      this.most = most;
    }

    /** Whether it can be made of so many figures. */
    public boolean takes(int figures) {
      return figures >= least && figures <= most;
    }

    /** How many figures it needs, at the least. */
    public int least() {
      return least;
    }
  }

  /**
   * A figure, as another names it.
   *
   * @param element that has it, where that is another one
   * @param figure its name
   */
  public record Reference(Optional<Mention> element, Mention figure) {}
}
