package lis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.source.SourceFile;
import lis.syntax.MarkdownPart;
import lis.syntax.MarkdownPart.Kind;

/** Headings, which begin with signs #, and the rows of tables, whose cells are set evenly. */
record MarkdownBlocks(SourceFile text, List<MarkdownPart> parts) {
  private static final Pattern MARKED =
      Pattern.compile("(#{1,6})(?:[ \\t]+(.*?))??(?:[ \\t]+#+)?[ \\t]*");

  /** How deep rows are in a table that stands by itself. */
  private static final int ROW_DEPTH = 2;

  /** Changes lines, and tells which are dropped. */
  boolean[] apply(String[] lines) {
    boolean[] dropped = new boolean[lines.length];
    for (int i = 0; i < parts.size(); i++) {
      MarkdownPart part = parts.get(i);
      int line = text.line(part.start()) - 1;
      if (part.kind() == Kind.HEADING && part.depth() == 0) {
        heading(lines, dropped, line, text.line(Math.max(part.start(), part.end() - 1)) - 1);
      } else if (part.depth() == ROW_DEPTH) {
        row(lines, line, i);
      }
    }
    return dropped;
  }

  private static void heading(String[] lines, boolean[] dropped, int first, int last) {
    String typed = Lines.strip(lines[first]);
    Matcher marked = MARKED.matcher(typed);
    if (first == last && marked.matches()) {
      String words = marked.group(2);
      lines[first] = marked.group(1) + (words == null ? "" : " " + words);
    } else if (last == first + 1) {
      boolean top = Lines.strip(lines[last]).startsWith("=");
      lines[first] = (top ? "# " : "## ") + typed;
      dropped[last] = true;
    }
  }

  private void row(String[] lines, int line, int index) {
    Kind kind = parts.get(index).kind();
    String typed = Lines.strip(lines[line]);
    List<String> cells = cells(index);
    boolean barred = typed.startsWith("|") && typed.endsWith("|") && !typed.endsWith("\\|");
    if (cells.isEmpty() || !barred) {
      return;
    }
    StringBuilder out = new StringBuilder("|");
    for (String cell : cells) {
      String space = kind == Kind.RULE ? "" : " ";
      out.append(cell.isEmpty() ? " " : space + cell + space).append('|');
    }
    lines[line] = out.toString();
  }

  private List<String> cells(int row) {
    boolean table = parts.get(row).kind() == Kind.ROW || parts.get(row).kind() == Kind.RULE;
    List<String> cells = new ArrayList<>();
    for (int i = row + 1; table && i < parts.size(); i++) {
      MarkdownPart part = parts.get(i);
      if (part.kind() != Kind.CELL) {
        break;
      }
      cells.add(text.text().substring(part.start(), part.end()));
    }
    return cells;
  }
}
