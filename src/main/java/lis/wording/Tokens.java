package lis.wording;

import java.util.ArrayList;
import java.util.List;
import lis.strategy.Wording;

/** Finds the words of a text. All text of a strategy comes through here, so it looks once. */
final class Tokens {
  private final String text;
  private final List<Token> tokens;
  private int at;

  private Tokens(String text) {
    this.text = text;
    this.tokens = new ArrayList<>(text.length() / 5 + 1);
  }

  static List<Token> of(String text) {
    Tokens tokens = new Tokens(text);
    tokens.read();
    return tokens.tokens;
  }

  private void read() {
    boolean glued = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isWord(c)) {
        word(glued);
        glued = true;
      } else {
        glued &= c != '—' && !isSpace(c);
        at++;
      }
    }
  }

  private void word(boolean glued) {
    int start = at;
    int capitals = 0;
    int hash = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!isWord(c) && !joins(c)) {
        break;
      }
      char low = lower(c);
      capitals += low == c || c == '’' ? 0 : 1;
      hash = hash * 31 + low;
      at++;
    }
    tokens.add(new Token(start, at, glued, capitals, hash ^ (hash >>> 16)));
  }

  private static boolean isWord(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == Wording.TITLE
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isWord(String text, int at) {
    return isWord(text.charAt(at));
  }

  /** An apostrophe in doesn't, the sign in R&D. */
  private boolean joins(char c) {
    return (c == '’' || c == '\'' || c == '&')
        && at + 1 < text.length()
        && isWord(text.charAt(at + 1))
        && isWord(text.charAt(at - 1));
  }

  /** In lower case, the apostrophe always the same. */
  private static char lower(char c) {
    if (c < 0x80) {
      return c == '\'' ? '\'' : c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || (c != '.' && c != ',' && isRareSpace(c));
  }

  private static boolean isRareSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
