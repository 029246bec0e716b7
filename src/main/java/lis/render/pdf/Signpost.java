package lis.render.pdf;

/**
 * A place in the text that says on which page something stands.
 *
 * @param digits how many digits the line has room for
 */
record Signpost(String anchor, int digits) {

  /** As wide as the number: every figure of these fonts is as wide as any other. */
  String room() {
    return "0".repeat(digits);
  }
}
