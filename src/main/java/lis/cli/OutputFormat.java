package lis.cli;

import lis.diagnostic.ConcisePrinter;
import lis.diagnostic.FullPrinter;
import lis.diagnostic.GithubPrinter;
import lis.diagnostic.GitlabPrinter;
import lis.diagnostic.JsonPrinter;
import lis.diagnostic.JunitPrinter;
import lis.diagnostic.PlainPrinter;
import lis.diagnostic.Printer;
import lis.diagnostic.SarifPrinter;
import lis.source.Kebab;

/** How results are written. */
enum OutputFormat {
  /** For people. */
  FULL,
  /** A line each. */
  CONCISE,
  /** Whole sentences. */
  PLAIN,
  /** For programs. */
  JSON,
  /** For spreadsheets; tables only. */
  CSV,
  /** For comments on requests; comparisons only. */
  MARKDOWN,
  /** For code scanners; findings only, and so are those below. */
  SARIF,
  JUNIT,
  GITHUB,
  GITLAB;

  /**
   * Writes findings.
   *
   * @param prefix leads from the folder where lis was started to the one that it reads
   */
  Printer printer(String prefix) {
    return switch (this) {
      case FULL -> new FullPrinter();
      case CONCISE -> new ConcisePrinter();
      case PLAIN -> new PlainPrinter();
      case JSON -> new JsonPrinter();
      case SARIF -> new SarifPrinter(prefix, Version.number());
      case JUNIT -> new JunitPrinter();
      case GITHUB -> new GithubPrinter(prefix);
      case GITLAB -> new GitlabPrinter(prefix);
      case MARKDOWN ->
          throw new MisuseException("markdown is for “lis diff”; take github or gitlab for CI.");
      case CSV ->
          throw new MisuseException(
              "findings aren't a table; take json for a program, or concise for a line each.");
    };
  }

  /** That a command which looks things up can't write this. */
  MisuseException unfit() {
    return new MisuseException(
        Kebab.of(this) + " is for findings; here there is full, concise, plain, json or csv.");
  }
}
