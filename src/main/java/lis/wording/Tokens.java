package lis.wording;

import java.util.ArrayList;
import java.util.List;
import lis.strategy.Wording;

/** Finds the words of a text. */
final class Tokens {
  private Tokens() {}

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int previous = -1;
    int at = 0;
    while (at < text.length()) {
      if (!isWord(text, at)) {
        at++;
        continue;
      }
      int end = end(text, at);
      tokens.add(new Token(at, end, previous >= 0 && !parted(text, previous, at)));
      previous = end;
      at = end;
    }
    return tokens;
  }

  private static int end(String text, int start) {
    int at = start + 1;
    while (at < text.length() && (isWord(text, at) || joins(text, at))) {
      at++;
    }
    return at;
  }

  static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == Wording.TITLE
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** An apostrophe in doesn't, the sign in R&D. */
  private static boolean joins(String text, int at) {
    char c = text.charAt(at);
    return (c == '’' || c == '\'' || c == '&')
        && at + 1 < text.length()
        && isWord(text, at + 1)
        && isWord(text, at - 1);
  }

  /** Whether words stand apart: by a space, or by a dash that is as good as one. */
  private static boolean parted(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '—' || isSpace(c)) {
        return true;
      }
    }
    return false;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
