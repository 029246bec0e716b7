package lis.wording;

import java.util.List;
import java.util.OptionalInt;

/** Whole numbers in English words or in digits. */
public final class Numeral {
  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final int DIGITS = 4;

  private Numeral() {}

  /** The number that a word of a text stands for; empty where it is none, or a part of one. */
  public static OptionalInt at(Reading reading, int token) {
    String word = reading.word(token);
    int index = WORDS.indexOf(word);
    if (index >= 0) {
      return OptionalInt.of(index);
    }
    boolean digits = word.length() <= DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && stands(reading, token)
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  /** Whether nothing is written to a number that makes another one of it: £5, 2.5, 5%. */
  private static boolean stands(Reading reading, int token) {
    Token t = reading.tokens().get(token);
    String text = reading.text();
    boolean before = t.start() == 0 || Tokens.isSpace(text.charAt(t.start() - 1));
    boolean after = t.end() == text.length() || Tokens.isSpace(text.charAt(t.end()));
    return before && after;
  }

  /** A number as a text says it: a word where it was one and there is one, otherwise digits. */
  public static String write(int number, boolean word) {
    return word && number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
  }
}
