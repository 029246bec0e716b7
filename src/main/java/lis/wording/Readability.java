package lis.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How hard a text is to read, by the formula of Flesch and Kincaid (Kincaid, Fishburne, Rogers and
 * Chissom, 1975). It gives the American school grade of those who can follow the text; they are
 * five years older than the number of their grade.
 *
 * @param measured how many of the words were asked for their syllables
 * @param syllables of these words
 */
public record Readability(int sentences, int words, int measured, int syllables) {

  public static final Readability NONE = new Readability(0, 0, 0, 0);

  private static final double PER_WORD_OF_A_SENTENCE = 0.39;
  private static final double PER_SYLLABLE_OF_A_WORD = 11.8;
  private static final double SHIFT = 15.59;
  private static final int AGE_IN_GRADE_0 = 5;

  public Readability plus(Readability other) {
    return new Readability(
        sentences + other.sentences,
        words + other.words,
        measured + other.measured,
        syllables + other.syllables);
  }

  /** The school grade, to one decimal; 0 where there is nothing to measure. */
  public double grade() {
    return measured == 0
        ? 0
        : rounded(
            PER_WORD_OF_A_SENTENCE * words / sentences
                + PER_SYLLABLE_OF_A_WORD * syllables / measured
                - SHIFT);
  }

  /** The age of readers who can follow it, in years to one decimal. */
  public double age() {
    return measured == 0 ? 0 : rounded(Math.max(0, grade()) + AGE_IN_GRADE_0);
  }

  /** Words in a sentence on average, to one decimal. */
  public double wordsInSentence() {
    return sentences == 0 ? 0 : rounded((double) words / sentences);
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue();
  }
}
