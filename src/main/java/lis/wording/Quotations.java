package lis.wording;

import java.util.List;

/** Finds the words between quotation marks, which somebody else has said. */
final class Quotations {
  private static final String OPEN = "“‘«";
  private static final String CLOSE = "”’»";

  private Quotations() {}

  /** For each token whether it stands between quotation marks. */
  static boolean[] in(String text, List<Token> tokens) {
    boolean[] quoted = new boolean[tokens.size()];
    for (int kind = 0; kind < OPEN.length(); kind++) {
      int open = text.indexOf(OPEN.charAt(kind));
      int token = 0;
      while (open >= 0) {
        int end = close(text, open + 1, CLOSE.charAt(kind));
        if (end < 0) {
          break;
        }
        for (; token < quoted.length && tokens.get(token).start() < end; token++) {
          quoted[token] |= tokens.get(token).start() > open;
        }
        open = text.indexOf(OPEN.charAt(kind), end);
      }
    }
    return quoted;
  }

  /** Where a quotation ends; an apostrophe within a word ends none. */
  private static int close(String text, int from, char close) {
    int at = text.indexOf(close, from);
    while (at >= 0 && at + 1 < text.length() && Tokens.isWord(text, at + 1)) {
      at = text.indexOf(close, at + 1);
    }
    return at;
  }
}
