package lis.strategy;

import java.util.Optional;

/**
 * What is known of a publication in easy read.
 *
 * @param test whether people who need it have tested it; until then it is a draft
 */
public record EasyRead(Optional<Test> test) {
  /** The most words that a sentence may have. */
  public static final int WORDS = 15;

  /** The most pages that it may have. */
  public static final int PAGES = 24;

  /**
   * A test with readers.
   *
   * @param by the role or the group that tested it
   */
  public record Test(String by, PartialDate on) {}
}
