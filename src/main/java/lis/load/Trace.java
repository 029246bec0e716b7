package lis.load;

import java.util.Arrays;
import lis.source.Passage;

/** Characters as they are set one after the other, and where each of them was typed. */
final class Trace {
  /** How many characters may be taken back in one place: brackets, a space at the end. */
  private static final int WINDOW = 4;

  private final StringBuilder text = new StringBuilder();

  /** Start and end of each character in the typed text. */
  private int[] places = new int[256];

  /**
   * Characters that stand for a stretch of the typed text: each for its own, where there are as
   * many, otherwise each for all of it.
   */
  void put(String set, int start, int end) {
    boolean even = set.length() == end - start;
    for (int i = 0; i < set.length(); i++) {
      put(set.charAt(i), even ? start + i : start, even ? start + i + 1 : end);
    }
  }

  void put(char c, int start, int end) {
    int at = text.length() * 2;
    if (at == places.length) {
      places = Arrays.copyOf(places, at * 2);
    }
    places[at] = start;
    places[at + 1] = end;
    text.append(c);
  }

  /**
   * The words that came of it, with their places.
   *
   * @param typed what the traced places count in
   * @param words what was traced, without what was taken back
   */
  Passage passage(Passage typed, String words) {
    Passage.Builder passage = new Passage.Builder(typed.file());
    int at = 0;
    int last = text.isEmpty() ? 0 : typed.start(places[0]);
    for (int i = 0; i < words.length(); i++) {
      int found = find(words.charAt(i), at);
      if (found < 0) {
        passage.put(words.charAt(i), last, last);
      } else {
        int start = typed.start(places[found * 2]);
        last = Math.max(start, typed.end(places[found * 2 + 1]));
        passage.put(words.charAt(i), start, last);
        at = found + 1;
      }
    }
    return passage.passage(last);
  }

  private int find(char c, int from) {
    int end = Math.min(text.length(), from + WINDOW);
    for (int at = from; at < end; at++) {
      if (text.charAt(at) == c) {
        return at;
      }
    }
    return -1;
  }
}
