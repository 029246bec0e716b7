package lis.render.pdf;

import lis.document.Block.Tone;

/** The few words that a PDF says of its own accord. */
final class Wording {
  private Wording() {}

  static String page(int number, int of) {
    return "Page " + number + " of " + of;
  }

  static String footnote(int number) {
    return "Note " + number;
  }

  static String backTo(int number) {
    return "Back to where note " + number + " is called";
  }

  static String contents() {
    return "Contents";
  }

  static String version(String version) {
    return "Version " + version;
  }

  static String asAt(String moment) {
    return "As at " + moment;
  }

  static String onPage(String words, int page) {
    return words + ", page " + page;
  }

  /** What a box is called that has no title. */
  static String tone(Tone tone) {
    return switch (tone) {
      case NOTE -> "Please note";
      case IMPORTANT -> "Important";
      case EXAMPLE -> "For example";
    };
  }
}
