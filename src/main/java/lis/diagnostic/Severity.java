package lis.diagnostic;

import lis.source.Kebab;

/** How much a finding matters, the worst first. An error stops publication. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word that editors see. */
  public String word() {
    return Kebab.of(this);
  }
}
