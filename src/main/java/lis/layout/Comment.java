package lis.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A comment, or a blank line among comments.
 *
 * @param text from its sign # on; empty for a blank line
 * @param column in which it began, from 0
 * @param space how many characters of white space stood before it on its line
 */
record Comment(String text, int column, int space) {
  private static final Pattern MODELINE =
      Pattern.compile("# ?(?:(?:yaml-language-server|\\$schema|vim?|ex) ?:|-\\*-).*");

  static final Comment BLANK = new Comment("", 0, 0);

  boolean blank() {
    return text.isEmpty();
  }

  /**
   * How many of the comments at the start of a file are about the file, and not about what follows:
   * those that a blank line sets off, and those that are for editors.
   */
  static int opening(List<Comment> comments) {
    int length = comments.lastIndexOf(BLANK) + 1;
    while (length < comments.size() && comments.get(length).modeline()) {
      length++;
    }
    return length;
  }

  /** Whether it tells editors how to treat the whole file. */
  boolean modeline() {
    return MODELINE.matcher(text).matches();
  }
}
