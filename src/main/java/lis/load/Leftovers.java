package lis.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;

/** Marks that were begun and don't work, so that readers would see them as they were typed. */
final class Leftovers {
  private static final Pattern REVERSED = Pattern.compile("\\)\\[(?:https?://|mailto:)");

  /** An address with a space in it, which isn't followed by a title in quotes. */
  private static final Pattern SPACED =
      Pattern.compile("\\]\\((?<address>[^\\s()<]++ ++(?![\"'(])[^()\\n]*+)\\)");

  private final Passage passage;
  private final Findings findings;
  private final String text;

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
    int open = text.indexOf("[[");
    while (open >= 0) {
      int close = text.indexOf("]]", open + 2);
      int next = text.indexOf("[[", open + 2);
      int paragraph = text.indexOf("\n\n", open);
      boolean closed = close >= 0 && !before(next, close) && !before(paragraph, close);
      if (!closed && !isCode(open)) {
        report(
            open,
            open + 2,
            "These brackets are never closed, so the reference isn't one.",
            "Write [[id]] or [[id|words]].");
        return;
      }
      open = next;
    }
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
            spaced.start("address"),
            spaced.end("address"),
            "There is a space in this address, so it isn't a link.",
            "Write each space in an address as %20.");
      }
    }
  }

  private static boolean before(int mark, int end) {
    return mark >= 0 && mark < end;
  }

  private void report(int start, int end, String message, String help) {
    findings
        .diagnostics()
        .add(Diagnostic.of(Code.BAD_MARKDOWN, passage.span(start, end), message).help(help));
  }

  /** Whether it is escaped, or stands between backticks or in an indented line. */
  private boolean isCode(int at) {
    int start = Math.max(0, text.lastIndexOf("\n\n", at));
    int line = text.lastIndexOf('\n', at) + 1;
    long ticks = text.substring(start, at).chars().filter(c -> c == '`').count();
    return ticks % 2 == 1
        || text.startsWith("    ", line)
        || (at > 0 && text.charAt(at - 1) == '\\');
  }
}
