package lis.document;

import java.util.Map;
import java.util.Optional;

/**
 * The words of lis and of templates in one language.
 *
 * @param language a BCP 47 tag
 * @param phrases by what they are in English; what isn't here is said in English
 */
public record Words(String language, Map<String, String> phrases) {

  public Words {
    phrases = Map.copyOf(phrases);
  }

  /** A language without words of its own. */
  public static Words none(String language) {
    return new Words(language, Map.of());
  }

  /** Whether it is English, whatever the country. */
  public boolean isEnglish() {
    return language.equals("en") || language.startsWith("en-");
  }

  /** Words of lis. */
  public String say(Phrase phrase, Object... parts) {
    return filled(phrases.getOrDefault(phrase.english(), phrase.english()), parts);
  }

  /** What an English phrase is in this language; empty where nobody said. */
  public Optional<String> find(String english) {
    return Optional.ofNullable(phrases.get(english));
  }

  /** A phrase with parts in the places {1}, {2} and so on. */
  public static String filled(String phrase, Object... parts) {
    String said = phrase;
    for (int i = 0; i < parts.length; i++) {
      said = said.replace("{" + (i + 1) + "}", String.valueOf(parts[i]));
    }
    return said;
  }
}
