package lis.check;

import java.util.BitSet;
import java.util.regex.Pattern;
import lis.source.Span;

/**
 * The stretches of a text that aren't the editor's own words about this strategy: code, quotations,
 * the words of links that lead outside.
 */
final class Asides {
  /** All repetitions are bounded: a file may be one long line. */
  private static final Pattern WITHIN_A_LINE =
      Pattern.compile(
          "`[^`\\n]{1,300}+`"
              + "|“[^“”\\n]{1,300}+”"
              + "|(?<![\\p{L}\\p{N}\\\\])\"[^\"\\n]{1,300}+\""
              + "|\\\\\"[^\"\\n]{1,300}+\\\\\""
              + "|\\[[^\\[\\]\\n]{1,300}+\\](?:\\((?:https?|mailto):|\\[(?!\\[))");

  private final int start;
  private final BitSet held = new BitSet();

  Asides(Span text) {
    this.start = text.start();
    lines(text);
    WITHIN_A_LINE
        .matcher(text.file().text())
        .region(text.start(), text.end())
        .results()
        .forEach(m -> held.set(m.start() - start, m.end() - start));
  }

  boolean hold(int offset) {
    return held.get(offset - start);
  }

  /** What takes whole lines: code between fences, and quotations, but not call-outs. */
  private void lines(Span text) {
    String all = text.file().text();
    String fence = "";
    boolean quoting = false;
    boolean callout = false;
    int at = text.start();
    while (at < text.end()) {
      int newline = all.indexOf('\n', at);
      int end = newline < 0 || newline > text.end() ? text.end() : newline;
      String line = all.substring(at, end).strip();
      boolean quoted = fence.isEmpty() && line.startsWith(">");
      callout = quoted && (quoting ? callout : line.substring(1).strip().startsWith("[!"));
      quoting = quoted;
      String before = fence;
      fence = fence(line, fence);
      if (!before.isEmpty() || !fence.isEmpty() || (quoted && !callout)) {
        held.set(at - start, end - start);
      }
      at = end + 1;
    }
  }

  /** The signs that end the code that a line is part of, or begins; empty where it isn't any. */
  private static String fence(String line, String open) {
    if (!open.isEmpty()) {
      return line.startsWith(open) ? "" : open;
    }
    return line.startsWith("```") ? "```" : line.startsWith("~~~") ? "~~~" : "";
  }
}
