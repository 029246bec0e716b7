package lis.render.html;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lis.document.Block;
import lis.document.Imprint;
import lis.document.Inline;
import lis.document.Phrase;

/**
 * What every page of a site says, as a script that a page can load from a disk, too. Words are
 * folded: small letters without accents. Each stands there once with the pages that have it, which
 * takes half the room of each page with its words.
 */
final class SearchIndex {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchIndex() {}

  /** How numbers of pages are written. */
  private static final int BASE = Character.MAX_RADIX;

  /**
   * The script: what is said of what was found; a line for each page, with its file, name and
   * opening sentence; then a line for each word, with the number of its first page, and how much
   * further each other is.
   */
  static String script(SiteMap map, Imprint imprint) {
    StringBuilder out = new StringBuilder("const said = [");
    for (Phrase phrase : List.of(Phrase.NO_PAGE_FOUND, Phrase.ONE_PAGE_FOUND, Phrase.PAGES_FOUND)) {
      out.append(quoted(imprint.words().say(phrase))).append(',');
    }
    out.append("];\nconst pages = [\n");
    SortedMap<String, List<Integer>> places = new TreeMap<>();
    int place = 0;
    for (SiteMap.Leaf leaf : map.leaves()) {
      SortedSet<String> words = new TreeSet<>();
      leaf.blocks().stream()
          .filter(block -> !map.listings().contains(block))
          .forEach(block -> collect(block, map, words));
      String lead = leaf.lead().map(p -> Inline.text(p.inlines())).orElse("");
      out.append('[')
          .append(quoted(leaf.file()))
          .append(',')
          .append(quoted(leaf.name(imprint.title())))
          .append(',')
          .append(quoted(lead))
          .append("],\n");
      for (String word : words) {
        places.computeIfAbsent(word, w -> new ArrayList<>()).add(place);
      }
      place++;
    }
    out.append("];\nconst words = `");
    places.forEach((word, numbers) -> out.append(word).append(steps(numbers)).append('\n'));
    return out.append("`;\n").toString();
  }

  private static String steps(List<Integer> numbers) {
    StringBuilder steps = new StringBuilder();
    int before = 0;
    for (int number : numbers) {
      steps.append(' ').append(Integer.toString(number - before, BASE));
      before = number;
    }
    return steps.toString();
  }

  private static void collect(Block block, SiteMap map, SortedSet<String> words) {
    texts(block).forEach(text -> add(text, words));
    block.below().stream()
        .filter(below -> !map.listings().contains(below))
        .forEach(below -> collect(below, map, words));
  }

  private static List<String> texts(Block block) {
    List<String> texts = new ArrayList<>();
    switch (block) {
      case Block.Section s -> texts.add(Inline.text(s.title()));
      case Block.Paragraph p -> texts.add(Inline.text(p.inlines()));
      case Block.Definitions d -> d.definitions().forEach(e -> texts.add(Inline.text(e.term())));
      case Block.Table t -> texts.add(Inline.text(t.caption()));
      case Block.Figure f -> {
        texts.add(Inline.text(f.caption()));
        texts.add(f.picture().alternative());
      }
      case Block.Callout c -> texts.add(Inline.text(c.title()));
      case Block.Preformatted p -> texts.add(p.text());
      case Block.ItemList l -> {}
      case Block.Pictured p -> {}
      case Block.Quotation q -> {}
      case Block.Divider d -> {}
      case Block.Contents c -> {}
    }
    return texts;
  }

  private static void add(String text, SortedSet<String> words) {
    String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    for (String word : BETWEEN.split(folded.toLowerCase(Locale.ROOT))) {
      if (word.length() > 1) {
        words.add(word);
      }
    }
  }

  /** A string of ECMAScript that is also safe within a page. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
