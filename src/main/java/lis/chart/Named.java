package lis.chart;

/**
 * Something of a strategy, as a picture names it.
 *
 * @param code its number; may be empty
 * @param mark how far not to trust it, in words; may be empty
 */
public record Named(String code, String name, String mark) {

  /** Within a sentence: "1.2 Skills (derived)". */
  String spoken() {
    return (code.isEmpty() ? "" : code + " ") + name + (mark.isEmpty() ? "" : " (" + mark + ")");
  }

  boolean marked() {
    return !mark.isEmpty();
  }
}
