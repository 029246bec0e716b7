package lis.syntax;

/**
 * A part of a text in Markdown.
 *
 * @param start its first character, white space before it aside
 * @param end behind its last character, white space aside
 * @param depth how many parts it stands in; 0 for those that stand in none
 */
public record MarkdownPart(Kind kind, int start, int end, int depth) {

  /** What a part is. Each stands before those that are in it. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    /** An item of a list that stands in nothing but lists, from its mark on. */
    ITEM,
    /** The mark of an item in an unnumbered list, where another mark would join no lists. */
    BULLET,
    ROW,
    /** The line below the headers of a table. */
    RULE,
    CELL,
    /** Whose every character counts: code, HTML. */
    VERBATIM,
    /** A definition of an address or a note, which others may follow without a gap. */
    DEFINITION,
    OTHER
  }
}
