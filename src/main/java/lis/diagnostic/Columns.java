package lis.diagnostic;

/**
 * The columns that text takes on a terminal: none for what is set upon another character, two for
 * East Asian characters and pictures (UAX #11), one for the rest. Text that runs from right to left
 * is counted as it is stored.
 */
final class Columns {
  private static final int JOINER = 0x200d;

  /** What is wide, from one character up to another, in order. */
  private static final int[][] WIDE = {
    {0x1100, 0x115f},
    {0x231a, 0x231b},
    {0x23e9, 0x23ec},
    {0x23f0, 0x23f0},
    {0x23f3, 0x23f3},
    {0x25fd, 0x25fe},
    {0x2614, 0x2615},
    {0x2648, 0x2653},
    {0x267f, 0x267f},
    {0x2693, 0x2693},
    {0x26a1, 0x26a1},
    {0x26aa, 0x26ab},
    {0x26bd, 0x26be},
    {0x26c4, 0x26c5},
    {0x26ce, 0x26ce},
    {0x26d4, 0x26d4},
    {0x26ea, 0x26ea},
    {0x26f2, 0x26f3},
    {0x26f5, 0x26f5},
    {0x26fa, 0x26fa},
    {0x26fd, 0x26fd},
    {0x2705, 0x2705},
    {0x270a, 0x270b},
    {0x2728, 0x2728},
    {0x274c, 0x274c},
    {0x274e, 0x274e},
    {0x2753, 0x2755},
    {0x2757, 0x2757},
    {0x2795, 0x2797},
    {0x27b0, 0x27b0},
    {0x27bf, 0x27bf},
    {0x2b1b, 0x2b1c},
    {0x2b50, 0x2b50},
    {0x2b55, 0x2b55},
    {0x2e80, 0x303e},
    {0x3041, 0x33ff},
    {0x3400, 0x4dbf},
    {0x4e00, 0xa4cf},
    {0xa960, 0xa97c},
    {0xac00, 0xd7a3},
    {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},
    {0xff00, 0xff60},
    {0xffe0, 0xffe6},
    {0x1f300, 0x1f320},
    {0x1f32d, 0x1f335},
    {0x1f337, 0x1f37c},
    {0x1f37e, 0x1f393},
    {0x1f3a0, 0x1f3ca},
    {0x1f3cf, 0x1f3d3},
    {0x1f3e0, 0x1f3f0},
    {0x1f3f4, 0x1f3f4},
    {0x1f3f8, 0x1f43e},
    {0x1f440, 0x1f440},
    {0x1f442, 0x1f4fc},
    {0x1f4ff, 0x1f53d},
    {0x1f54b, 0x1f54e},
    {0x1f550, 0x1f567},
    {0x1f57a, 0x1f57a},
    {0x1f595, 0x1f596},
    {0x1f5a4, 0x1f5a4},
    {0x1f5fb, 0x1f64f},
    {0x1f680, 0x1f6c5},
    {0x1f6cc, 0x1f6cc},
    {0x1f6d0, 0x1f6d2},
    {0x1f6d5, 0x1f6d7},
    {0x1f6dc, 0x1f6df},
    {0x1f6eb, 0x1f6ec},
    {0x1f6f4, 0x1f6fc},
    {0x1f7e0, 0x1f7eb},
    {0x1f90c, 0x1f93a},
    {0x1f93c, 0x1f945},
    {0x1f947, 0x1f9ff},
    {0x1fa70, 0x1faff},
    {0x20000, 0x3fffd}
  };

  private Columns() {}

  static int of(String text) {
    int columns = 0;
    int before = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      columns += of(c, before);
      before = c;
    }
    return columns;
  }

  /** The offset so many columns, or a little fewer, before another one. */
  static int back(String text, int end, int columns) {
    int at = end;
    while (at > 0 && of(text.substring(text.offsetByCodePoints(at, -1), end)) <= columns) {
      at = text.offsetByCodePoints(at, -1);
    }
    return at;
  }

  /** The offset so many columns, or a little fewer, after another one. */
  static int forth(String text, int start, int columns) {
    int left = columns;
    int before = 0;
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      left -= of(c, before);
      if (left < 0) {
        return at;
      }
      before = c;
      at += Character.charCount(c);
    }
    return at;
  }

  /**
   * What a character adds to a line.
   *
   * @param before the character in front of it
   */
  private static int of(int c, int before) {
    if (turns(c)) {
      return 1; // a terminal never gets it, but a replacement character
    }
    int type = Character.getType(c);
    boolean upon =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT
            || (c >= 0x1160 && c <= 0x11ff)
            || (c >= 0x1f3fb && c <= 0x1f3ff)
            || before == JOINER;
    return upon ? 0 : wide(c) ? 2 : 1;
  }

  private static boolean turns(int c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean wide(int c) {
    if (c < WIDE[0][0]) {
      return false;
    }
    for (int[] range : WIDE) {
      if (c <= range[1]) {
        return c >= range[0];
      }
    }
    return false;
  }
}
