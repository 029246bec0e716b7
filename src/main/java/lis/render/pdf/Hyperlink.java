package lis.render.pdf;

/**
 * Words that lead somewhere.
 *
 * @param words what a screen reader says of the annotation
 * @param element the tag that its annotations belong to
 */
record Hyperlink(Target target, String words, StructureElement element) {

  /** Where a link leads. */
  sealed interface Target {}

  /** Out of the document. */
  record Address(String href) implements Target {}

  /** To a place in another file beside this one; an empty name leads to its beginning. */
  record Remote(String file, String name) implements Target {}

  /** To a place in the document. */
  record Anchor(String id) implements Target {}
}
