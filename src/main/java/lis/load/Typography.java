package lis.load;

/**
 * Sets typed marks as a printer would: curled quotation marks, dashes, an ellipsis. It reads a
 * paragraph from its start to its end and remembers what stood before.
 */
final class Typography {
  private char before = ' ';

  /** A whole text that has no markup. */
  static String of(String typed) {
    StringBuilder out = new StringBuilder(typed.length());
    new Typography().set(typed, 0, typed.length(), ' ', out);
    return out.toString();
  }

  /**
   * Sets a stretch of typed text.
   *
   * @param after the character that follows the stretch
   */
  void set(CharSequence typed, int from, int to, char after, StringBuilder out) {
    int at = from;
    while (at < to) {
      char c = typed.charAt(at);
      int end = at + 1;
      if (c == '-' || c == '.') {
        end = runEnd(typed, at, to);
        put(run(c, end - at), out);
      } else if (c == '"' || c == '\'') {
        char next = end < to ? typed.charAt(end) : after;
        put(c == '"' ? quotation(next) : apostrophe(next), out);
      } else if (c == ' ' || c == '\t') {
        space(out);
      } else {
        before = c;
        out.append(c);
      }
      at = end;
    }
  }

  /** Characters that stay as they are: escaped, or written as an entity. */
  void literal(String text, StringBuilder out) {
    out.append(text);
    before = text.isEmpty() ? before : text.charAt(text.length() - 1);
  }

  /** A word without letters stands here: code, a note. */
  void object() {
    before = 'x';
  }

  /** A space, unless one stands here already, or a line begins. */
  void space(StringBuilder out) {
    if (before != ' ') {
      out.append(' ');
      before = ' ';
    }
  }

  /** A line begins. */
  void start() {
    before = ' ';
  }

  private void put(String set, StringBuilder out) {
    out.append(set);
    before = set.charAt(set.length() - 1);
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
