package lis.wording;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import lis.source.Span;
import lis.strategy.Wording;

/** A wording that has been read: its words, its sentences, and what of it others have said. */
public final class Reading {
  private final Wording wording;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final String[] words;
  private final boolean[] foreign;
  private final boolean[] borrowed;

  private Reading(Wording wording, Predicate<Wording.Inset> others) {
    this.wording = wording;
    this.tokens = Tokens.of(wording.text());
    this.sentences = Sentences.of(wording.text(), tokens);
    this.words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = written(i).toLowerCase(Locale.ROOT).replace('\'', '’');
    }
    this.foreign = new boolean[tokens.size()];
    this.borrowed = Quotations.in(wording.text(), tokens);
    for (Wording.Inset inset : wording.insets()) {
      switch (inset.nature()) {
        case CODE, FOREIGN -> mark(foreign, inset);
        case REFERENCE, LINK -> {
          if (others.test(inset)) {
            mark(borrowed, inset);
          }
        }
      }
    }
  }

  /**
   * Reads a wording.
   *
   * @param others whether the words of a link are somebody else's, such as the title of a source
   */
  public static Reading of(Wording wording, Predicate<Wording.Inset> others) {
    return new Reading(wording, others);
  }

  private void mark(boolean[] tokensOf, Wording.Inset inset) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      tokensOf[i] |= token.start() >= inset.start() && token.end() <= inset.end();
    }
  }

  public Wording wording() {
    return wording;
  }

  public String text() {
    return wording.text();
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** A word in lower case, the apostrophe always the same. */
  public String word(int token) {
    return words[token];
  }

  /** A word as it is written. */
  public String written(int token) {
    Token t = tokens.get(token);
    return text().substring(t.start(), t.end());
  }

  /** Whether a word is code, or of another language. */
  public boolean isForeign(int token) {
    return foreign[token];
  }

  /** Whether a word is somebody else's: it stands between quotation marks, or in a quotation. */
  public boolean isBorrowed(int token) {
    return borrowed[token] || wording.form() == Wording.Form.QUOTATION;
  }

  /** What a word is a part of, such as a reference. */
  public List<Wording.Inset> around(int token) {
    Token t = tokens.get(token);
    return wording.insets().stream()
        .filter(inset -> inset.start() <= t.start() && t.end() <= inset.end())
        .toList();
  }

  /** Whether the file has some words just as they are read: no mark or line end stands in them. */
  public boolean isVerbatim(int first, int end) {
    String read = text().substring(tokens.get(first).start(), tokens.get(end - 1).end());
    return place(first, end).text().equals(read);
  }

  /** The place in the file of some words. */
  public Span place(int first, int end) {
    return wording.passage().span(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
