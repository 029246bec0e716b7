package lis.strategy;

import java.util.List;
import lis.source.Passage;

/**
 * Words that stand together, such as a paragraph or a cell, as readers see them: without marks of
 * Markdown, without notes, which are wordings of their own.
 *
 * @param insets stretches that are more than plain words, in their order
 */
public record Wording(Form form, Passage passage, List<Inset> insets) {

  /** Stands for a reference that shows the title of what it leads to. */
  public static final char TITLE = '\uFFFC';

  /** What kind of place the words stand in. */
  public enum Form {
    /** A field of its own. */
    LINE,
    PARAGRAPH,
    HEADING,
    CELL,
    /** Of a table or a picture. */
    CAPTION,
    /** Words for those who don't see a picture. */
    ALTERNATIVE,
    /** A paragraph, a heading or a cell in somebody else's words. */
    QUOTATION
  }

  /** What a stretch is, beside words. */
  public enum Nature {
    CODE,
    /** Words in another language; the target is its tag. */
    FOREIGN,
    /** A link to an element; the target is its id. */
    REFERENCE,
    /** A link out of the document; the target is its address. */
    LINK
  }

  /** From {@code start} up to, and without, {@code end}, counted in the passage. */
  public record Inset(int start, int end, Nature nature, String target) {}

  public Wording {
    insets = List.copyOf(insets);
  }

  /** Words without anything between them. */
  public static Wording line(Passage passage) {
    return new Wording(Form.LINE, passage, List.of());
  }

  public String text() {
    return passage.text();
  }
}
