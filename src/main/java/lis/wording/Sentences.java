package lis.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Divides a text into sentences. A stop ends one when space and a capital or a digit follow, unless
 * it belongs to an abbreviation, an initial or the number of an item.
 */
final class Sentences {
  private static final String STOPS = ".!?…";
  private static final String CLOSING = "”’\"')]»";
  private static final String OPENING = "“‘\"'([«–—£$€";

  /** Never the end of a sentence. */
  private static final Set<String> WITHIN =
      WordList.of(
          """
          e.g i.e viz cf vs
          """);

  /** Before a name; some end a sentence now and then. */
  private static final Set<String> BEFORE_NAME =
      WordList.of(
          """
          mr mrs ms dr prof rev hon st messrs capt gen etc ltd inc co corp plc bros jr sr a.m
          p.m
          """);

  /** Before a number. */
  private static final Set<String> BEFORE_NUMBER =
      WordList.of(
          """
          no nos fig figs vol p pp para paras sec ch art ed app c ca approx est min max jan
          feb mar apr jun jul aug sep sept oct nov dec tel ext
          """);

  /** Words that begin a sentence far more often than a name. */
  private static final Set<String> OPENERS =
      WordList.of(
          """
          a an the this that these those it its in on at for from to by with we our you your
          they their there he she his her i and but or so yet if when while as after before
          since then all each every some many most more both no not what who how why where
          which however only also about over under until because
          """);

  private final String text;
  private final List<Token> tokens;
  private final List<Sentence> sentences = new ArrayList<>();
  private int first;
  private int next;

  private Sentences(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static List<Sentence> of(String text, List<Token> tokens) {
    return new Sentences(text, tokens).divide();
  }

  private List<Sentence> divide() {
    int at = 0;
    boolean stopped = false;
    while (at < text.length()) {
      if (!isStop(text.charAt(at))) {
        at++;
        continue;
      }
      int end = skip(at, STOPS);
      boolean single = end == at + 1 && text.charAt(at) == '.';
      end = skip(end, CLOSING);
      end = STOPS.indexOf(charAt(end)) >= 0 ? skip(end, STOPS) : end;
      int after = skipSpace(end);
      stopped = after == text.length();
      if (!stopped && after > end && opens(after) && !(single && belongs(at, after))) {
        end(end, true);
      }
      at = end;
    }
    end(text.length(), stopped || text.stripTrailing().endsWith(":"));
    return sentences;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private int skip(int from, String characters) {
    int at = from;
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && Tokens.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean opens(int at) {
    int c = Character.codePointAt(text, Math.min(skip(at, OPENING), text.length() - 1));
    return !Character.isLowerCase(c);
  }

  private void end(int offset, boolean whole) {
    int words = 0;
    while (next < tokens.size() && tokens.get(next).start() < offset) {
      words += next == first || !tokens.get(next).glued() ? 1 : 0;
      next++;
    }
    if (next > first) {
      sentences.add(new Sentence(first, next, words, whole));
      first = next;
    }
  }

  /** Whether a full stop belongs to the word before it and ends no sentence. */
  private boolean belongs(int stop, int after) {
    int start = stop;
    while (start > 0 && (Tokens.isWord(text, start - 1) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, stop);
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || WITHIN.contains(lower)) {
      return !word.isEmpty();
    }
    if (Character.isDigit(word.charAt(0))) {
      return isItemNumber(word, start);
    }
    if (BEFORE_NUMBER.contains(lower) && Character.isDigit(text.charAt(after))) {
      return true;
    }
    boolean initial = word.length() == 1 ? Character.isUpperCase(word.charAt(0)) : isDotted(word);
    return (initial || BEFORE_NAME.contains(lower)) && !opener(after);
  }

  /** "1." before the words of an item that was typed as a line. */
  private boolean isItemNumber(String word, int start) {
    return word.length() < 4 && next < tokens.size() && tokens.get(next).start() == start;
  }

  /** "U.S", the letters of which stand one by one. */
  private static boolean isDotted(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ((word.charAt(i) == '.') != (i % 2 == 1)) {
        return false;
      }
    }
    return word.length() > 2;
  }

  private boolean opener(int at) {
    int end = at;
    while (end < text.length() && Tokens.isWord(text, end)) {
      end++;
    }
    boolean initial = end == at + 1 && charAt(end) == '.';
    return !initial && OPENERS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
  }
}
