package lis.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file that holds words in another language: {@code people.cy.md} stands beside
 * {@code people.md}. No id has a dot, so no element's own file is named like this.
 *
 * @param stem the name without language and ending
 * @param language a BCP 47 tag
 */
record TranslationFile(String path, String stem, String language) {
  private static final Pattern NAME =
      Pattern.compile("(?:.*/)?([^/.]+)\\.([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?)\\.[a-z]+");

  /** What a path names; empty where it is the file of elements or of anything else. */
  static Optional<TranslationFile> of(String path) {
    Matcher name = NAME.matcher(path);
    return name.matches()
        ? Optional.of(new TranslationFile(path, name.group(1), name.group(2)))
        : Optional.empty();
  }
}
