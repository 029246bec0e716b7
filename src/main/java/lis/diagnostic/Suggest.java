package lis.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Did you mean: the known words nearest to one that isn't known, by edits (optimal string
 * alignment, Damerau 1964) or, where none is near, by the parts that hyphens separate.
 */
public final class Suggest {
  private Suggest() {}

  /** At most three words, the nearest first; none when nothing is near. */
  public static List<String> near(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, wanted.length() / 3);
    List<Scored> all =
        known.stream()
            .distinct()
            .map(c -> new Scored(c, distance(wanted, c.toLowerCase(Locale.ROOT))))
            .toList();
    int best = all.stream().mapToInt(Scored::distance).min().orElse(limit + 1);
    return all.stream()
        .filter(
            scored ->
                best <= limit
                    ? scored.distance <= Math.min(limit, best == 0 ? 0 : best + 2)
                    : sharesPart(wanted, scored.word))
        .sorted(
            Comparator.comparingInt(Scored::distance)
                .thenComparing(scored -> !scored.word.contains(wanted))
                .thenComparing(Scored::word))
        .limit(3)
        .map(Scored::word)
        .toList();
  }

  /** The one word that must have been meant: near by few edits, and no other as near. */
  public static Optional<String> only(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    List<Scored> scored =
        known.stream()
            .distinct()
            .map(c -> new Scored(c, distance(wanted, c.toLowerCase(Locale.ROOT))))
            .sorted(Comparator.comparingInt(Scored::distance))
            .limit(2)
            .toList();
    boolean certain =
        !scored.isEmpty()
            && scored.getFirst().distance <= Math.min(2, wanted.length() / 4)
            && (scored.size() == 1 || scored.get(1).distance > scored.getFirst().distance + 1);
    return certain ? Optional.of(scored.getFirst().word) : Optional.empty();
  }

  /** "Did you mean a, b or c?", or nothing when no known word is near. */
  public static Optional<String> sentence(String word, Collection<String> known) {
    List<String> near = near(word, known);
    return near.isEmpty() ? Optional.empty() : Optional.of("Did you mean " + Phrase.or(near) + "?");
  }

  private static boolean sharesPart(String wanted, String candidate) {
    List<String> parts = List.of(candidate.toLowerCase(Locale.ROOT).split("-"));
    for (String part : wanted.split("[-_ ]")) {
      if (part.length() >= 4 && parts.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  private record Scored(String word, int distance) {}
}
