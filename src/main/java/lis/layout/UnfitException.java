package lis.layout;

/** Ends the layout of a file that is written in a way which lis doesn't know how to move. */
final class UnfitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnfitException(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
