package lis.strategy;

/**
 * Six letters that stand for what was said, so that one can tell later whether the same is said
 * still. Of running words only letters, digits and signs of amounts count: neither capitals nor
 * white space, punctuation or hyphens. Consonants alone make no word, and no number that YAML
 * knows.
 */
public final class Signature {
  private static final String LETTERS = "bcdfghjklmnpqrst";
  private static final int LENGTH = 6;

  /** The constants of FNV-1a for 64 bits: it is short, and nobody attacks a signature. */
  private static final long START = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private long state = START;

  /** Adds something that counts as it is written. */
  public Signature exactly(String text) {
    text.chars().forEach(this::add);
    return end();
  }

  /** Adds running words. */
  public Signature words(String text) {
    int before = ' ';
    int at = 0;
    boolean apart = false;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        // What stands between digits tells numbers apart, but for the comma of thousands.
        if (apart && Character.isDigit(c) && Character.isDigit(before)) {
          add(' ');
        }
        add(Character.toLowerCase(c));
        before = c;
        apart = false;
      } else if (counts(text, at, next)) {
        add(c == '\u2212' ? '-' : c);
        before = c;
        apart = false;
      } else {
        apart |= c != ',' || next == text.length() || !Character.isDigit(text.charAt(next));
      }
      at = next;
    }
    return end();
  }

  /** Whether a sign says something of an amount: a currency, a share, a decimal, below nought. */
  private static boolean counts(String text, int at, int next) {
    int c = text.codePointAt(at);
    boolean number = next < text.length() && Character.isDigit(text.charAt(next));
    boolean word = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    return switch (c) {
      case '%', '‰', '+', '<', '>', '=' -> true;
      case '.' -> number && word;
      case '-', '\u2212' -> number && !word;
      default -> Character.getType(c) == Character.CURRENCY_SYMBOL;
    };
  }

  private Signature end() {
    add(-1);
    return this;
  }

  private void add(int c) {
    state = (state ^ c) * PRIME;
  }

  /** The letters. */
  public String letters() {
    // The high bits of the product depend on all that was added.
    long rest = state ^ (state >>> 32);
    StringBuilder letters = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      letters.append(LETTERS.charAt((int) (rest & 15)));
      rest >>>= 4;
    }
    return letters.toString();
  }

  @Override
  public String toString() {
    return letters();
  }
}
