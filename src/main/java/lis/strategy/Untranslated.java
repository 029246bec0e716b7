package lis.strategy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lis.source.Span;

/**
 * What has no words in a language. In its place stand the original words behind a sign that no text
 * has; so whatever is made of them, and wherever it ends up, one can tell that it isn't translated.
 */
public final class Untranslated {
  /** The first of the characters that Unicode leaves to whoever needs some (plane 15). */
  private static final int FIRST = 0xF0000;

  private static final int MOST = 0xFFFD;

  private final List<Lack> lacks = new ArrayList<>();
  private final Set<Lack> told = new HashSet<>();

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
    if (lacks.size() < MOST) {
      lacks.add(lack);
    }
    return Character.toString(FIRST + lacks.size() - 1) + lack.words();
  }

  /** What of it stands in a text and wasn't told before, in the order in which it was met. */
  public List<Lack> news(String text) {
    TreeSet<Integer> found = new TreeSet<>();
    text.codePoints()
        .map(c -> c - FIRST)
        .filter(i -> i >= 0 && i < lacks.size())
        .forEach(found::add);
    return found.stream().map(lacks::get).filter(told::add).toList();
  }
}
