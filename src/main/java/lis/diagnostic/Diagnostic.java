package lis.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lis.source.Span;

/**
 * One finding. The message says what is wrong and names the thing; the help, which may be empty,
 * says what to do.
 */
public record Diagnostic(
    Code code, Severity severity, Span place, String message, List<Label> labels, String help) {

  /** File, line, column, code, message: the order in which findings are reported. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.place().file().path())
          .thenComparingInt(d -> d.place().line())
          .thenComparingInt(d -> d.place().column())
          .thenComparing(d -> d.code().word())
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    labels = List.copyOf(labels);
  }

  /** A finding with the severity that its code has by default. */
  public static Diagnostic of(Code code, Span place, String message) {
    return new Diagnostic(code, code.severity(), place, message, List.of(), "");
  }

  public Diagnostic help(String text) {
    return new Diagnostic(code, severity, place, message, labels, text);
  }

  public Diagnostic label(Span where, String text) {
    List<Label> more = new ArrayList<>(labels);
    more.add(new Label(where, text));
    return new Diagnostic(code, severity, place, message, more, help);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
