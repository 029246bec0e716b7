package lis.change;

import java.util.HashMap;
import java.util.Map;

/** How often each word stands in a text. */
record WordBag(Map<String, Integer> words, int size) {

  static WordBag of(String text) {
    Map<String, Integer> words = new HashMap<>();
    int size = 0;
    for (Token token : Token.of(text)) {
      if (token.isWord() || token.type() == Token.Type.TARGET) {
        words.merge(token.lower(), 1, Integer::sum);
        size++;
      }
    }
    return new WordBag(words, size);
  }

  /** From 0, nothing in common, to 1, the same words. */
  double likeness(WordBag other) {
    if (size + other.size == 0) {
      return 1;
    }
    boolean smaller = words.size() <= other.words.size();
    WordBag small = smaller ? this : other;
    WordBag large = smaller ? other : this;
    int common = 0;
    for (Map.Entry<String, Integer> entry : small.words.entrySet()) {
      common += Math.min(entry.getValue(), large.words.getOrDefault(entry.getKey(), 0));
    }
    return 2.0 * common / (size + other.size);
  }
}
