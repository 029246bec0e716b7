package lis.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.Passage;

/** Marks that were begun and don't work, so that readers would see them as they were typed. */
final class Leftovers {
  /** So often is it asked what is code; a text with more of such marks is made to harm. */
  private static final int MOST_DOUBTS = 100;

  private static final Pattern REVERSED = Pattern.compile("\\)\\[(?:https?://|mailto:)");

  /** An address with a space in it, which isn't followed by a title in quotes. */
  private static final Pattern SPACED =
      Pattern.compile("\\]\\((?<where>[^\\s()<]++ ++(?![\"'(])[^()\\n]*+)\\)");

  private final Passage passage;
  private final Findings findings;
  private final String text;
  private int doubts;

  Leftovers(Passage passage, Findings findings) {
    this.passage = passage;
    this.findings = findings;
    this.text = passage.text();
  }

  void find() {
    references();
    addresses();
  }

  private void references() {
    int close = -1;
    int paragraph = -1;
    for (int open = text.indexOf("[["); open >= 0; ) {
      close = close < open + 2 ? next("]]", open + 2) : close;
      paragraph = paragraph < open ? next("\n\n", open) : paragraph;
      int next = next("[[", open + 2);
      boolean closed = close < Math.min(next, paragraph);
      if (!closed && !isCode(open)) {
        report(
            open,
            open + 2,
            "These brackets are never closed, so the reference isn't one.",
            "Write [[id]] or [[id|words]].");
        return;
      }
      open = next < text.length() ? next : -1;
    }
  }

  /** Where these signs stand next; the end of the text where they don't. */
  private int next(String signs, int from) {
    int at = text.indexOf(signs, from);
    return at < 0 ? text.length() : at;
  }

  private void addresses() {
    Matcher reversed = REVERSED.matcher(text);
    while (reversed.find()) {
      if (!isCode(reversed.start())) {
        report(
            reversed.start() + 1,
            reversed.end(),
            "The two parts of this link have each other's brackets.",
            "Write the words first: [the words](https://…).");
      }
    }
    Matcher spaced = SPACED.matcher(text);
    while (spaced.find()) {
      if (!isCode(spaced.start())) {
        report(
            spaced.start("where"),
            spaced.end("where"),
            "There is a space in this address, so it isn't a link.",
            "Write each space in an address as %20.");
      }
    }
  }

  private void report(int start, int end, String message, String help) {
    findings
        .diagnostics()
        .add(Diagnostic.of(Code.BAD_MARKDOWN, passage.span(start, end), message).help(help));
  }

  /** Whether it is escaped, or stands between backticks or in an indented line. */
  private boolean isCode(int at) {
    if (++doubts > MOST_DOUBTS) {
      return true;
    }
    int start = Math.max(0, text.lastIndexOf("\n\n", at));
    int line = text.lastIndexOf('\n', at) + 1;
    long ticks = text.substring(start, at).chars().filter(c -> c == '`').count();
    return ticks % 2 == 1
        || text.startsWith("    ", line)
        || (at > 0 && text.charAt(at - 1) == '\\');
  }
}
