package lis.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Did you mean: the known words nearest to one that isn't known. Near is what few edits lead to, or
 * what has words in common: the parts that hyphens separate, or the title by which people know it.
 */
public final class Suggestions {
  private static final int MOST = 3;

  /** Names that have less in common than this are no likenesses. */
  private static final double FAINT = 0.35;

  /** A likeness by which nothing can have been meant that isn't about as like. */
  private static final double STRONG = 0.8;

  private static final double CLOSE = 0.15;

  private static final double PROBABLE = 0.6;

  /** A title is a likeness at second hand. */
  private static final double SECOND_HAND = 0.95;

  /** More edits than this make another word of it, however long it is. */
  private static final int FEW = 4;

  private final List<Known> known = new ArrayList<>();
  private final WordIndex index = new WordIndex();

  /**
   * @param name its number in the index; those of its titles follow
   */
  private record Known(String word, String lower, long letters, int name, List<String> titles) {}

  /** Of words that have no other names. */
  public Suggestions(Collection<String> words) {
    words.stream().distinct().forEach(word -> add(word, List.of()));
  }

  /** Of words with the other names under which people know them. */
  public Suggestions(Map<String, List<String>> words) {
    words.forEach(this::add);
  }

  private void add(String word, List<String> titles) {
    String lower = word.toLowerCase(Locale.ROOT);
    int name = index.add(lower);
    titles.forEach(index::add);
    known.add(new Known(word, lower, EditDistance.letters(lower), name, List.copyOf(titles)));
  }

  /** A known word, how like it is (1 is the same), and the title that it was found by. */
  private record Hit(String word, double likeness, Optional<String> title) {}

  /** At most three words, the nearest first; none when nothing is near. */
  public List<String> near(String word) {
    return hits(word).stream().map(Hit::word).toList();
  }

  /** "Did you mean a, b or c?", or nothing when no known word is near. */
  public Optional<String> sentence(String word) {
    List<String> words =
        hits(word).stream()
            .map(hit -> hit.word() + hit.title().map(t -> " (“" + t + "”)").orElse(""))
            .toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of("Did you mean " + Phrase.or(words) + "?");
  }

  /** Whether one of the words is so near that it was probably meant. */
  public boolean likely(String word) {
    return hits(word).stream().anyMatch(hit -> hit.likeness() >= PROBABLE);
  }

  private List<Hit> hits(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    long letters = EditDistance.letters(wanted);
    double[] words = index.likeness(wanted);
    List<Hit> hits = new ArrayList<>();
    for (Known each : known) {
      double likeness = Math.max(byLetters(wanted, letters, each), byWords(words[each.name()]));
      Optional<Hit> named = byTitle(words, each, likeness);
      if (named.isPresent()) {
        hits.add(named.get());
      } else if (likeness >= 0) {
        hits.add(new Hit(each.word(), likeness, Optional.empty()));
      }
    }
    double best = hits.stream().mapToDouble(Hit::likeness).max().orElse(0);
    double enough = best >= STRONG ? best - CLOSE : 0;
    return hits.stream()
        .filter(hit -> hit.likeness() >= enough)
        .sorted(Comparator.comparingDouble(Hit::likeness).reversed().thenComparing(Hit::word))
        .limit(MOST)
        .toList();
  }

  /** By a title, where one is more like than the word itself. */
  private static Optional<Hit> byTitle(double[] words, Known each, double likeness) {
    Optional<Hit> found = Optional.empty();
    double best = likeness;
    for (int i = 0; i < each.titles().size(); i++) {
      double named = byWords(words[each.name() + 1 + i]) * SECOND_HAND;
      if (named > best) {
        best = named;
        found = Optional.of(new Hit(each.word(), named, Optional.of(each.titles().get(i))));
      }
    }
    return found;
  }

  private static double byWords(double likeness) {
    return likeness < FAINT ? -1 : likeness;
  }

  private static double byLetters(String wanted, long letters, Known each) {
    int limit = Math.clamp(wanted.length() / 3, 1, FEW);
    int distance = distance(wanted, letters, each, limit);
    int longest = Math.max(wanted.length(), each.lower().length());
    return distance > limit ? -1 : 1 - (double) distance / Math.max(1, longest);
  }

  /** The one word that must have been meant: near by few edits, and no other as near. */
  public Optional<String> only(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    long letters = EditDistance.letters(wanted);
    int limit = Math.min(2, wanted.length() / 4);
    int none = limit + 2;
    int best = none;
    int second = none;
    Optional<String> found = Optional.empty();
    for (Known each : known) {
      int distance = Math.min(none, distance(wanted, letters, each, limit + 1));
      if (distance < best) {
        second = best;
        best = distance;
        found = Optional.of(each.word());
      } else {
        second = Math.min(second, distance);
      }
    }
    return best <= limit && second > best + 1 ? found : Optional.empty();
  }

  private static int distance(String wanted, long letters, Known each, int limit) {
    return EditDistance.atLeast(letters, each.letters()) > limit
        ? limit + 1
        : EditDistance.within(limit, wanted, each.lower());
  }
}
