package lis.load;

import java.util.Arrays;
import lis.source.Passage;

/** Characters as they are set one after the other, and where each of them was typed. */
final class Trace {
  /** How many characters may be taken back in one place: brackets, a space at the end. */
  private static final int WINDOW = 4;

  private final StringBuilder text = new StringBuilder();

  /**
   * Three numbers for each run: its start in the text, its start and its end where it was typed.
   */
  private int[] runs = new int[24];

  private int count;

  /**
   * Characters that stand for a stretch of the typed text: each for its own, where there are as
   * many, otherwise each for all of it.
   */
  void put(CharSequence set, int start, int end) {
    boolean even = set.length() == end - start;
    if (even && continues(start)) {
      runs[count - 1] = end;
      text.append(set);
    } else if (even || set.length() == 1) {
      run(start, end);
      text.append(set);
    } else {
      for (int i = 0; i < set.length(); i++) {
        run(start, end);
        text.append(set.charAt(i));
      }
    }
  }

  /** Whether the last run is even, too, and ends here. */
  private boolean continues(int start) {
    return count > 0 && runs[count - 1] == start && isEven(count - 3);
  }

  private boolean isEven(int run) {
    return length(run) == runs[run + 2] - runs[run + 1];
  }

  private int length(int run) {
    return (run + 3 < count ? runs[run + 3] : text.length()) - runs[run];
  }

  private void run(int start, int end) {
    if (count == runs.length) {
      runs = Arrays.copyOf(runs, count * 2);
    }
    runs[count] = text.length();
    runs[count + 1] = start;
    runs[count + 2] = end;
    count += 3;
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
    int run = 0;
    int done = 0;
    while (done < words.length()) {
      int found = find(words.charAt(done), at);
      if (found < 0) {
        int last = last(typed, run);
        passage.put(words.charAt(done++), last, last);
        continue;
      }
      run = runAt(found, run);
      int length = isEven(run) ? same(found, run, words, done) : 1;
      put(passage, typed, run, found, length);
      done += length;
      at = found + length;
    }
    return passage.passage(last(typed, run));
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

  private int runAt(int offset, int from) {
    int run = from;
    while (run + 3 < count && runs[run + 3] <= offset) {
      run += 3;
    }
    return run;
  }

  /** How many characters from here to the end of the run are those of the words. */
  private int same(int from, int run, String words, int done) {
    int end = Math.min(runs[run] + length(run), from + words.length() - done);
    int at = from + 1;
    while (at < end && text.charAt(at) == words.charAt(done + at - from)) {
      at++;
    }
    return at - from;
  }

  private void put(Passage.Builder passage, Passage typed, int run, int from, int length) {
    if (!isEven(run)) {
      int start = typed.start(runs[run + 1]);
      passage.put(text.charAt(from), start, Math.max(start, typed.end(runs[run + 2])));
      return;
    }
    int place = runs[run + 1] + from - runs[run];
    if (typed.isVerbatim()) {
      passage.put(text, from, from + length, typed.start(place));
      return;
    }
    for (int i = 0; i < length; i++) {
      int start = typed.start(place + i);
      passage.put(text.charAt(from + i), start, Math.max(start, typed.end(place + i + 1)));
    }
  }

  /** Where the run that was used last ends in the file. */
  private int last(Passage typed, int run) {
    return count == 0 ? typed.start(0) : typed.end(Math.max(1, runs[run + 2]));
  }
}
