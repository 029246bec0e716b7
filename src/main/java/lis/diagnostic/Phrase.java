package lis.diagnostic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small pieces of English that messages are put together from. */
public final class Phrase {
  private static final int LONG = 100;
  private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\s*");
  private static final Pattern LONG_QUOTE = Pattern.compile("(“[^”]{80})[^”]{10,}”");

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

  /** A message in one line, in which what is quoted is cut where it is long. */
  static String line(String message) {
    String line = message.indexOf('\n') < 0 ? message : LINE_END.matcher(message).replaceAll(" ");
    return line.length() <= LONG
        ? line
        : LONG_QUOTE.matcher(line).replaceAll(m -> Matcher.quoteReplacement(m.group(1) + "…”"));
  }
}
