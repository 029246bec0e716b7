package lis.change;

import java.util.Locale;
import java.util.Set;

/**
 * Whether two words are certainly the same word, spelt in two ways. Where they could be two words
 * they are taken for two: “county” and “country” are one letter apart.
 */
final class Spelling {
  /** A slip in the middle of a word that is shorter often makes another word. */
  private static final int LONG = 8;

  /** Long words that a slip would make of one another. */
  private static final Set<String> OTHER_WORDS =
      Set.of("uniformed", "uninformed", "interment", "internment", "causally", "casually");

  private static final String[][] VARIANTS = {
    {"isation", "ization"},
    {"ising", "izing"},
    {"ise", "ize"},
    {"ised", "ized"},
    {"ises", "izes"},
    {"iser", "izer"},
    {"isers", "izers"},
    {"yse", "yze"},
    {"ysed", "yzed"},
    {"ysing", "yzing"},
    {"our", "or"},
    {"ours", "ors"},
    {"oured", "ored"},
    {"ouring", "oring"},
    {"ourable", "orable"},
    {"ourhood", "orhood"},
    {"ourhoods", "orhoods"},
    {"tre", "ter"},
    {"tres", "ters"},
    {"ogue", "og"},
    {"ogues", "ogs"},
    {"lled", "led"},
    {"lling", "ling"},
    {"ller", "ler"},
    {"llers", "lers"},
  };

  private Spelling() {}

  static boolean same(String before, String after) {
    String a = before.toLowerCase(Locale.ROOT);
    String b = after.toLowerCase(Locale.ROOT);
    return variant(a, b) || variant(b, a) || slip(a, b);
  }

  private static boolean variant(String british, String american) {
    for (String[] variant : VARIANTS) {
      String stem = stem(british, variant[0]);
      if (stem.length() > 2 && stem.equals(stem(american, variant[1]))) {
        return true;
      }
    }
    return false;
  }

  private static String stem(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
  }

  /** One inner letter left out or doubled, or two neighbours swapped, in a long word. */
  private static boolean slip(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    if (longer.length() < LONG
        || longer.length() - shorter.length() > 1
        || OTHER_WORDS.contains(a)
        || OTHER_WORDS.contains(b)
        || !longer.chars().allMatch(Character::isLetter)
        || !shorter.startsWith(longer.substring(0, 2))
        || !shorter.endsWith(longer.substring(longer.length() - 1))) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    return longer.length() > shorter.length()
        ? at < shorter.length() - 1 && shorter.substring(at).equals(longer.substring(at + 1))
        : swapped(longer, shorter, at);
  }

  private static boolean swapped(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.substring(at + 2).equals(b.substring(at + 2));
  }
}
