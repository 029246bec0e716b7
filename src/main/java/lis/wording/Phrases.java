package lis.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Phrases of one or more words, each with what it stands for, to be found in texts whatever the
 * case. A text is walked once, however many phrases there are.
 */
public final class Phrases<T> {
  private static final int BITS = 4096;

  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

  /** Which hashes first words have, so that most words needn't be looked up. */
  private final BitSet hashes = new BitSet(BITS);

  private record Phrase<T>(List<String> words, T meaning) {}

  /**
   * A phrase found in a text.
   *
   * @param first the index of its first token
   * @param end the index behind its last token
   */
  public record Found<T>(int first, int end, T meaning) {}

  public void add(String phrase, T meaning) {
    String text = phrase.strip().toLowerCase(Locale.ROOT).replace('\'', '’');
    List<Token> tokens = Tokens.of(text);
    List<String> words = tokens.stream().map(t -> text.substring(t.start(), t.end())).toList();
    if (!words.isEmpty()) {
      List<Phrase<T>> phrases =
          byFirstWord.computeIfAbsent(words.getFirst(), w -> new ArrayList<>());
      phrases.add(new Phrase<>(words, meaning));
      hashes.set(bit(tokens.getFirst()));
      phrases.sort(Comparator.comparingInt((Phrase<T> p) -> -p.words().size()));
    }
  }

  public boolean isEmpty() {
    return byFirstWord.isEmpty();
  }

  /** All phrases in a text; of those that begin at one word the longest, and none in another. */
  public List<Found<T>> in(Reading reading) {
    List<Found<T>> all = all(reading);
    if (all.size() < 2) {
      return all;
    }
    List<Found<T>> found = new ArrayList<>();
    int free = 0;
    for (Found<T> each : all) {
      if (each.first() >= free) {
        found.add(each);
        free = each.end();
      }
    }
    return found;
  }

  /** All phrases in a text, those within others too; of those at one word the longest first. */
  public List<Found<T>> all(Reading reading) {
    List<Found<T>> found = new ArrayList<>(0);
    List<Token> tokens = reading.tokens();
    for (int first = 0; first < tokens.size(); first++) {
      if (hashes.get(bit(tokens.get(first)))) {
        add(reading, first, found);
      }
    }
    return found;
  }

  private void add(Reading reading, int first, List<Found<T>> found) {
    for (Phrase<T> phrase : byFirstWord.getOrDefault(reading.word(first), List.of())) {
      if (stands(phrase.words(), reading, first)) {
        found.add(new Found<>(first, first + phrase.words().size(), phrase.meaning()));
      }
    }
  }

  private static int bit(Token token) {
    return token.hash() & (BITS - 1);
  }

  /** Whether words stand here, with nothing between them but a space or a hyphen. */
  private static boolean stands(List<String> words, Reading reading, int first) {
    if (first + words.size() > reading.tokens().size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      Token before = reading.tokens().get(first + i - 1);
      Token token = reading.tokens().get(first + i);
      if (token.start() - before.end() != 1
          || !reading.word(first + i).equals(words.get(i))
          || ".,;:()!?".indexOf(reading.text().charAt(before.end())) >= 0) {
        return false;
      }
    }
    return true;
  }
}
