package lis.load;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import lis.source.Passage;

/**
 * Sets typed marks as a printer would: curled quotation marks, dashes, an ellipsis. It reads a
 * paragraph from its start to its end and remembers what stood before.
 */
final class Typography {
  private final Trace trace;
  private char before = ' ';

  /**
   * @param trace takes down where what is set was typed
   */
  Typography(Trace trace) {
    this.trace = trace;
  }

  /** A whole text that has no markup. */
  static String of(String typed) {
    StringBuilder out = new StringBuilder(typed.length());
    new Typography(new Trace()).set(typed, 0, typed.length(), ' ', out);
    return out.toString();
  }

  /** A whole text that has no markup, without the space around it. */
  static Passage of(Passage typed) {
    Trace trace = new Trace();
    int to = typed.text().stripTrailing().length();
    int from = to - typed.text().strip().length();
    StringBuilder out = new StringBuilder(to - from);
    new Typography(trace).set(typed.text(), from, to, ' ', out);
    return trace.passage(typed, out.toString());
  }

  /**
   * Sets a stretch of typed text.
   *
   * @param after the character that follows the stretch
   */
  void set(CharSequence typed, int from, int to, char after, StringBuilder out) {
    int shift = typed instanceof BasedSequence piece ? piece.getStartOffset() : 0;
    int at = from;
    while (at < to) {
      char c = typed.charAt(at);
      int end = at + 1;
      if (c == '-' || c == '.') {
        end = runEnd(typed, at, to);
        put(run(c, end - at), shift + at, shift + end, out);
      } else if (c == '"' || c == '\'') {
        char next = end < to ? typed.charAt(end) : after;
        put(c == '"' ? quotation(next) : apostrophe(next), shift + at, shift + end, out);
      } else if (c == ' ' || c == '\t') {
        space(shift + at, shift + end, out);
      } else {
        end = plainEnd(typed, at, to);
        CharSequence plain = typed.subSequence(at, end);
        before = plain.charAt(plain.length() - 1);
        out.append(plain);
        trace.put(plain, shift + at, shift + end);
      }
      at = end;
    }
  }

  /** Characters that stay as they are: escaped, or written as an entity. */
  void literal(String text, int start, int end, StringBuilder out) {
    out.append(text);
    trace.put(text, start, end);
    before = text.isEmpty() ? before : text.charAt(text.length() - 1);
  }

  /** A word without letters stands here: code, a note. */
  void object() {
    before = 'x';
  }

  /** Characters that are set elsewhere, and stand here. */
  void elsewhere(String text, int start, int end) {
    trace.put(text, start, end);
  }

  /** A space, unless one stands here already, or a line begins. */
  void space(int start, int end, StringBuilder out) {
    if (before != ' ') {
      put(" ", start, end, out);
    }
  }

  /** A line begins. */
  void start() {
    before = ' ';
  }

  private void put(String set, int start, int end, StringBuilder out) {
    out.append(set);
    trace.put(set, start, end);
    before = set.charAt(set.length() - 1);
  }

  /** Where characters end that stay as they are. */
  private static int plainEnd(CharSequence typed, int from, int to) {
    int end = from + 1;
    while (end < to && !isSet(typed.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSet(char c) {
    return c == ' ' || c == '.' || c == '-' || c == '\'' || c == '"' || c == '\t';
  }

  private static int runEnd(CharSequence typed, int from, int to) {
    int end = from;
    while (end < to && typed.charAt(end) == typed.charAt(from)) {
      end++;
    }
    return end;
  }

  private static String run(char c, int length) {
    if (c == '-') {
      return switch (length) {
        case 2 -> "–";
        case 3 -> "—";
        default -> "-".repeat(length);
      };
    }
    return length < 3 ? ".".repeat(length) : "…" + ".".repeat(length - 3);
  }

  private String quotation(char next) {
    if (isGap(before) && isGap(next)) {
      return "\"";
    }
    return opens(next) ? "“" : "”";
  }

  private String apostrophe(char next) {
    if (isGap(before) && isGap(next)) {
      return "'";
    }
    // ’19 is a year cut short, not a quotation.
    return opens(next) && !Character.isDigit(next) ? "‘" : "’";
  }

  private boolean opens(char next) {
    return isGap(before)
        || "([{“‘/¿¡".indexOf(before) >= 0
        || ("-–—".indexOf(before) >= 0 && Character.isLetterOrDigit(next));
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
