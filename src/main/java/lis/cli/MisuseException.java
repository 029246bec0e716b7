package lis.cli;

/** Something that was asked for can't be done as asked; the message is for the user. */
final class MisuseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MisuseException(String message) {
    super(message);
  }
}
