package lis.wording;

import lis.source.Passage;
import lis.source.SourceFile;
import lis.strategy.Wording;

/** Texts for tests. */
final class Words {
  private Words() {}

  static Reading read(String text) {
    Passage passage = Passage.of(new SourceFile("example.md", text).whole());
    return Reading.of(Wording.line(passage), inset -> false);
  }
}
