package lis.cli;

/** Exit codes; there are no others. */
public final class Exit {
  /** Nothing to complain of. */
  public static final int CLEAN = 0;

  /** Findings at or above the severity that fails a run. */
  public static final int FINDINGS = 1;

  /** Wrong use, broken configuration, or a fault of the program. */
  public static final int MISUSE = 2;

  private Exit() {}
}
