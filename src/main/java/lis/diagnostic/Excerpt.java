package lis.diagnostic;

import lis.source.Span;

/**
 * The first line of a place as a terminal shows it: cut around the place where it is too long, with
 * the columns that the place takes there.
 *
 * @param text of the line, or of a part of it
 * @param margin columns before the place
 * @param width columns of the place, 1 at the least
 */
record Excerpt(String text, int margin, int width) {
  private static final int LONGEST = 120;
  private static final int BEFORE = 40;
  private static final String CUT = "…";

  static Excerpt of(Span place) {
    String line = place.file().lineText(place.line());
    int start = Math.min(place.start() - place.file().lineStart(place.line()), line.length());
    int end = Math.min(start + place.end() - place.start(), line.length());
    int from = line.length() <= LONGEST ? 0 : boundary(line, Math.max(0, start - BEFORE));
    int to = boundary(line, Math.min(line.length(), from + LONGEST));
    String head = from > 0 ? CUT : "";
    String before = head + line.substring(from, start);
    String marked = line.substring(start, Math.max(start, Math.min(end, to)));
    String shown = head + line.substring(from, to) + (to < line.length() ? CUT : "");
    return new Excerpt(shown.replace('\t', ' '), columns(before), Math.max(1, columns(marked)));
  }

  boolean blank() {
    return text.isBlank();
  }

  /** Not between the two halves of a character. */
  private static int boundary(String line, int at) {
    boolean within =
        at > 0
            && at < line.length()
            && Character.isLowSurrogate(line.charAt(at))
            && Character.isHighSurrogate(line.charAt(at - 1));
    return within ? at - 1 : at;
  }

  private static int columns(String text) {
    return text.codePoints().map(Excerpt::columns).sum();
  }

  /** Combining marks take no column; East Asian characters and pictures two (UAX #11). */
  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        Character.isIdeographic(c)
            || (c >= 0x1100 && c <= 0x115f)
            || (c >= 0x2e80 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0x1f300 && c <= 0x1faff);
    return wide ? 2 : 1;
  }
}
