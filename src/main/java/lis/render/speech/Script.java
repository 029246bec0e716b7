package lis.render.speech;

import java.util.regex.Pattern;
import lis.document.Phrase;
import lis.document.Words;

/** SSML as it grows: paragraphs, marks, pauses; every text escaped. */
final class Script {
  private static final String ENDS = ".?!:;…";

  /** What stands behind the end of a sentence and still belongs to it. */
  private static final Pattern CLOSING = Pattern.compile("(</[a-z]+>|[)\\]”’]|\\s)+$");

  private final StringBuilder out = new StringBuilder();
  private final Words words;
  private final Spoken spoken;

  Script(Words words) {
    this.words = words;
    this.spoken = Spoken.of(words.language());
  }

  /** What lis itself says. */
  String say(Phrase phrase, Object... parts) {
    return words.say(phrase, parts);
  }

  void open() {
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        .append("<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"")
        .append(escaped(words.language()))
        .append("\">\n");
  }

  void close() {
    out.append("</speak>\n");
  }

  String text() {
    return out.toString();
  }

  /** A place that a player can jump to (SSML 1.1, 3.3.2). */
  void mark(String name) {
    out.append("<mark name=\"").append(escaped(name)).append("\"/>\n");
  }

  /** A longer rest, before something new begins. */
  void rest() {
    out.append("<break strength=\"x-strong\"/>\n");
  }

  /** Words of our own, as a paragraph; nothing for no words. */
  void sentence(String words) {
    if (!words.isBlank()) {
      paragraph(spoken(words));
    }
  }

  /** A paragraph of what is markup already; it ends as a sentence does. */
  void paragraph(String markup) {
    String words = markup.strip();
    if (!words.isEmpty()) {
      String bare = CLOSING.matcher(words).replaceAll("");
      boolean ended = !bare.isEmpty() && ENDS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
      out.append("<p>").append(words).append(ended ? "" : ".").append("</p>\n");
    }
  }

  /** Text as it is said, escaped. */
  String spoken(String text) {
    return escaped(spoken.words(text));
  }

  /** Text as it stands, escaped: names, and words of other languages. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
