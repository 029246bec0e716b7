package lis.diagnostic;

import java.util.List;

/** Writes diagnostics for one kind of reader. */
public interface Printer {

  /** The text for sorted diagnostics; may be empty where there are none. */
  String print(List<Diagnostic> diagnostics);
}
