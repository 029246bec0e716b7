package lis.bench;

/** A command ended with an exit code that says it failed. */
final class FailedRunException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final String said;

  FailedRunException(Job job, String said) {
    super(job.command() + " failed:\n" + said);
    this.said = said;
  }

  /** The first line that says anything, short enough for a table. */
  String reason() {
    String line =
        said.lines().filter(l -> !l.isBlank()).findFirst().orElse("it ended without a word");
    return line.substring(0, Math.min(line.length(), 100));
  }
}
