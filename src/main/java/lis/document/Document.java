package lis.document;

import java.util.List;

/**
 * One publication as a tree. Headings come from nested sections alone, so a level can't be skipped.
 */
public record Document(Imprint imprint, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }
}
