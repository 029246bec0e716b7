package lis.diagnostic;

import java.util.List;

/** Small pieces of English that messages are put together from. */
public final class Phrase {
  private Phrase() {}

  /** "a", "a or b", "a, b or c". */
  public static String or(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** "a priority", "an objective". */
  public static String article(String noun) {
    return ("aeiou".indexOf(Character.toLowerCase(noun.charAt(0))) >= 0 ? "an " : "a ") + noun;
  }
}
