package lis.cli;

import lis.diagnostic.Diagnostic;

/** From which severity on a finding makes a run fail. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  boolean fails(Diagnostic finding) {
    return switch (this) {
      case ERROR -> finding.isError();
      case WARNING -> true;
      case NEVER -> false;
    };
  }
}
