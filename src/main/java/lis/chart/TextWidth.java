package lis.chart;

/**
 * About how wide words are, and rather too wide: pages are shown in whatever typeface a reader has.
 */
final class TextWidth {
  private static final String NARROW = " .,:;'’|!iIjltf()[]";
  private static final String WIDE = "mwMW%@—";

  private TextWidth() {}

  static double of(String words, double size) {
    return words.codePoints().mapToDouble(TextWidth::ems).sum() * size;
  }

  /** The same in a strong face. */
  static double strong(String words, double size) {
    return of(words, size) * 1.1;
  }

  private static double ems(int c) {
    if (NARROW.indexOf(c) >= 0) {
      return 0.38;
    }
    if (WIDE.indexOf(c) >= 0) {
      return 0.98;
    }
    if (c > 0x24f) {
      return 1;
    }
    return Character.isUpperCase(c) ? 0.72 : 0.62;
  }
}
