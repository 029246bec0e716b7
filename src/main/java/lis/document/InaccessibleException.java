package lis.document;

/**
 * A node that some readers couldn't use, refused by its constructor. The message completes "this
 * can't be published: …"; whoever builds the tree turns it into a diagnostic.
 */
public final class InaccessibleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public InaccessibleException(String message) {
    super(message);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
