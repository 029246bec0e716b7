package lis.load;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.strategy.Money;
import lis.strategy.Quantity;
import lis.strategy.Quantity.Comparator;

/** Reads numbers as people print them: "over 2,000 people", "£20.4k", "about a third". */
final class QuantityReader {
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:(?<comparator>over|more than|above|at least|up to|about|around|nearly|almost|approximately|under|less than|fewer than|below)\\s+)?"
              + "(?<currency>[£€$])?(?<number>\\d[\\d,]*(?:\\.\\d+)?|"
              + "a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)"
              + "(?<times>k|m|bn|tn| thousand| million| billion| trillion)?\\b"
              + "(?<plus>\\+)?\\s*(?<noun>%|per cent\\b|third\\b|quarter\\b|.*?)\\s*(?<rest>.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Map<String, Comparator> COMPARATORS =
      Map.ofEntries(
          Map.entry("over", Comparator.OVER),
          Map.entry("more than", Comparator.OVER),
          Map.entry("above", Comparator.OVER),
          Map.entry("at least", Comparator.AT_LEAST),
          Map.entry("up to", Comparator.UP_TO),
          Map.entry("about", Comparator.ABOUT),
          Map.entry("around", Comparator.ABOUT),
          Map.entry("nearly", Comparator.ABOUT),
          Map.entry("almost", Comparator.ABOUT),
          Map.entry("approximately", Comparator.ABOUT),
          Map.entry("under", Comparator.UNDER),
          Map.entry("less than", Comparator.UNDER),
          Map.entry("fewer than", Comparator.UNDER),
          Map.entry("below", Comparator.UNDER));

  private static final Map<String, String> CURRENCIES = Map.of("£", "GBP", "€", "EUR", "$", "USD");

  /** How far half, a third or a quarter may be off. */
  private static final BigDecimal ROUGHLY = new BigDecimal("0.005");

  private static final String WORDS =
      " one two three four five six seven eight nine ten eleven twelve ";

  private QuantityReader() {}

  /** The quantity that the words print; empty when they hold no number. */
  static Optional<Quantity> read(String printed) {
    Matcher m = PRINTED.matcher(printed.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String noun = typed(m, "noun");
    boolean part = noun.equalsIgnoreCase("third") || noun.equalsIgnoreCase("quarter");
    if (!part && Set.of("a", "an").contains(group(m, "number"))) {
      return Optional.empty();
    }
    String unit = unit(m, part ? "" : noun);
    BigDecimal scale = scale(group(m, "times"));
    BigDecimal value = part ? fraction(noun) : number(group(m, "number")).multiply(scale);
    BigDecimal rounding = part ? ROUGHLY : rounding(group(m, "number"), scale, unit);
    return Optional.of(
        new Quantity(
            printed.strip(), "", value, rounding, false, unit, comparator(m), Optional.empty()));
  }

  private static BigDecimal fraction(String noun) {
    return new BigDecimal(noun.equalsIgnoreCase("third") ? "0.3333" : "0.25");
  }

  /** Number words are counted, but half is no exact half. */
  private static BigDecimal rounding(String number, BigDecimal scale, String unit) {
    if (Character.isDigit(number.charAt(0))) {
      return Rounding.of(number, scale, unit);
    }
    return number.equals("half") ? ROUGHLY : BigDecimal.ZERO;
  }

  /** The sum that the words print; empty when they hold no amount in a known currency. */
  static Optional<Money> money(String printed) {
    return read(printed)
        .filter(q -> CURRENCIES.containsValue(firstWord(q.unit())))
        .map(q -> new Money(q, firstWord(q.unit()), Optional.empty()));
  }

  private static String firstWord(String unit) {
    int space = unit.indexOf(' ');
    return space < 0 ? unit : unit.substring(0, space);
  }

  private static String unit(Matcher m, String unit) {
    String currency = CURRENCIES.getOrDefault(group(m, "currency"), "");
    String word = unit.equalsIgnoreCase("per cent") ? "%" : unit;
    return (currency + " " + word + " " + typed(m, "rest")).strip().replaceAll("\\s+", " ");
  }

  private static Comparator comparator(Matcher m) {
    return group(m, "plus").isEmpty()
        ? COMPARATORS.getOrDefault(group(m, "comparator"), Comparator.EQUAL)
        : Comparator.OVER;
  }

  private static BigDecimal number(String text) {
    if (text.equals("half")) {
      return new BigDecimal("0.5");
    }
    if (Character.isDigit(text.charAt(0))) {
      return new BigDecimal(text.replace(",", ""));
    }
    int at = WORDS.indexOf(" " + text + " ");
    long ordinal = at < 0 ? 1 : WORDS.substring(0, at + 1).chars().filter(c -> c == ' ').count();
    return BigDecimal.valueOf(ordinal);
  }

  private static BigDecimal scale(String scale) {
    return switch (scale) {
      case "k", "thousand" -> BigDecimal.valueOf(1_000);
      case "m", "million" -> BigDecimal.valueOf(1_000_000);
      case "bn", "billion" -> BigDecimal.valueOf(1_000_000_000);
      case "tn", "trillion" -> BigDecimal.valueOf(1_000_000_000_000L);
      default -> BigDecimal.ONE;
    };
  }

  private static String group(Matcher m, String name) {
    return typed(m, name).toLowerCase(Locale.ROOT);
  }

  private static String typed(Matcher m, String name) {
    String text = m.group(name);
    return text == null ? "" : text.strip();
  }
}
