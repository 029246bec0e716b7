package lis.document;

import java.util.List;
import java.util.Map;

/**
 * One publication as a tree. Headings come from nested sections alone, so a level can't be skipped.
 *
 * @param aliases ids that things in it had before, and those they have today; none until resolved
 */
public record Document(Imprint imprint, List<Block> blocks, Map<String, String> aliases) {

  public Document {
    blocks = List.copyOf(blocks);
    aliases = Map.copyOf(aliases);
  }

  public Document(Imprint imprint, List<Block> blocks) {
    this(imprint, blocks, Map.of());
  }
}
