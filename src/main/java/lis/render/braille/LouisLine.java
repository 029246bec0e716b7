package lis.render.braille;

import java.util.ArrayList;
import java.util.List;

/** A text as lines that lou_translate takes: short, on one line each, its escape doubled. */
final class LouisLine {
  /** It cuts lines at 2,048 characters, in the middle of a word. */
  private static final int LONGEST = 900;

  private LouisLine() {}

  /** At least one line; a long text becomes several, parted between words. */
  static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    String rest = plain(text);
    while (rest.length() > LONGEST) {
      int space = rest.lastIndexOf(' ', LONGEST);
      int end = space > 0 ? space : whole(rest, LONGEST);
      lines.add(escaped(rest.substring(0, end)));
      rest = rest.substring(end).strip();
    }
    lines.add(escaped(rest));
    return lines;
  }

  /** Spaces of every kind are one space, and what nobody sees says nothing to a finger. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
              if (space && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
              } else if (!space && !Character.isISOControl(c) && !unseen(c)) {
                out.appendCodePoint(c);
              }
            });
    return out.toString().strip();
  }

  /** Soft hyphens, joiners, marks of direction. */
  private static boolean unseen(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\");
  }
}
