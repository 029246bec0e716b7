package lis.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One publication as a tree. Headings come from nested sections alone, so a level can't be skipped.
 *
 * @param aliases ids that things in it had before, and those they have today; none until resolved
 * @param terms the ids of the words that it explains; none until resolved
 */
public record Document(
    Imprint imprint, List<Block> blocks, Map<String, String> aliases, Set<String> terms) {

  public Document {
    blocks = List.copyOf(blocks);
    aliases = Map.copyOf(aliases);
    terms = Set.copyOf(terms);
  }

  /** A document that explains no words. */
  public Document(Imprint imprint, List<Block> blocks, Map<String, String> aliases) {
    this(imprint, blocks, aliases, Set.of());
  }

  public Document(Imprint imprint, List<Block> blocks) {
    this(imprint, blocks, Map.of(), Set.of());
  }
}
