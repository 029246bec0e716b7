package lis.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number with commas or points, as it stands in a text.
 *
 * @param money whether a sign of a currency stands before it
 * @param scaled whether it is followed by k, m, bn or a word such as million
 */
record PrintedNumber(String digits, int start, boolean money, boolean scaled) {
  private static final int THOUSANDS = 3;

  /** As other countries write it: 1.234,56. */
  private static final Pattern CONTINENTAL = Pattern.compile("\\d{1,3}(\\.\\d{3})+,\\d+");

  private static final Pattern SCALE =
      Pattern.compile("(?:[kmKM]|[bt]n)\\b|[ \\u00a0](?:thousand|million|billion|trillion)\\b");

  int end() {
    return start + digits.length();
  }

  /** Those between two places of a text, but for addresses and code. */
  static List<PrintedNumber> in(String text, int from, int to) {
    List<PrintedNumber> found = new ArrayList<>();
    int at = from + 1;
    while (at + 1 < to) {
      if (isMark(text.charAt(at)) && isDigit(text, at - 1) && isDigit(text, at + 1)) {
        int start = start(text, at, from);
        int end = end(text, at, to);
        if (standsAlone(text, start, from)) {
          found.add(of(text, start, end, from, to));
        }
        at = end;
      }
      at++;
    }
    return found;
  }

  private static PrintedNumber of(String text, int start, int end, int from, int to) {
    boolean money = start > from && "£€$".indexOf(text.charAt(start - 1)) >= 0;
    boolean scaled = SCALE.matcher(text).region(end, to).lookingAt();
    return new PrintedNumber(text.substring(start, end), start, money, scaled);
  }

  private static int start(String text, int at, int from) {
    int start = at;
    while (start > from && (isMark(text.charAt(start - 1)) || isDigit(text, start - 1))) {
      start--;
    }
    while (isMark(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String text, int at, int to) {
    int end = at;
    while (end < to && (isMark(text.charAt(end)) || isDigit(text, end))) {
      end++;
    }
    while (isMark(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether it is a word of its own, and no part of a name, an address or code. */
  private static boolean standsAlone(String text, int start, int from) {
    if (start > from && "_/#=&@".indexOf(text.charAt(start - 1)) >= 0) {
      return false;
    }
    int word = start;
    while (word > from && !Character.isWhitespace(text.charAt(word - 1))) {
      word--;
    }
    String before = text.substring(word, start);
    boolean address = before.contains("://") || before.contains("](") || before.contains("www.");
    boolean name = !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
    return !address && !name && !inCode(text, start, from);
  }

  private static boolean inCode(String text, int start, int from) {
    int line = Math.max(from, text.lastIndexOf('\n', start) + 1);
    return text.substring(line, start).chars().filter(c -> c == '`').count() % 2 == 1;
  }

  private static boolean isMark(char c) {
    return c == ',' || c == '.';
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /**
   * Whether it looks like a slip of the hand.
   *
   * @param list whether several numbers may stand here without a space between them: "1,2 and 3"
   */
  boolean odd(boolean list) {
    int point = digits.indexOf('.');
    int comma = digits.lastIndexOf(',');
    if (comma < 0) {
      boolean versions = point != digits.lastIndexOf('.');
      return money && (versions || (!scaled && digits.length() - point - 1 >= THOUSANDS));
    }
    if (point >= 0 && point < comma) {
      return !list || CONTINENTAL.matcher(digits).matches();
    }
    List<String> groups =
        Arrays.asList(digits.substring(0, point < 0 ? digits.length() : point).split(","));
    return grouped(groups)
        ? oddDecimals(point < 0 ? 0 : digits.length() - point - 1)
        : !list || oddGroups(groups);
  }

  /** Whether every comma stands before three digits, and something before the first. */
  private static boolean grouped(List<String> groups) {
    return groups.getFirst().length() <= THOUSANDS
        && !groups.getFirst().equals("0")
        && groups.stream().skip(1).allMatch(group -> group.length() == THOUSANDS);
  }

  /** Behind thousands, three digits are rather thousands than decimals. */
  private boolean oddDecimals(int decimals) {
    return decimals == THOUSANDS || (money && decimals > THOUSANDS);
  }

  /** Whether it is rather one number than a list of several. */
  private static boolean oddGroups(List<String> groups) {
    int last = groups.getLast().length();
    return groups.stream().skip(1).anyMatch(group -> group.length() == THOUSANDS)
        || (groups.size() == 2
            && (last == 2 || (last > THOUSANDS && groups.getFirst().length() < last)));
  }
}
