package lis.load;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import lis.diagnostic.Code;

/**
 * Refuses HTML in prose. Tags and comments are left out, since what they would do is exactly what
 * nobody has checked; the words between them stay.
 */
final class RawHtml {
  private final Findings findings;
  private final Set<String> open = new HashSet<>();

  RawHtml(Findings findings) {
    this.findings = findings;
  }

  /** Another paragraph begins. */
  void begin() {
    open.clear();
  }

  /** One tag within a paragraph. The end of an element that was reported isn't reported again. */
  void tag(BasedSequence tag) {
    String name = name(tag);
    if (name.startsWith("/") && open.remove(name.substring(1))) {
      return;
    }
    open.add(name);
    report(tag);
  }

  /** A block of HTML; its words. */
  String block(BasedSequence block) {
    report(block);
    return words(block.toString());
  }

  private void report(BasedSequence place) {
    findings.error(
        Code.RAW_HTML,
        place,
        "HTML isn't published, so “" + shortened(place) + "” is left out.",
        "Write Markdown, or \\< for the sign as such.");
  }

  private static String shortened(BasedSequence html) {
    String line = html.toString().lines().findFirst().orElse("").strip();
    int end = Math.min(line.length(), 30);
    if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }

  private static String name(BasedSequence tag) {
    int end = 1;
    while (end < tag.length() && (Character.isLetterOrDigit(tag.charAt(end)) || end == 1)) {
      end++;
    }
    return tag.subSequence(1, Math.max(end, 1)).toString().toLowerCase(Locale.ROOT);
  }

  /** The text without what stands between angle brackets, its white space made one. */
  private static String words(String html) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < html.length()) {
      if (html.charAt(at) == '<') {
        String close = html.startsWith("<!--", at) ? "-->" : ">";
        int end = html.indexOf(close, at);
        at = end < 0 ? html.length() : end + close.length();
        out.append(' ');
      } else {
        out.append(html.charAt(at++));
      }
    }
    return out.toString().strip().replaceAll("\\s+", " ");
  }
}
