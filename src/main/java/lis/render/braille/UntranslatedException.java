package lis.render.braille;

/** Texts that didn't become braille. The reason goes on after “There is no braille: ”. */
public final class UntranslatedException extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;

  public UntranslatedException(String reason) {
    super(reason);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
