package lis.schema;

import java.util.List;
import java.util.stream.Collectors;

/** Regular expressions as JSON Schema has them (ECMA 262), where no flag says “in any case”. */
final class Regex {
  private Regex() {}

  /**
   * An expression that takes small letters and capitals alike; it must have no classes of letters.
   */
  static String anyCase(String regex) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        out.append(c).append(regex.charAt(++i));
      } else if (Character.isLetter(c)) {
        out.append('[')
            .append(Character.toLowerCase(c))
            .append(Character.toUpperCase(c))
            .append(']');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The whole text is one of these words, in any case. */
  static String words(List<String> words) {
    return whole(anyCase(words.stream().collect(Collectors.joining("|", "(?:", ")"))));
  }

  /** The whole text, but for space around it. */
  static String stripped(String regex) {
    return whole("\\s*" + regex + "\\s*");
  }

  static String whole(String regex) {
    return "^" + regex + "$";
  }
}
