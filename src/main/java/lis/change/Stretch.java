package lis.change;

/** A piece of a text that two versions have in common, or that only one has. */
public record Stretch(Nature nature, String text) {

  /** Which version has it. */
  public enum Nature {
    SAME,
    DELETED,
    INSERTED;

    private Nature reversed() {
      return switch (this) {
        case SAME -> SAME;
        case DELETED -> INSERTED;
        case INSERTED -> DELETED;
      };
    }
  }

  Stretch reversed() {
    return new Stretch(nature.reversed(), text);
  }
}
