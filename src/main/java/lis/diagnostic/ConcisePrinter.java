package lis.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** One line each: {@code file:line:column: error[code]: message}. */
public final class ConcisePrinter implements Printer {

  @Override
  public String print(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(ConcisePrinter::line).collect(Collectors.joining());
  }

  private static String line(Diagnostic d) {
    return "%s: %s[%s]: %s\n"
        .formatted(d.place(), d.severity().word(), d.code().word(), d.message());
  }
}
