package lis.source;

/** A file of the tree that can't be read, with the reason in the editor's words. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  public UnreadableException(String reason) {
    super(reason);
  }

  /** Completes the sentence "this file can't be read: …". */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
