package lis.compose;

import java.util.ArrayList;
import java.util.List;
import lis.document.Inline;

/** White space of markup: runs of it are one space, and lines neither begin nor end with it. */
final class Spaces {
  private Spaces() {}

  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!white) {
        out.append(c);
      } else if (!space) {
        out.append(' ');
      }
      space = white;
    }
    return out.toString();
  }

  /** Without spaces at the ends, and without double ones where two stretches of words meet. */
  static List<Inline> trim(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    boolean space = true;
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        String words = space ? text.text().stripLeading() : text.text();
        if (!words.isEmpty()) {
          out.add(new Inline.Text(words));
          space = words.endsWith(" ");
        }
      } else {
        out.add(inline);
        space = Inline.text(List.of(inline)).endsWith(" ");
      }
    }
    while (!out.isEmpty() && out.getLast() instanceof Inline.Text last) {
      String words = last.text().stripTrailing();
      out.removeLast();
      if (!words.isEmpty()) {
        out.add(new Inline.Text(words));
        break;
      }
    }
    return out;
  }
}
