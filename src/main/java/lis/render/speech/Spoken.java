package lis.render.speech;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How signs, sums and short forms are said. Voices differ in what they make of “£4.5m” or
 * “2027–28”, so nothing is left to them. Only English has such words here; other languages stay as
 * typed.
 */
final class Spoken {
  private static final Map<String, String> MULTIPLES =
      Map.of("k", " thousand", "m", " million", "bn", " billion", "tn", " trillion");
  private static final Map<String, String> COINS =
      Map.of("£", " pounds", "€", " euros", "$", " dollars");

  private static final Pattern MONEY =
      Pattern.compile("([£€$])(\\d[\\d,]*(?:\\.\\d+)?)\\s?(bn|tn|[km])?(?![A-Za-z])");
  private static final Pattern MULTIPLE =
      Pattern.compile("(?<![\\p{L}\\d])(\\d[\\d,]*(?:\\.\\d+)?)(bn|tn|[km])(?![A-Za-z])");
  private static final Pattern YEARS =
      Pattern.compile("(?<!\\d)(\\d{4})[-–/](\\d{2}|\\d{4})(?!\\d)");
  private static final Pattern RANGE =
      Pattern.compile("(?<![\\d\\p{L}-])(\\d[\\d,.]*)\\s?–\\s?(\\d[\\d,.]*)");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

  /** What is said in place of a sign or a short form, in this order. */
  private static final List<Map.Entry<Pattern, String>> SIGNS =
      List.of(
          sign("\\s?%", " per cent"),
          sign("\\be\\.g\\.", "for example"),
          sign("\\bi\\.e\\.", "that is"),
          sign("\\betc\\.", "and so on"),
          sign("\\bvs?\\.(?=\\s)", "against"),
          sign("\\bNo\\.(?=\\s?\\d)", "number"),
          sign("\\s*&\\s*", " and "),
          sign("(?<=\\d)\\s?km\\b", " kilometres"),
          sign("(?<=\\d)\\s?m²", " square metres"),
          sign("(?<=\\d)\\s?km²", " square kilometres"),
          sign("(?<=\\d)\\s?°C", " degrees Celsius"),
          sign("(?<=\\d)\\s?×\\s?(?=\\d)", " times "),
          sign("\\s?→\\s?", " to "),
          sign("\\s?[≥]\\s?", " at least "),
          sign("\\s?[≤]\\s?", " at most "));

  private final boolean english;

  private Spoken(boolean english) {
    this.english = english;
  }

  static Spoken of(String language) {
    return new Spoken(language.equals("en") || language.startsWith("en-"));
  }

  private static Map.Entry<Pattern, String> sign(String pattern, String words) {
    return Map.entry(Pattern.compile(pattern), words);
  }

  /** A text in words. */
  String words(String text) {
    if (!english) {
      return text;
    }
    String said =
        MONEY.matcher(text).replaceAll(m -> quoted(money(m.group(1), m.group(2), m.group(3))));
    said =
        MULTIPLE
            .matcher(said)
            .replaceAll(m -> quoted(m.group(1) + MULTIPLES.getOrDefault(m.group(2), "")));
    said =
        YEARS.matcher(said).replaceAll(m -> m.group(1) + " to " + century(m.group(1), m.group(2)));
    said = RANGE.matcher(said).replaceAll("$1 to $2");
    for (Map.Entry<Pattern, String> sign : SIGNS) {
      said = sign.getKey().matcher(said).replaceAll(quoted(sign.getValue()));
    }
    return THOUSANDS.matcher(said).replaceAll("");
  }

  private static String money(String sign, String amount, String multiple) {
    String many = multiple == null ? "" : MULTIPLES.getOrDefault(multiple, "");
    boolean one = amount.equals("1") && many.isEmpty();
    String coins = COINS.getOrDefault(sign, "");
    return amount + many + (one ? coins.substring(0, coins.length() - 1) : coins);
  }

  /** “28” after 2027 is said as 2028. */
  private static String century(String first, String second) {
    return second.length() == 2 ? first.substring(0, 2) + second : second;
  }

  private static String quoted(String words) {
    return Matcher.quoteReplacement(words);
  }
}
