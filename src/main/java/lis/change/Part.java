package lis.change;

import lis.source.Kebab;

/**
 * A piece of what stands in a field that is compared as one: a paragraph, an item, a cell, a
 * figure.
 *
 * @param place where it stands, as a reader would say it: row and column of a cell, the date of an
 *     observation; empty where the order says it all
 * @param text the words, with marks as in Markdown and elements by their ids
 * @param detail what is exact behind the words: the value of a figure, the days of a date; may be
 *     empty
 * @param same all of it, with each element by a name that it has in both versions
 * @param shown what readers see for a word of the model; the text where there is no other
 */
public record Part(
    Shape shape, String place, String text, String detail, String same, String shown) {

  /** What kind of piece it is. */
  public enum Shape {
    LINE,
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTATION,
    CELL,
    CAPTION,
    PICTURE,
    CODE,
    TERM,
    NOTE,
    DIVIDER,
    FIGURE,
    DATE,
    OBSERVATION,
    CHOICE,
    ANSWER,
    ADDRESS,
    UNKNOWN,
    INVALID,
    SETTING;

    /** What an editor calls it. */
    String thing() {
      return switch (this) {
        case LINE -> "entry";
        case SETTING -> "line";
        case ITEM -> "item of a list";
        case CELL -> "cell of a table";
        case CODE -> "lines of code";
        case UNKNOWN, CHOICE, ANSWER -> "reply";
        case INVALID -> "value";
        case OBSERVATION -> "figure";
        default -> Kebab.of(this);
      };
    }

    /** Whether it is running words, which are compared word by word. */
    boolean words() {
      return switch (this) {
        case LINE,
            PARAGRAPH,
            HEADING,
            ITEM,
            QUOTATION,
            CELL,
            CAPTION,
            PICTURE,
            TERM,
            NOTE,
            UNKNOWN,
            CODE,
            SETTING ->
            true;
        case FIGURE, DATE, OBSERVATION, CHOICE, ANSWER, ADDRESS, DIVIDER, INVALID -> false;
      };
    }
  }

  /** One without anything behind its words. */
  static Part of(Shape shape, String text) {
    return new Part(shape, "", text, "", text, text);
  }

  /** One with something exact behind its words that names no element. */
  static Part exact(Shape shape, String place, String text, String detail) {
    return new Part(shape, place, text, detail, text + "\0" + detail, text);
  }

  /** Two parts with equal keys say the same in the same place. */
  String key() {
    String behind = shape.words() ? detail + "\0" : "";
    return shape + "\0" + place + "\0" + behind + same;
  }
}
