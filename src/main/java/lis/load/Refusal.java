package lis.load;

/** Markdown that is given up: it takes too long, or is nested too deep. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param reason completes the sentence "this text can't be read: …"
   */
  Refusal(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
