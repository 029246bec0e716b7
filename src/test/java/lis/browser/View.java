package lis.browser;

import java.util.Map;
import java.util.TreeMap;

/** A way in which readers look at a page. */
enum View {
  WIDE(1280, 900, 16, ""),
  PHONE(320, 640, 16, ""),
  DARK(1280, 900, 16, "prefers-color-scheme=dark"),
  DARK_PHONE(320, 640, 16, "prefers-color-scheme=dark"),
  CONTRAST(1280, 900, 16, "prefers-contrast=more"),
  DARK_CONTRAST(1280, 900, 16, "prefers-contrast=more prefers-color-scheme=dark"),
  FORCED_COLOURS(1280, 900, 16, "forced-colors=active"),
  PRINT(794, 1123, 16, ""),
  /** A wide window at 400% (WCAG 2.2, 1.4.10). */
  ZOOMED(320, 256, 16, ""),
  /** Text at 200% of what it is without wish (WCAG 2.2, 1.4.4). */
  LARGE_TEXT(1280, 900, 32, ""),
  LARGE_TEXT_PHONE(390, 844, 32, "");

  private final int width;
  private final int height;
  private final int letters;
  private final String wishes;

  View(int width, int height, int letters, String wishes) {
    this.width = width;
    this.height = height;
    this.letters = letters;
    this.wishes = wishes;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** How large letters are where a page doesn't say, in pixels. */
  int letters() {
    return letters;
  }

  /** What the reader's machine asks pages for. */
  Map<String, String> features() {
    Map<String, String> features = new TreeMap<>(Map.of("prefers-color-scheme", "light"));
    for (String wish : wishes.split(" ")) {
      int sign = wish.indexOf('=');
      if (sign > 0) {
        features.put(wish.substring(0, sign), wish.substring(sign + 1));
      }
    }
    return features;
  }

  /** What holds of a page that is shown so. */
  String query() {
    StringBuilder query = new StringBuilder(medium());
    features().forEach((name, value) -> query.append(" and (%s: %s)".formatted(name, value)));
    return query.append(" and (width: ").append(width).append("px)").toString();
  }

  String medium() {
    return this == PRINT ? "print" : "screen";
  }
}
