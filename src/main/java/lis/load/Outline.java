package lis.load;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lis.document.Block;
import lis.document.Inline;
import lis.source.Span;

/**
 * Nests what stands under headings. Only whether a heading is deeper than another counts, so that
 * no level can be skipped.
 */
final class Outline {
  private final String prefix;
  private final Set<String> ids = new HashSet<>();

  /** How many sections have ended up with the same words, less one. */
  private final Map<String, Integer> twins = new HashMap<>();

  /** How deep the first heading with so many signs # ended up, from 0. */
  private final Map<Integer, Integer> depths = new HashMap<>();

  private final List<Block> top = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  Outline(String prefix) {
    this.prefix = prefix;
  }

  /** A section to which blocks are still added. */
  private record Open(int level, String id, List<Inline> title, List<Block> blocks, Span origin) {
    Block.Section close() {
      return new Block.Section(id, Optional.empty(), title, 0, 0, false, false, blocks, origin);
    }
  }

  /**
   * A heading, with as many signs # as {@code level} says.
   *
   * @return whether it stands as deep as the others with as many
   */
  boolean open(int level, List<Inline> title, Span origin) {
    while (!open.isEmpty() && open.peek().level() >= level) {
      close();
    }
    int depth = open.size();
    open.push(new Open(level, id(Inline.text(title)), title, new ArrayList<>(), origin));
    return depths.computeIfAbsent(level, l -> depth) == depth;
  }

  void add(List<Block> blocks) {
    (open.isEmpty() ? top : open.peek().blocks()).addAll(blocks);
  }

  /** All of it; every section is closed. */
  List<Block> blocks() {
    while (!open.isEmpty()) {
      close();
    }
    return top;
  }

  private void close() {
    Block.Section section = open.pop().close();
    add(List.of(section));
  }

  private String id(String title) {
    String words = slug(title);
    String base = Stream.of(prefix, words).filter(w -> !w.isEmpty()).collect(joining("-"));
    String id = words.isEmpty() ? base + "-1" : base;
    while (!ids.add(id)) {
      id = base + "-" + twins.merge(base, 2, (twin, more) -> twin + 1);
    }
    return id;
  }

  /** Letters and digits in lower case, without their accents, hyphens between them. */
  private static String slug(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int c = plain.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(gap && !out.isEmpty() ? "-" : "").appendCodePoint(c);
        gap = false;
      } else {
        gap |= Character.getType(c) != Character.NON_SPACING_MARK && c != '’' && c != '\'';
      }
    }
    return out.toString();
  }
}
