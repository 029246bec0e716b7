package lis.edit;

/** A change that can't be made as asked, with the reason in the editor's words. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  public RefusedException(String reason) {
    super(reason);
  }

  /** A whole sentence, without a capital at its start. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
