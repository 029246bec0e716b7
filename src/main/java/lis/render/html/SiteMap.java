package lis.render.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Words;
import lis.render.Wording;
import lis.source.Span;

/**
 * A document as many pages: one for each section that asks for it, and one that opens the site and
 * holds the rest. Where a page was taken out, a list of links stands.
 */
final class SiteMap {
  private final List<Leaf> leaves = new ArrayList<>();
  private final Map<String, Leaf> holders = new HashMap<>();
  private final Map<String, List<Leaf>> below = new HashMap<>();
  private final Set<Block> listings = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * One page.
   *
   * @param file its name in the site's folder
   * @param section whose page it is; the page that opens the site has none
   * @param trail the pages above it, the uppermost first
   * @param blocks what stands on it
   */
  record Leaf(String file, Optional<Block.Section> section, List<Leaf> trail, List<Block> blocks) {

    /** What others call it, such as "Objective 1.1: Residents reach their potential". */
    String name(String otherwise) {
      return section.map(Wording::name).orElse(otherwise);
    }

    /** The same, as short as it gets. */
    String brief(String otherwise) {
      return section.map(Wording::brief).orElse(otherwise);
    }

    /** Its opening sentence, where it has one. */
    Optional<Block.Paragraph> lead() {
      return section.flatMap(SiteMap::lead);
    }
  }

  private final Words words;
  private final String ending;
  private final Map<String, Block.Definition> terms;

  private SiteMap(Words words, String ending, Map<String, Block.Definition> terms) {
    this.words = words;
    this.ending = ending;
    this.terms = terms;
  }

  /**
   * The pages of a document.
   *
   * @param ending of the names of their files, with the dot
   */
  static SiteMap of(Document document, String ending) {
    SiteMap map = new SiteMap(document.imprint().words(), ending, Explained.entries(document));
    map.page(SiteFiles.HOME + ending, Optional.empty(), List.of(), document.blocks(), 0);
    return map;
  }

  /** What stands on a page, written, with its notes at the end. */
  Writing matter(Leaf leaf, Html html) {
    return matter(leaf, html, Explained.NOTHING);
  }

  /** The same, with the meanings of those terms whose glossary is another page. */
  Writing explained(Leaf leaf, Html html) {
    Map<String, Block.Definition> elsewhere = new HashMap<>(terms);
    elsewhere.keySet().removeIf(id -> holder(id).filter(leaf::equals).isPresent());
    return matter(leaf, html, new Explained(elsewhere, true, new ArrayList<>()));
  }

  private Writing matter(Leaf leaf, Html html, Explained explained) {
    Writing writing = new Writing(words, html, id -> address(leaf, id), listings, explained);
    up().ifPresent(writing::beside);
    BlockWriter blocks = new BlockWriter(writing);
    blocks.write(leaf.blocks().stream().filter(b -> !(b instanceof Block.Contents)).toList());
    new NoteWriter(writing, blocks).write();
    new TermWriter(writing, blocks).write();
    return writing;
  }

  /** A site is a folder beside the other publications; a book has nothing beside it. */
  private Optional<String> up() {
    return ending.equals(SiteFiles.ENDING) ? Optional.of("../") : Optional.empty();
  }

  private String address(Leaf from, String id) {
    String fragment = Anchor.fragment(Anchor.id(id));
    return holder(id)
        .map(holder -> holder.equals(from) && !owns(holder, id) ? fragment : address(id))
        .orElse(fragment);
  }

  /** The address of what an id leads to; a page's own section is the page itself. */
  String address(String id) {
    Leaf holder = holder(id).orElseThrow();
    return owns(holder, id) ? holder.file() : holder.file() + Anchor.fragment(Anchor.id(id));
  }

  private static boolean owns(Leaf leaf, String id) {
    return leaf.section().filter(s -> s.id().equals(id)).isPresent();
  }

  /** All pages in reading order. */
  List<Leaf> leaves() {
    return leaves;
  }

  /** The page that holds what an id leads to. */
  Optional<Leaf> holder(String id) {
    return Optional.ofNullable(holders.get(id));
  }

  /** The pages right below one, in reading order. */
  List<Leaf> below(Leaf leaf) {
    return below.getOrDefault(leaf.file(), List.of());
  }

  private void page(
      String file,
      Optional<Block.Section> section,
      List<Leaf> trail,
      List<Block> blocks,
      int higher) {
    int place = leaves.size();
    Leaf draft = new Leaf(file, section, trail, List.of());
    leaves.add(draft);
    List<Leaf> path = new ArrayList<>(trail);
    path.add(draft);
    List<Block> kept = kept(blocks, path, higher);
    Leaf leaf = new Leaf(file, section, trail, kept);
    leaves.set(place, leaf);
    if (!trail.isEmpty()) {
      below.computeIfAbsent(trail.getLast().file(), above -> new ArrayList<>()).add(leaf);
    }
    section.ifPresent(s -> holders.put(s.id(), leaf));
    hold(kept, leaf);
  }

  private void hold(List<Block> blocks, Leaf leaf) {
    for (Block block : blocks) {
      block.anchors().forEach(id -> holders.put(id, leaf));
      hold(block.below(), leaf);
    }
  }

  /** What stays on a page: pages among it become a list of links. */
  private List<Block> kept(List<Block> blocks, List<Leaf> path, int higher) {
    List<Block> kept = new ArrayList<>();
    List<Block.Item> links = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Section section && section.page()) {
        links.add(link(section));
        page(
            SiteFiles.page(section.id()) + ending,
            Optional.of(section),
            path,
            section.blocks(),
            section.level() - 1);
      } else {
        list(links, block.origin(), kept);
        kept.add(
            block instanceof Block.Section section
                ? section.holding(kept(section.blocks(), path, higher), higher)
                : block);
      }
    }
    if (!blocks.isEmpty()) {
      list(links, blocks.getLast().origin(), kept);
    }
    return kept;
  }

  private void list(List<Block.Item> links, Span place, List<Block> kept) {
    if (!links.isEmpty()) {
      Block listing = new Block.ItemList(false, 1, links, place);
      listings.add(listing);
      kept.add(listing);
      links.clear();
    }
  }

  /** The lists of links that stand where pages were taken out. */
  Set<Block> listings() {
    return listings;
  }

  private static Block.Item link(Block.Section section) {
    List<Inline> words = Inline.of(Wording.name(section));
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            Block.Voice.BODY,
            marked(new Inline.Reference(section.id(), words), section),
            section.origin()));
    lead(section)
        .ifPresent(
            lead ->
                blocks.add(new Block.Paragraph(Block.Voice.BODY, lead.inlines(), lead.origin())));
    return new Block.Item(blocks);
  }

  /** With the mark that the section wears, so that no list makes it look surer than it is. */
  private static List<Inline> marked(Inline link, Block.Section section) {
    List<Inline> words = new ArrayList<>(List.of(link));
    paragraphs(section)
        .filter(p -> p.voice() == Block.Voice.ASIDE)
        .flatMap(p -> p.inlines().stream())
        .filter(Inline.Mark.class::isInstance)
        .findFirst()
        .ifPresent(
            mark -> {
              words.add(new Inline.Text(" "));
              words.add(mark);
            });
    return words;
  }

  private static Stream<Block.Paragraph> paragraphs(Block.Section section) {
    return section.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast);
  }

  private static Optional<Block.Paragraph> lead(Block.Section section) {
    return paragraphs(section).filter(p -> p.voice() == Block.Voice.LEAD).findFirst();
  }
}
