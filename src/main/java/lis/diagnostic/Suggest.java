package lis.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Did you mean, for a word that is asked about once. */
public final class Suggest {
  private Suggest() {}

  /** At most three words, the nearest first; none when nothing is near. */
  public static List<String> near(String word, Collection<String> known) {
    return new Suggestions(known).near(word);
  }

  /** The one word that must have been meant: near by few edits, and no other as near. */
  public static Optional<String> only(String word, Collection<String> known) {
    return new Suggestions(known).only(word);
  }

  /** "Did you mean a, b or c?", or nothing when no known word is near. */
  public static Optional<String> sentence(String word, Collection<String> known) {
    return new Suggestions(known).sentence(word);
  }
}
