package lis.document;

/** How the stored rows and columns of a photograph are shown, as cameras note it (Exif, 4.6.4). */
public enum Orientation {
  UPRIGHT,
  MIRRORED,
  UPSIDE_DOWN,
  UPSIDE_DOWN_MIRRORED,
  TRANSPOSED,
  /** To be turned by a quarter, clockwise. */
  CLOCKWISE,
  TRANSVERSE,
  /** To be turned by a quarter, counter-clockwise. */
  COUNTER_CLOCKWISE;

  /** The one with a number, from 1; upright for all other numbers. */
  public static Orientation of(int number) {
    return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
  }

  /** Whether what is stored as width is shown as height. */
  public boolean sideways() {
    return compareTo(TRANSPOSED) >= 0;
  }
}
