package lis.corpora;

import java.util.Locale;

/** Makes ids of titles. */
final class Slug {
  private static final int LONGEST = 48;

  private Slug() {}

  /** Lower-case words with hyphens: as many whole words as make a handy id. */
  static String of(String title) {
    String id =
        title
            .toLowerCase(Locale.ROOT)
            .replaceAll("[’']", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return id.length() <= LONGEST ? id : id.substring(0, id.lastIndexOf('-', LONGEST));
  }
}
