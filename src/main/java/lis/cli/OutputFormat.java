package lis.cli;

import lis.diagnostic.ConcisePrinter;
import lis.diagnostic.FullPrinter;
import lis.diagnostic.JsonPrinter;
import lis.diagnostic.Printer;

/** How results are written. */
enum OutputFormat {
  /** For people. */
  FULL,
  /** A line each. */
  CONCISE,
  /** For programs. */
  JSON;

  Printer printer() {
    return switch (this) {
      case FULL -> new FullPrinter();
      case CONCISE -> new ConcisePrinter();
      case JSON -> new JsonPrinter();
    };
  }
}
