package lis.wording;

/**
 * A run of letters and digits in a text.
 *
 * @param glued whether no space stands between it and the run before, so that both are one word:
 *     "low-carbon", "2.3", "e.g."
 */
public record Token(int start, int end, boolean glued) {

  int length() {
    return end - start;
  }
}
