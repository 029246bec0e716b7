package lis.strategy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import lis.source.Span;

/**
 * What has no words in a language. In its place stand the original words behind a sign that no text
 * has; so whatever is made of them, and wherever it ends up, one can tell that it isn't translated.
 */
public final class Untranslated {
  /** Where the characters begin that Unicode leaves to whoever needs some: planes 15 and 16. */
  private static final int[] PLANES = {0xF0000, 0x100000};

  private static final int IN_A_PLANE = 0xFFFE;

  private final SequencedMap<Lack, Integer> numbers = new LinkedHashMap<>();

  /**
   * Something without words.
   *
   * @param place of the original words
   * @param words themselves
   * @param field of an element that a translation would fill; empty for words of another kind
   */
  public record Lack(Span place, String words, String field) {}

  /** The words behind the sign. */
  public String sign(Lack lack) {
    int last = PLANES.length * IN_A_PLANE - 1;
    int number = numbers.computeIfAbsent(lack, l -> Math.min(numbers.size(), last));
    return Character.toString(PLANES[number / IN_A_PLANE] + number % IN_A_PLANE) + lack.words();
  }

  /** What of it stands in a text, in the order in which it was met. */
  public List<Lack> in(String text) {
    Set<Integer> found = new HashSet<>();
    text.codePoints()
        .filter(c -> c >= PLANES[0])
        .map(c -> c < PLANES[1] ? c - PLANES[0] : c - PLANES[1] + IN_A_PLANE)
        .forEach(found::add);
    return found.isEmpty()
        ? List.of()
        : numbers.keySet().stream().filter(l -> found.contains(numbers.get(l))).toList();
  }
}
