package lis.schema;

import java.util.regex.Pattern;

/** Words for whoever points at a key: plain, and as Markdown. */
record Hover(String plain, String markdown) {
  static final Hover NONE = new Hover("", "");

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

  /** Words of lis itself, with code between backticks. */
  static Hover of(String markdown) {
    return new Hover(markdown.replace("`", ""), markdown);
  }

  /** Words of a model or a strategy, in which nothing is markup. */
  static Hover words(String text) {
    return new Hover(text, MARKUP.matcher(text).replaceAll("\\\\$0"));
  }

  /** With a paragraph more. */
  Hover and(Hover more) {
    return plain.isEmpty() || more.plain.isEmpty()
        ? new Hover(plain + more.plain, markdown + more.markdown)
        : new Hover(plain + "\n\n" + more.plain, markdown + "\n\n" + more.markdown);
  }

  Hover and(String markdownOfOurs) {
    return and(of(markdownOfOurs));
  }
}
