package lis.wording;

import java.util.Set;

/** Words in a list that is written as one text. */
public final class WordList {
  private WordList() {}

  /** Words with spaces or line ends between them. */
  public static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
