package lis.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures how hard texts are to read. Only whole sentences count: headings, cells and items
 * without a stop would make a text look easier than it is. Names, short forms and numbers count as
 * words of their sentence, and aren't asked for their syllables: nobody chose them, and readers
 * know them by sight.
 */
public final class ReadabilityMeter {
  private final Phrases<Boolean> names;
  private final Syllables syllables;

  /**
   * @param names that aren't measured, besides what is written with a capital within a sentence
   */
  public ReadabilityMeter(Phrases<Boolean> names) {
    this(names, new Syllables());
  }

  private ReadabilityMeter(Phrases<Boolean> names, Syllables syllables) {
    this.names = names;
    this.syllables = syllables;
  }

  /** A meter that knows other names, and counts syllables with this one. */
  public ReadabilityMeter with(Phrases<Boolean> others) {
    return new ReadabilityMeter(others, syllables);
  }

  /** All whole sentences of a text. */
  public Readability of(Reading reading) {
    return sentences(reading).stream().reduce(Readability.NONE, Readability::plus);
  }

  /** Each sentence of a text; nothing for those that don't count. */
  public List<Readability> sentences(Reading reading) {
    boolean[] named = named(reading);
    List<Readability> each = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      each.add(counts(reading, sentence) ? of(reading, sentence, named) : Readability.NONE);
    }
    return each;
  }

  /** How many words would be counted. */
  static int words(Reading reading) {
    int words = 0;
    for (Sentence sentence : reading.sentences()) {
      words += counts(reading, sentence) ? sentence.words() : 0;
    }
    return words;
  }

  /** Whether a sentence is one that is measured: whole, and in our own words. */
  private static boolean counts(Reading reading, Sentence sentence) {
    return sentence.whole()
        && !reading.isBorrowed(sentence.first())
        && !reading.isForeign(sentence.first());
  }

  private boolean[] named(Reading reading) {
    boolean[] named = new boolean[reading.tokens().size()];
    for (Phrases.Found<Boolean> found : names.in(reading)) {
      for (int i = found.first(); i < found.end(); i++) {
        named[i] = true;
      }
    }
    return named;
  }

  private Readability of(Reading reading, Sentence sentence, boolean[] named) {
    int measured = 0;
    int sounds = 0;
    int at = sentence.first();
    while (at < sentence.end()) {
      int end = wordEnd(reading, at, sentence.end());
      int inWord = inWord(reading, at, end, sentence.first(), named);
      measured += inWord > 0 ? 1 : 0;
      sounds += inWord;
      at = end;
    }
    return new Readability(1, sentence.words(), measured, sounds);
  }

  private static int wordEnd(Reading reading, int first, int limit) {
    int end = first + 1;
    while (end < limit && reading.tokens().get(end).glued()) {
      end++;
    }
    return end;
  }

  /** The syllables of a word of one or more tokens; none where it isn't measured. */
  private int inWord(Reading reading, int first, int end, int sentence, boolean[] named) {
    int sounds = 0;
    for (int i = first; i < end; i++) {
      if (named[i] || reading.isForeign(i) || !isPlain(reading.written(i), i == sentence)) {
        return 0;
      }
      sounds += syllables.count(reading.written(i));
    }
    return sounds;
  }

  /** Whether a word is made of small letters, or has one capital because a sentence begins. */
  private static boolean isPlain(String word, boolean opening) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean small = Character.isLowerCase(c) || c == '’' || c == '\'';
      if (!small && !(opening && i == 0 && Character.isUpperCase(c))) {
        return word.equals("I");
      }
    }
    return true;
  }
}
