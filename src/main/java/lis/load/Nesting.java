package lis.load;

/**
 * How deep the reader is in the tree. Whatever comes later walks the same tree, so that depth is
 * limited once, here.
 */
final class Nesting {
  private static final int DEEPEST = 40;

  private int depth;

  void enter() {
    depth++;
    if (depth > DEEPEST) {
      throw new Refusal("it is nested more than " + DEEPEST + " deep");
    }
  }

  void leave() {
    depth--;
  }
}
