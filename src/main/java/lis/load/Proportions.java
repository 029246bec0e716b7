package lis.load;

/**
 * Refuses texts of a shape that no prose has, before the parser sees them: what it does with many
 * lines in a paragraph, or many marks before a line's first word, grows with the square and more.
 */
final class Proportions {
  private static final int MAX_CHARACTERS = 1 << 20;

  /** Marks of quotations and items before the first word of a line. */
  private static final int MAX_MARKS = 40;

  /** Columns before the last of these marks. */
  private static final int MAX_INDENT = 240;

  /** About five thousand lines without an empty one between. */
  private static final long MAX_EFFORT = 25_000_000;

  private final String text;
  private long effort;

  private Proportions(String text) {
    this.text = text;
  }

  static void check(String text) {
    if (text.length() > MAX_CHARACTERS) {
      throw new Refusal("it has more than %,d characters".formatted(MAX_CHARACTERS));
    }
    new Proportions(text).lines();
  }

  private void lines() {
    int at = 0;
    int run = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      // The square of a run is the sum of the odd numbers up to it.
      run = isWritten(at, end) ? run + 1 : 0;
      effort += run == 0 ? 0 : 2L * run - 1;
      if (effort > MAX_EFFORT) {
        throw new Refusal("it has too many lines without an empty line between");
      }
      at = end + 1;
    }
  }

  /** Whether there is anything on a line; looks at the marks at its start. */
  private boolean isWritten(int start, int end) {
    int marks = 0;
    int at = start;
    while (at < end && (isBlank(at) || Character.isDigit(text.charAt(at)) || isSign(at))) {
      marks += isMark(at) ? 1 : 0;
      if (marks > MAX_MARKS || (at - start > MAX_INDENT && isMark(at))) {
        throw new Refusal("it is nested more than " + MAX_MARKS + " deep");
      }
      at++;
    }
    return at < end || !text.substring(start, end).isBlank();
  }

  private boolean isMark(int at) {
    char c = text.charAt(at);
    return c == '>' || (isSign(at) && at + 1 < text.length() && isBlank(at + 1));
  }

  private boolean isSign(int at) {
    return ">-*+.)".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isBlank(int at) {
    return text.charAt(at) == ' ' || text.charAt(at) == '\t';
  }
}
