package lis.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word, a number, a sign or a mark of a text that is compared.
 *
 * @param same the text with an element by a name that it has in both versions
 */
record Token(Type type, String text, String same) {

  enum Type {
    WORD,
    NUMBER,
    SPACE,
    SIGN,
    /** Emphasis and code. */
    MARK,
    /** Where a link leads. */
    TARGET
  }

  private static final String CURRENCY = "£€$¥";
  private static final Set<String> NUMERALS =
      Set.of(
          ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                  + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy"
                  + " eighty ninety hundred thousand million billion trillion dozen half third thirds"
                  + " quarter quarters zero double twice")
              .split(" "));

  String lower() {
    return text.toLowerCase(Locale.ROOT).replace('\'', '’');
  }

  boolean isWord() {
    return type == Type.WORD || type == Type.NUMBER;
  }

  /** Whether it is a number, in digits or in words. */
  boolean counts() {
    return type == Type.NUMBER || NUMERALS.contains(lower());
  }

  boolean isMoney() {
    return type == Type.NUMBER && CURRENCY.indexOf(text.charAt(0)) >= 0;
  }

  static List<Token> of(String text) {
    return new Reader(text).read();
  }

  /** The tokens of a part, which names elements in two ways. */
  static List<Token> of(Part part) {
    List<Token> tokens = of(part.text());
    if (part.text().equals(part.same())) {
      return tokens;
    }
    List<Token> same = of(part.same());
    List<Token> both = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      both.add(new Token(token.type, token.text, same.get(i).text));
    }
    return both;
  }

  static String text(List<Token> tokens) {
    StringBuilder out = new StringBuilder();
    tokens.forEach(token -> out.append(token.text));
    return out.toString();
  }

  private static final class Reader {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Reader(String text) {
      this.text = text;
    }

    List<Token> read() {
      while (at < text.length()) {
        int c = text.codePointAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          run(Type.SPACE, spaces(at));
        } else if (target() > at) {
          run(Type.TARGET, target());
        } else if (number() > at) {
          run(Type.NUMBER, number());
        } else if (isLetter(c)) {
          run(Type.WORD, word(at));
        } else {
          boolean mark = c == '*' || c == '`';
          run(mark ? Type.MARK : Type.SIGN, at + Character.charCount(c));
        }
      }
      return tokens;
    }

    private void run(Type type, int end) {
      String piece = text.substring(at, end);
      tokens.add(new Token(type, piece, piece));
      at = end;
    }

    private int spaces(int from) {
      int end = from;
      while (end < text.length()
          && (Character.isWhitespace(text.charAt(end))
              || Character.isSpaceChar(text.charAt(end)))) {
        end++;
      }
      return end;
    }

    /** {@code [[id|}, {@code [[id]]} and {@code ](address)}. */
    private int target() {
      if (text.startsWith("](", at)) {
        return text.indexOf(')', at) + 1;
      }
      if (!text.startsWith("[[", at)) {
        return at;
      }
      int end = at + 2;
      while (end < text.length() && (isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
        end++;
      }
      if (text.startsWith("]]", end)) {
        return end + 2;
      }
      return text.startsWith("|", end) ? end + 1 : at;
    }

    private int number() {
      int end = at;
      boolean free = at == 0 || !isLetter(text.codePointBefore(at));
      if (free && (text.charAt(end) == '-' || text.charAt(end) == '\u2212')) {
        end++;
      }
      if (end < text.length() && CURRENCY.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (end == text.length() || !Character.isDigit(text.charAt(end))) {
        return at;
      }
      while (end < text.length() && (Character.isDigit(text.charAt(end)) || groups(end))) {
        end++;
      }
      if (end < text.length() && (text.charAt(end) == '%' || text.charAt(end) == '‰')) {
        return end + 1;
      }
      return word(end);
    }

    private boolean groups(int index) {
      char c = text.charAt(index);
      return (c == '.' || c == ',')
          && index + 1 < text.length()
          && Character.isDigit(text.charAt(index + 1));
    }

    private int word(int from) {
      int end = from;
      while (end < text.length()) {
        int c = text.codePointAt(end);
        boolean joins =
            (c == '’' || c == '\'')
                && end > from
                && end + 1 < text.length()
                && isLetter(text.codePointAt(end + 1));
        if (!isLetter(c) && !joins) {
          break;
        }
        end += Character.charCount(c);
      }
      return end;
    }

    private static boolean isLetter(int c) {
      return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
  }
}
