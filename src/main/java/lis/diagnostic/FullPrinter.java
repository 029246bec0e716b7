package lis.diagnostic;

import java.util.List;
import lis.source.Span;

/**
 * For people at a terminal: the message, the line it is about with the place underlined, other
 * places that belong to it, and what to do.
 */
public final class FullPrinter implements Printer {
  private static final int MAX_LINE = 160;

  @Override
  public String print(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic d : diagnostics) {
      out.append(d.severity().word()).append('[').append(d.code().word()).append("]: ");
      out.append(d.message()).append('\n');
      int gutter = gutter(d);
      place(out, d.place(), "^", "", gutter);
      for (Label label : d.labels()) {
        place(out, label.place(), "-", " " + label.text(), gutter);
      }
      if (!d.help().isEmpty()) {
        out.append(" ".repeat(gutter)).append(" = help: ").append(d.help()).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static int gutter(Diagnostic d) {
    int line = d.place().line();
    for (Label label : d.labels()) {
      line = Math.max(line, label.place().line());
    }
    return Integer.toString(line).length() + 1;
  }

  private static void place(StringBuilder out, Span place, String mark, String text, int gutter) {
    String margin = " ".repeat(gutter);
    out.append(margin).append("--> ").append(place).append('\n');
    String line = place.file().lineText(place.line());
    if (line.isBlank() || line.length() > MAX_LINE) {
      if (!text.isEmpty()) {
        out.append(margin).append(" |").append(text).append('\n');
      }
      return;
    }
    String number = Integer.toString(place.line());
    int column = place.column() - 1;
    int length =
        Math.max(1, Math.min(width(place), line.length() - Math.min(column, line.length())));
    out.append(margin).append(" |\n");
    out.append(" ".repeat(gutter - number.length())).append(number).append(" | ");
    out.append(line.replace('\t', ' ')).append('\n');
    out.append(margin).append(" | ").append(" ".repeat(column)).append(mark.repeat(length));
    out.append(text).append('\n');
  }

  /** How many columns of its first line a span covers. */
  private static int width(Span place) {
    String text = place.text();
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    return first.codePointCount(0, first.length());
  }
}
