package lis.diagnostic;

import java.util.List;
import lis.source.Span;

/**
 * For people at a terminal: the message, the line it is about with the place underlined, other
 * places that belong to it, and what to do.
 */
public final class FullPrinter implements Printer {
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
    Excerpt line = Excerpt.of(place);
    if (line.blank()) {
      if (!text.isEmpty()) {
        out.append(margin).append(" |").append(text).append('\n');
      }
      return;
    }
    String number = Integer.toString(place.line());
    out.append(margin).append(" |\n");
    out.append(" ".repeat(gutter - number.length())).append(number).append(" | ");
    out.append(line.text()).append('\n');
    out.append(margin).append(" | ").append(" ".repeat(line.margin()));
    out.append(mark.repeat(line.width())).append(text).append('\n');
  }
}
