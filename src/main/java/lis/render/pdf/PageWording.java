package lis.render.pdf;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The few words that only a PDF says of its own accord. */
final class PageWording {
  /** What is said of a cell in which nothing stands. */
  static final String EMPTY = "(empty)";

  /** What stands between the words of a link and the number of the page it leads to. */
  static final String ON_PAGE = ", page\u00a0";

  private PageWording() {}

  static String page(int number, int of) {
    return "Page " + number + " of " + of;
  }

  static String backTo(int number) {
    return "Back to where note " + number + " is called";
  }

  /**
   * What tells one edition from another: its print, its version, and the moment that it speaks of.
   */
  static String edition(String print, String version, String moment) {
    return Stream.of(
            print,
            version.isBlank() ? "" : "version " + version,
            moment.isBlank() ? "" : "as at " + moment)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Words of our own at the start of a sentence. */
  static String opening(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
