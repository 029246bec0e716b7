package lis.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lis.document.Block;
import lis.document.Document;

/**
 * The words that a document explains, and those of them that one page mentions.
 *
 * @param entries what explains each, by its id
 * @param here whether the page itself says what they mean, because the glossary is another page
 * @param met those that the page mentions, in the order of their mentions
 */
record Explained(Map<String, Block.Definition> entries, boolean here, List<String> met) {
  static final Explained NOTHING = new Explained(Map.of(), false, new ArrayList<>());

  /** Those of a document. */
  static Map<String, Block.Definition> entries(Document document) {
    Map<String, Block.Definition> entries = new LinkedHashMap<>();
    collect(document.blocks(), document.terms(), entries);
    return entries;
  }

  private static void collect(
      List<Block> blocks, Set<String> terms, Map<String, Block.Definition> entries) {
    for (Block block : blocks) {
      if (block instanceof Block.Definitions list) {
        list.definitions().stream()
            .filter(d -> d.id().filter(terms::contains).isPresent())
            .forEach(d -> entries.put(d.id().orElseThrow(), d));
      }
      collect(block.below(), terms, entries);
    }
  }

  boolean explains(String id) {
    return entries.containsKey(id);
  }

  /** The number of a term on this page; the page has met it then. */
  int number(String id) {
    if (!met.contains(id)) {
      met.add(id);
    }
    return met.indexOf(id) + 1;
  }

  /** What explains it. */
  Optional<Block.Definition> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }
}
