package lis.document;

import java.util.Optional;
import java.util.Set;

/** Which way text runs (Unicode Standard Annex 9). */
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  /** Languages that are written from right to left, where no script is named. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "azb", "ckb", "dv", "fa", "he", "khw", "ks", "mzn", "nqo", "pnb", "ps", "sd",
          "skr", "syr", "ug", "ur", "yi");

  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Aran", "Hebr", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** The first character that runs to one side alone, smaller than which none runs to the left. */
  private static final char FIRST = '\u0590';

  /** Of a paragraph: that of the first letter that has one (rules P2 and P3). */
  public static Direction of(String text) {
    if (!anyRightToLeft(text)) {
      return LEFT_TO_RIGHT;
    }
    return text.codePoints()
        .mapToObj(Direction::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(LEFT_TO_RIGHT);
  }

  /** Of the script that a language is written in, by its BCP 47 tag. */
  public static Direction ofLanguage(String tag) {
    String[] parts = tag.split("-", 3);
    boolean script = parts.length > 1 && parts[1].length() == 4;
    boolean right = script ? SCRIPTS.contains(parts[1]) : LANGUAGES.contains(parts[0]);
    return right ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** Whether anything in a text runs from right to left. */
  public static boolean anyRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST
          && of(text.codePointAt(i)).filter(RIGHT_TO_LEFT::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Direction> of(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(LEFT_TO_RIGHT);
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          Optional.of(RIGHT_TO_LEFT);
      default -> Optional.empty();
    };
  }
}
