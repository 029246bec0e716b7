package lis.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A short form in a text, such as GVA, LEPs or R&D.
 *
 * @param form without the s of a plural or a genitive
 * @param explained whether the text says right there what it stands for
 */
public record ShortForm(int token, String form, boolean explained) {

  /** How far before its brackets a full form may begin, in words. */
  private static final int LONGEST = 12;

  /** Mixed letters, such as PhD or DfE, make a short form only where they are few. */
  private static final int MIXED = 4;

  private static final Pattern SAYING =
      Pattern.compile("(?:,? which)? (?:means|stands for|is short for) .*");

  /** All short forms of a text, in its own words. */
  public static List<ShortForm> in(Reading reading) {
    List<ShortForm> found = new ArrayList<>(0);
    for (int i = 0; i < reading.tokens().size(); i++) {
      if (reading.tokens().get(i).capitals() > 1
          && !reading.isForeign(i)
          && !isPartOfCode(reading, i)) {
        String form = form(reading.written(i));
        if (isShortForm(form)) {
          found.add(new ShortForm(i, form, isExplained(reading, i, form)));
        }
      }
    }
    // Without any small letter it is a code, such as a grid reference.
    return found.isEmpty() || reading.text().chars().anyMatch(Character::isLowerCase)
        ? found
        : List.of();
  }

  private static int capitals(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals;
  }

  /** A part of something longer that is no word: GOV.UK, CDP-2019-0137. */
  private static boolean isPartOfCode(Reading reading, int token) {
    List<Token> tokens = reading.tokens();
    Token t = tokens.get(token);
    boolean dotted =
        (t.glued() && reading.text().charAt(t.start() - 1) == '.')
            || (reading.text().startsWith(".", t.end())
                && token + 1 < tokens.size()
                && tokens.get(token + 1).glued());
    boolean numbered =
        token + 1 < tokens.size()
            && tokens.get(token + 1).glued()
            && Character.isDigit(reading.text().charAt(tokens.get(token + 1).start()));
    return dotted || numbered;
  }

  private static String form(String written) {
    int apostrophe = Math.max(written.indexOf('’'), written.indexOf('\''));
    String word = apostrophe > 0 ? written.substring(0, apostrophe) : written;
    int stem = word.length() - 1;
    boolean plural = word.endsWith("s") && Character.isUpperCase(word.charAt(stem - 1));
    return plural ? word.substring(0, stem) : word;
  }

  private static boolean isShortForm(String form) {
    if (!Character.isLetter(form.charAt(0)) || capitals(form) < 2 || isRoman(form)) {
      return false;
    }
    return isUpper(form) || (form.length() <= MIXED && !form.startsWith("Mc"));
  }

  private static boolean isUpper(String word) {
    return word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '&');
  }

  private static boolean isRoman(String form) {
    return form.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
  }

  /** "gross value added (GVA)", "GVA (gross value added)", "GVA stands for gross value added". */
  private static boolean isExplained(Reading reading, int token, String form) {
    int open = bracket(reading, token);
    return open >= 0
        ? isFullFormBefore(reading, open)
        : isFullFormBehind(reading, token, form) || isSaid(reading, token);
  }

  /** The first token between the brackets that hold this one and nothing but short forms; or -1. */
  private static int bracket(Reading reading, int token) {
    String text = reading.text();
    int first = token;
    while (first > 0
        && token - first < LONGEST
        && isShort(reading, first - 1)
        && !isAt(text, first(reading, first) - 1, '(')) {
      first--;
    }
    int last = token;
    while (last + 1 < reading.tokens().size()
        && last - token < LONGEST
        && isShort(reading, last + 1)
        && !isAt(text, end(reading, last), ')')) {
      last++;
    }
    return isAt(text, first(reading, first) - 1, '(') && isAt(text, end(reading, last), ')')
        ? first
        : -1;
  }

  private static boolean isShort(Reading reading, int token) {
    return reading.written(token).chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isAt(String text, int at, char wanted) {
    return at >= 0 && at < text.length() && text.charAt(at) == wanted;
  }

  private static int first(Reading reading, int token) {
    return reading.tokens().get(token).start();
  }

  private static int end(Reading reading, int token) {
    return reading.tokens().get(token).end();
  }

  /** Whether one of the words before a bracket begins as what stands in it. */
  private static boolean isFullFormBefore(Reading reading, int token) {
    for (int i = token - 2; i >= Math.max(0, token - LONGEST); i--) {
      if (initial(reading, i) == initial(reading, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFullFormBehind(Reading reading, int token, String form) {
    int open = reading.tokens().get(token).end();
    return reading.text().startsWith(" (", open)
        && token + 2 < reading.tokens().size()
        && reading.tokens().get(token + 1).start() == open + 2
        && reading.text().charAt(reading.tokens().get(token + 1).end()) == ' '
        && initial(reading, token + 1) == Character.toLowerCase(form.charAt(0));
  }

  private static boolean isSaid(Reading reading, int token) {
    return SAYING
        .matcher(reading.text())
        .region(end(reading, token), reading.text().length())
        .matches();
  }

  private static char initial(Reading reading, int token) {
    return Character.toLowerCase(reading.text().charAt(reading.tokens().get(token).start()));
  }
}
