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
    int from = Columns.of(line) <= LONGEST ? 0 : Columns.back(line, start, BEFORE);
    int to = Columns.forth(line, from, LONGEST);
    String head = from > 0 ? CUT : "";
    String before = head + line.substring(from, start);
    String marked = line.substring(start, Math.max(start, Math.min(end, to)));
    String shown = head + line.substring(from, to) + (to < line.length() ? CUT : "");
    return new Excerpt(
        shown.replace('\t', ' '), Columns.of(before), Math.max(1, Columns.of(marked)));
  }

  boolean blank() {
    return text.isBlank();
  }
}
