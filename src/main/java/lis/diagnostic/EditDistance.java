package lis.diagnostic;

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one
 * word of another (optimal string alignment, Damerau 1964).
 */
final class EditDistance {
  private EditDistance() {}

  /** The distance; any number above the limit where it is greater than that. */
  static int within(int limit, String a, String b) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[][] rows = new int[3][b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      rows[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      if (row(a, b, i, rows, limit) > limit) {
        return limit + 1;
      }
    }
    return rows[a.length() % 3][b.length()];
  }

  /**
   * Works out the distances of the first letters of one word to those of the other, near the
   * diagonal, and returns the least.
   *
   * @param rows this one and the two before it, by their numbers modulo 3
   */
  private static int row(String a, String b, int i, int[][] rows, int limit) {
    int[] row = rows[i % 3];
    int[] last = rows[(i + 2) % 3];
    int[] before = rows[(i + 1) % 3];
    int far = limit + 1;
    int from = Math.max(1, i - limit);
    int to = Math.min(b.length(), i + limit);
    row[from - 1] = from == 1 ? i : far;
    int least = row[from - 1];
    for (int j = from; j <= to; j++) {
      int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
      int best = Math.min(row[j - 1] + 1, last[j - 1] + cost);
      if (j < i + limit) {
        best = Math.min(best, last[j] + 1);
      }
      if (i > 1
          && j > 1
          && a.charAt(i - 1) == b.charAt(j - 2)
          && a.charAt(i - 2) == b.charAt(j - 1)) {
        best = Math.min(best, before[j - 2] + 1);
      }
      row[j] = Math.min(best, far);
      least = Math.min(least, row[j]);
    }
    return least;
  }

  /** Which letters a word has, a bit for each; some share one. */
  static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << (word.charAt(i) & 63);
    }
    return letters;
  }

  /** No fewer edits can make one word of another: each brings or takes one letter at the most. */
  static int atLeast(long letters, long others) {
    return Math.max(Long.bitCount(letters & ~others), Long.bitCount(others & ~letters));
  }
}
