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
    int token = 0;
    for (int at = 0; at < text.length(); at++) {
      int kind = OPEN.indexOf(text.charAt(at));
      int end = kind < 0 ? -1 : close(text, at + 1, CLOSE.charAt(kind));
      if (end < 0) {
        continue;
      }
      for (; token < tokens.size() && tokens.get(token).start() < end; token++) {
        quoted[token] = tokens.get(token).start() > at;
      }
      at = end;
    }
    return quoted;
  }

  /** Where a quotation ends; an apostrophe within a word ends none. */
  private static int close(String text, int from, char close) {
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) == close && !(at + 1 < text.length() && Tokens.isWord(text, at + 1))) {
        return at;
      }
    }
    return -1;
  }
}
