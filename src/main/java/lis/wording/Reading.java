package lis.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import lis.source.Span;
import lis.strategy.Wording;

/** A wording that has been read: its words, its sentences, and what of it others have said. */
public final class Reading {
  private final Wording wording;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final boolean[] foreign;
  private final boolean[] borrowed;
  private final Map<Integer, Wording.Inset> links = new HashMap<>();

  private Reading(Wording wording, Predicate<Wording.Inset> others) {
    this.wording = wording;
    this.tokens = Tokens.of(wording.text());
    this.sentences = Sentences.of(wording.text(), tokens);
    this.foreign = new boolean[tokens.size()];
    this.borrowed = Quotations.in(wording.text(), tokens);
    for (Wording.Inset inset : wording.insets()) {
      switch (inset.nature()) {
        case CODE, FOREIGN -> mark(foreign, inset);
        case REFERENCE, LINK -> {
          for (int i = first(inset.start()); i < borrowed.length && ends(i, inset); i++) {
            links.put(i, inset);
          }
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

  private void mark(boolean[] marks, Wording.Inset inset) {
    for (int i = first(inset.start()); i < marks.length && ends(i, inset); i++) {
      marks[i] = true;
    }
  }

  private boolean ends(int token, Wording.Inset inset) {
    return tokens.get(token).end() <= inset.end();
  }

  /** The first token that begins at an offset or behind it. */
  private int first(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
    return written(token).toLowerCase(Locale.ROOT).replace('\'', '’');
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

  /** The link that a word is a part of, out of the document or to an element. */
  public Optional<Wording.Inset> link(int token) {
    return Optional.ofNullable(links.get(token));
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
