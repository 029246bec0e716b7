package lis.strategy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How plainly a strategy wants to be written.
 *
 * @param plain limits for fields in plain words
 * @param text limits for all other texts
 * @param abbreviations that need no explanation, beside those that everybody knows
 * @param advices on words, beside those that lis gives
 */
public record Style(Limits plain, Limits text, Set<String> abbreviations, List<Advice> advices) {

  /** Plain words for a reading age of 11, texts for the end of lower secondary school (14). */
  public static final Style DEFAULT =
      new Style(new Limits(20, 11), new Limits(25, 14), Set.of(), List.of());

  /**
   * What a text may ask of its readers at the most.
   *
   * @param words in a sentence
   * @param readingAge in years
   */
  public record Limits(int words, int readingAge) {}

  /**
   * What to do about a vague word.
   *
   * @param word as written, with its place
   * @param text what to write instead; empty where the word may be used
   */
  public record Advice(Mention word, Optional<String> text) {}

  public Style {
    abbreviations = Set.copyOf(abbreviations);
    advices = List.copyOf(advices);
  }
}
