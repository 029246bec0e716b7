package lis.load;

/**
 * Text that counts how often it is looked at and refuses when that is out of all proportion. The
 * parser's regular expressions read every character through here, so even backtracking ends; and a
 * count, unlike a clock, refuses the same texts on every machine.
 */
final class GuardedText implements CharSequence {
  /** Ordinary prose is looked at 60 to 200 times a character. */
  private static final long LOOKS_PER_CHARACTER = 4_000;

  private static final long LOOKS_AT_LEAST = 4_000_000;
  private static final long LOOKS_AT_MOST = 400_000_000;

  private final String text;
  private long left;
  private volatile boolean stopped;

  GuardedText(String text) {
    this.text = text;
    this.left = Math.clamp(text.length() * LOOKS_PER_CHARACTER, LOOKS_AT_LEAST, LOOKS_AT_MOST);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (--left < 0 || stopped) {
      throw new Refusal("its brackets and marks take too long to sort out");
    }
    char c = text.charAt(index);
    // The parser takes NUL for the end of the text.
    return c == 0 ? '\uFFFD' : c;
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  /** Refuses the next look, from whatever thread. */
  void stop() {
    stopped = true;
  }

  @Override
  public String toString() {
    return text;
  }
}
