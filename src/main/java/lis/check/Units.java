package lis.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Compares units as people write them. "£ per head" and "GBP", "stations" and "station" go
 * together; "%" and "people" don't. Where one isn't said, nothing speaks against it.
 */
final class Units {
  private Units() {}

  static boolean agree(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    return words.isEmpty() || others.isEmpty() || words.stream().anyMatch(others::contains);
  }

  /** Whether a unit is a percentage, and doesn't say of what. */
  static boolean isBareShare(String unit) {
    return words(unit).equals(SHARE);
  }

  private static Set<String> words(String unit) {
    Set<String> words = new HashSet<>();
    String spelt =
        unit.toLowerCase(Locale.ROOT)
            .replaceAll("per cent(age)?|percent(age)?", "%")
            .replace("£", "gbp ")
            .replace("€", "eur ")
            .replace("$", "usd ")
            .replace("%", " % ");
    for (String word : spelt.strip().split("[\\s,;()/]+")) {
      if (!word.isEmpty() && !FILLERS.contains(word)) {
        words.add(word.length() > 3 && word.endsWith("s") ? stem(word) : word);
      }
    }
    return words;
  }

  private static final Set<String> SHARE = Set.of("%");

  private static final Set<String> FILLERS = Set.of("of", "the", "a", "an", "in", "per", "from");

  private static String stem(String word) {
    return word.substring(0, word.length() - 1);
  }
}
