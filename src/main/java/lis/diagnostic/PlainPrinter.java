package lis.diagnostic;

import java.util.List;
import lis.source.Span;

/** Whole sentences, without drawing: for screen readers, and for who would rather read. */
public final class PlainPrinter implements Printer {

  @Override
  public String print(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    int number = 0;
    for (Diagnostic d : diagnostics) {
      number++;
      out.append(opening(d, number, diagnostics.size()));
      out.append("In ").append(place(d, diagnostics, number)).append(". ");
      out.append(d.message()).append('\n');
      for (Label label : d.labels()) {
        out.append("See also ").append(where(label.place())).append(": ");
        out.append(label.text()).append(".\n");
      }
      if (!d.help().isEmpty()) {
        out.append("What to do: ").append(d.help()).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String opening(Diagnostic d, int number, int of) {
    return "%s %d of %d, %s.\n"
        .formatted(
            d.isError() ? "Error" : "Warning", number, of, d.code().word().replace('-', ' '));
  }

  private static String place(Diagnostic d, List<Diagnostic> all, int number) {
    boolean same =
        number > 1 && all.get(number - 2).place().file().path().equals(d.place().file().path());
    return (same ? "the same file" : "the file " + d.place().file().path()) + line(d);
  }

  private static String line(Diagnostic d) {
    return ", line " + d.place().line() + ", column " + d.place().column();
  }

  private static String where(Span place) {
    return "line " + place.line() + " of " + place.file().path();
  }
}
