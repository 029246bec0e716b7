package lis.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lis.document.Inline;

/** Marks the short forms of the glossary wherever they are used, with what they stand for. */
final class Abbreviations extends TreeMapper {
  private final Map<String, String> expansions;

  /** The lengths that short forms have: there are few, however long the glossary is. */
  private final List<Integer> lengths;

  /**
   * @param expansions by short form; not empty
   */
  Abbreviations(Map<String, String> expansions) {
    this.expansions = expansions;
    this.lengths =
        expansions.keySet().stream()
            .map(String::length)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
  }

  @Override
  void inline(Inline inline, List<Inline> out) {
    if (!(inline instanceof Inline.Text text)) {
      super.inline(inline, out);
      return;
    }
    String words = text.text();
    int from = 0;
    int at = 0;
    while (at < words.length()) {
      int end = end(words, at);
      if (end < 0) {
        at++;
        continue;
      }
      if (at > from) {
        out.add(new Inline.Text(words.substring(from, at)));
      }
      String word = words.substring(at, end);
      out.add(new Inline.Abbreviation(word, expansions.getOrDefault(word, "")));
      from = end;
      at = end;
    }
    if (from == 0) {
      out.add(text);
    } else if (from < words.length()) {
      out.add(new Inline.Text(words.substring(from)));
    }
  }

  /** Where the longest short form ends that begins here as a word of its own; -1 without one. */
  private int end(String words, int start) {
    if (start > 0 && joins(words.codePointBefore(start), true)) {
      return -1;
    }
    for (int length : lengths) {
      int end = start + length;
      if (end <= words.length()
          && (end == words.length() || !joins(words.codePointAt(end), false))
          && expansions.containsKey(words.substring(start, end))) {
        return end;
      }
    }
    return -1;
  }

  /** Whether a character makes a longer word of what stands beside it. */
  private static boolean joins(int character, boolean before) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.LETTER_NUMBER
        || Character.getType(character) == Character.OTHER_NUMBER
        || (before && character == '-');
  }
}
