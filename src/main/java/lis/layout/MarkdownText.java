package lis.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lis.source.SourceFile;
import lis.syntax.MarkdownPart;
import lis.syntax.MarkdownPart.Kind;

/** A text in Markdown, whose lines stay where their editor broke them. */
final class MarkdownText {
  /** A line that begins with so many spaces, and a blank line before it, is text as typed. */
  private static final int CODE = 4;

  private final SourceFile text;
  private final List<MarkdownPart> parts;
  private final String[] lines;

  /** Lines whose every character counts. */
  private final boolean[] verbatim;

  /** Lines that go on after a break: two spaces at their end say so. */
  private final boolean[] broken;

  /** Lines before which another block ends. */
  private final boolean[] opening;

  private MarkdownText(String text, List<MarkdownPart> parts) {
    this.text = new SourceFile("", text);
    this.parts = parts;
    int count = this.text.lineCount();
    this.lines = new String[count];
    this.verbatim = new boolean[count];
    this.broken = new boolean[count];
    this.opening = new boolean[count];
    for (int i = 0; i < count; i++) {
      lines[i] = this.text.lineText(i + 1);
    }
  }

  /** The lines of a text in their layout, without blank ones at either end. */
  static List<String> lines(String text, List<MarkdownPart> parts) {
    return new MarkdownText(text, parts).lines();
  }

  private List<String> lines() {
    parts.forEach(this::mark);
    MarkdownItems.apply(text, parts, lines);
    boolean[] dropped = new MarkdownBlocks(text, parts).apply(lines);
    gaps();
    List<String> out = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (!dropped[i]) {
        line(i, out);
      }
    }
    while (!out.isEmpty() && Lines.blank(out.getLast())) {
      out.removeLast();
    }
    return out;
  }

  private void line(int i, List<String> out) {
    boolean gap = out.isEmpty() || out.getLast().isEmpty();
    if (verbatim[i]) {
      separate(i, out);
      out.add(lines[i]);
    } else if (!Lines.blank(lines[i])) {
      separate(i, out);
      String end = broken[i] && lines[i].endsWith("  ") ? "  " : "";
      out.add(Lines.stripEnd(lines[i]) + end);
    } else if (!gap) {
      out.add("");
    }
  }

  private void separate(int i, List<String> out) {
    if (opening[i] && !out.isEmpty() && !out.getLast().isEmpty()) {
      out.add("");
    }
  }

  private int line(int offset) {
    return text.line(offset) - 1;
  }

  private void mark(MarkdownPart part) {
    int first = line(part.start());
    int last = line(Math.max(part.start(), part.end() - 1));
    switch (part.kind()) {
      case VERBATIM -> Arrays.fill(verbatim, first, last + 1, true);
      case PARAGRAPH -> Arrays.fill(broken, first, last, true);
      // Its last line underlines it.
      case HEADING -> Arrays.fill(broken, first, Math.max(first, last - 1), true);
      default -> {}
    }
  }

  /** Blocks have a blank line between them; what is defined may do without one below. */
  private void gaps() {
    List<MarkdownPart> blocks = parts.stream().filter(part -> part.depth() == 0).toList();
    for (int i = 1; i < blocks.size(); i++) {
      int line = line(blocks.get(i).start());
      boolean code = Lines.indent(lines[line]) >= CODE;
      opening[line] |= !code && blocks.get(i - 1).kind() != Kind.DEFINITION;
    }
  }
}
