package lis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.source.Span;

/** Finds in a text where something is named by a label and its number: “Objective 1.3”. */
record NumberedNames(Labels labels) {
  /** Longer numbers are years, or parts of names. */
  private static final int LONGEST = 3;

  /** From here on a section without a point in its number is one of some law. */
  private static final int SECTION_OF_A_LAW = 20;

  private static final Pattern NUMBER =
      Pattern.compile("\\d++(?:\\.\\d+)*+(?![\\p{L}%‰°]|[,:/]\\d|[-‐]\\p{L})");

  private static final Pattern AND_NUMBER =
      Pattern.compile("(?:\\s{0,3}(?:,|&|–|-|and|or|to)){1,2}\\s{0,3}(" + NUMBER.pattern() + ")");

  /** Then the number counts or measures, or what it numbers belongs to something else. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "\\s{1,3}(?:in\\s\\d|of\\s(?!this\\b|our\\b)"
              + "|(?:per\\s?cent|years?|months?|weeks?|days?|hours?|minutes?|times|people|out\\sof"
              + "|miles?|km|metres?|kilometres?|hundred|thousand|million|billion)\\b)");

  /**
   * A name by number.
   *
   * @param place of label and numbers
   */
  record Found(Labels.Label label, List<String> numbers, Span place) {}

  /** Looks for digits first, which are few, and only then at what stands before them. */
  void find(Span text, Consumer<Found> found) {
    String all = text.file().text();
    int at = text.start();
    while (at < text.end()) {
      if (isDigit(all.charAt(at))) {
        int labelEnd = gapBefore(all, text.start(), at);
        Optional<Labels.Label> label =
            labelEnd < at ? label(all, text.start(), labelEnd) : Optional.empty();
        at =
            label.isPresent()
                ? name(text, label.get(), labelEnd, at, found)
                : pastNumber(all, at, text.end());
      } else {
        at++;
      }
    }
  }

  /** Reports what is named by the number here, and returns the end of all that was read. */
  private static int name(
      Span text, Labels.Label label, int labelEnd, int start, Consumer<Found> found) {
    String all = text.file().text();
    Matcher number = at(NUMBER, all, start, text.end());
    if (!number.lookingAt()
        || !fits(label, number.group())
        || isItem(all, labelEnd, start, number.end())) {
      return pastNumber(all, start, text.end());
    }
    List<String> numbers = new ArrayList<>(List.of(number.group()));
    int last = label.many() ? more(all, number.end(), text.end(), numbers) : number.end();
    if (!at(NO_NAME, all, last, text.end()).lookingAt()) {
      int from = labelEnd - label.text().length();
      found.accept(new Found(label, numbers, text.file().span(from, last)));
    }
    return last;
  }

  private static boolean fits(Labels.Label label, String number) {
    int dot = number.indexOf('.');
    int whole = dot < 0 ? number.length() : dot;
    boolean law =
        label.isSection()
            && dot < 0
            && whole <= LONGEST
            && Integer.parseInt(number) >= SECTION_OF_A_LAW;
    return whole <= LONGEST && !law;
  }

  /** Whether the number begins an item of a list below the word. */
  private static boolean isItem(String all, int labelEnd, int start, int end) {
    return all.substring(labelEnd, start).indexOf('\n') >= 0
        && end < all.length()
        && ".)".indexOf(all.charAt(end)) >= 0;
  }

  /** Where the gap before an offset begins; the offset itself where there is none. */
  private static int gapBefore(String all, int least, int offset) {
    int at = offset;
    int newlines = 0;
    boolean gap = false;
    while (at > least && (isGap(all.charAt(at - 1)) || isMark(all.charAt(at - 1)))) {
      at--;
      gap |= isGap(all.charAt(at));
      newlines += all.charAt(at) == '\n' ? 1 : 0;
    }
    return gap && newlines < 2 ? at : offset;
  }

  private Optional<Labels.Label> label(String all, int least, int end) {
    int at = end;
    while (at > least && Character.isLetter(all.charAt(at - 1))) {
      at--;
    }
    return at < end ? labels.endingAt(all, at, end) : Optional.empty();
  }

  private static int more(String all, int from, int to, List<String> numbers) {
    Matcher next = at(AND_NUMBER, all, from, to);
    int end = from;
    while (next.lookingAt()) {
      numbers.add(next.group(1));
      end = next.end();
      next.region(end, to);
    }
    return end;
  }

  private static int pastNumber(String all, int start, int to) {
    int at = start;
    while (at < to && (Character.isLetterOrDigit(all.charAt(at)) || all.charAt(at) == '.')) {
      at++;
    }
    return at;
  }

  private static Matcher at(Pattern pattern, String all, int from, int to) {
    return pattern.matcher(all).region(from, to);
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The signs of emphasis, which may stand between a word and its number. */
  private static boolean isMark(char c) {
    return c == '*' || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
