package lis.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which names have which words, whatever stands between the words, and how much a name has in
 * common with others. Long words say more than short ones, and those that every name has say
 * nothing.
 */
final class WordIndex {
  private static final Set<String> COMMON =
      Set.of("a an and at by for in is of on our the to with".split(" "));

  /** From this length on, one slip leaves a word what it is. */
  private static final int LONG = 5;

  /** Two names that share so few letters share them by chance. */
  private static final int CHANCE = 3;

  /** How like a name is that has every word which is looked for. */
  private static final double WITHIN = 0.6;

  /** How much a word counts that is nearly the same. */
  private static final double NEARLY = 0.9;

  /** The numbers of the names that have a word. */
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

  /** How many letters a name has that say something. */
  private final List<Integer> letters = new ArrayList<>();

  /** Adds a name, and returns its number: they are counted from 0. */
  int add(String name) {
    int number = letters.size();
    List<String> words = words(name);
    letters.add(letters(words));
    for (String word : words) {
      byWord
          .computeIfAbsent(
              word,
              fresh -> {
                byFirstLetter.computeIfAbsent(fresh.charAt(0), c -> new ArrayList<>()).add(fresh);
                return new ArrayList<>(2);
              })
          .add(number);
    }
    return number;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = -1;
    String text = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= text.length(); i++) {
      boolean within = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (within && start < 0) {
        start = i;
      } else if (!within && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    words.removeIf(COMMON::contains);
    return words;
  }

  private static int letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  /** How like each name is, by its number: from 0, nothing in common, to 1, the same words. */
  double[] likeness(String name) {
    List<String> words = words(name);
    Tally tally = new Tally(letters.size());
    for (String word : words) {
      tally.word(word.length());
      tally.credit(byWord.getOrDefault(word, List.of()), 1);
      for (String each : byFirstLetter.getOrDefault(word.charAt(0), List.of())) {
        if (alike(word, each)) {
          tally.credit(byWord.getOrDefault(each, List.of()), NEARLY);
        }
      }
    }
    double[] likeness = new double[letters.size()];
    for (int i = 0; i < likeness.length; i++) {
      likeness[i] = tally.found[i] == 0 ? 0 : likeness(tally, i, words);
    }
    return likeness;
  }

  private double likeness(Tally tally, int name, List<String> words) {
    boolean all = tally.found[name] == words.size();
    if (tally.shared[name] < CHANCE && !all) {
      return 0;
    }
    double part = 2 * tally.shared[name] / (letters(words) + letters.get(name));
    return Math.min(1, all ? Math.max(part, WITHIN) : part);
  }

  /** Whether one word is the other with an ending, or with a slip. */
  private static boolean alike(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < CHANCE
        || Math.abs(a.length() - b.length()) > 2
        || !Character.isLetter(a.charAt(0))
        || a.equals(b)) {
      return false;
    }
    return a.startsWith(b)
        || b.startsWith(a)
        || (shorter >= LONG && EditDistance.within(1, a, b) <= 1);
  }

  /** Adds up what each name shares with one that is looked for. */
  private static final class Tally {
    /** Letters of shared words. */
    private final double[] shared;

    /** How many words are shared. */
    private final int[] found;

    /** The last word that a name was given credit for: once is enough. */
    private final int[] credited;

    private int word;
    private int length;

    Tally(int names) {
      this.shared = new double[names];
      this.found = new int[names];
      this.credited = new int[names];
      Arrays.fill(credited, -1);
    }

    /** The next word begins. */
    void word(int itsLength) {
      word++;
      length = itsLength;
    }

    void credit(List<Integer> names, double share) {
      for (int name : names) {
        if (credited[name] != word) {
          credited[name] = word;
          found[name]++;
          shared[name] += share * length;
        }
      }
    }
  }
}
