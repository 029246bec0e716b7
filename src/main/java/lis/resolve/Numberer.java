package lis.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Phrase;
import lis.document.Words;
import lis.source.Span;

/**
 * Gives headings their level, sections, tables, figures and notes their numbers, and remembers what
 * can be referred to.
 */
final class Numberer extends TreeMapper {
  /** What a reference to an anchor says when nobody gave it words. */
  private final Map<String, List<Inline>> anchors = new HashMap<>();

  private final Map<String, Span> places = new HashMap<>();
  private final Words words;
  private final Consumer<Diagnostic> report;

  /** The number of the innermost numbered section around; empty outside of all. */
  private String number = "";

  /** How many sections and paragraphs have a number directly below it. */
  private int below;

  /** The label of the item around, which those within continue: "2.1". */
  private String label = "";

  private int depth;
  private int tables;
  private int figures;
  private int notes;

  Numberer(Words words, Consumer<Diagnostic> report) {
    this.words = words;
    this.report = report;
  }

  Map<String, List<Inline>> anchors() {
    return anchors;
  }

  private void anchor(String id, List<Inline> words, Span place) {
    Span first = places.putIfAbsent(id, place);
    if (first != null) {
      report.accept(
          Diagnostic.of(
                  Code.BROKEN_CROSS_REFERENCE,
                  place,
                  "The anchor “" + id + "” stands twice in this document.")
              .label(first, "here it stands first")
              .help("Give one of the two another id."));
    } else {
      anchors.put(id, words);
    }
  }

  @Override
  Block section(Block.Section s) {
    Optional<String> own = s.numbering() ? Optional.of(below(++below)) : s.label();
    List<Inline> words = new ArrayList<>();
    own.ifPresent(l -> words.add(new Inline.Text(l + (s.numbering() ? " " : ": "))));
    words.addAll(s.title());
    anchor(s.id(), List.of(new Inline.Text(Inline.text(words))), s.origin());
    List<Inline> title = inlines(s.title());
    return new Block.Section(
        s.id(),
        own,
        title,
        s.brief(),
        depth + 2,
        s.accent(),
        s.listed(),
        s.numbering(),
        s.page(),
        s.numbering() ? numbered(own.orElseThrow(), s.blocks()) : lower(s.blocks()),
        s.origin());
  }

  private String below(int count) {
    return number.isEmpty() ? Integer.toString(count) : number + "." + count;
  }

  /** What stands in a section with a number begins to count anew; all else goes on. */
  private List<Block> numbered(String own, List<Block> blocks) {
    String outer = number;
    int before = below;
    number = own;
    below = 0;
    List<Block> within = lower(blocks);
    number = outer;
    below = before;
    return within;
  }

  private List<Block> lower(List<Block> blocks) {
    depth++;
    List<Block> within = blocks(blocks);
    depth--;
    return within;
  }

  /** Paragraphs go on from the number of their section, also behind what parts them. */
  @Override
  Block list(Block.ItemList l) {
    boolean paragraphs = l.order().filter(Block.Order.PARAGRAPHS::equals).isPresent();
    Block.ItemList list =
        paragraphs ? new Block.ItemList(l.order(), number, below + 1, l.items(), l.origin()) : l;
    below += paragraphs ? l.items().size() : 0;
    String outer = label;
    List<Block.Item> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      label = label(outer, list, i);
      item.id().ifPresent(id -> anchor(id, Inline.of(words(item)), l.origin()));
      items.add(item(item));
    }
    label = outer;
    return list.holding(items);
  }

  /** "2.1" for a paragraph, "2.1(a)" for an item in it. */
  private static String label(String outer, Block.ItemList list, int index) {
    if (!list.ordered()) {
      return outer;
    }
    boolean paragraph = list.order().filter(Block.Order.PARAGRAPHS::equals).isPresent();
    return paragraph || outer.isEmpty() ? list.count(index) : outer + "(" + list.count(index) + ")";
  }

  private String words(Block.Item item) {
    return label.isEmpty()
        ? item.blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(p -> Inline.text(((Block.Paragraph) p).inlines()))
            .findFirst()
            .orElse("")
        : words.say(Phrase.PARAGRAPH, label);
  }

  @Override
  Block table(Block.Table t) {
    String label = words.say(Phrase.TABLE, ++tables);
    t.id().ifPresent(id -> anchor(id, Inline.of(label), t.origin()));
    Block.Table mapped = (Block.Table) super.table(t);
    for (Block.Row row : t.rows()) {
      row.id().ifPresent(id -> anchor(id, words(row), t.origin()));
    }
    return new Block.Table(
        mapped.id(),
        Optional.of(label),
        mapped.caption(),
        mapped.columns(),
        mapped.rows(),
        mapped.origin());
  }

  private static List<Inline> words(Block.Row row) {
    return row.cells().stream()
        .filter(Block.Cell::header)
        .flatMap(cell -> cell.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(p -> Inline.of(Inline.text(((Block.Paragraph) p).inlines())))
        .findFirst()
        .orElse(List.of());
  }

  @Override
  Block figure(Block.Figure f) {
    Optional<String> label =
        f.caption().isEmpty() ? Optional.empty() : Optional.of(words.say(Phrase.FIGURE, ++figures));
    f.id()
        .ifPresent(
            id -> anchor(id, Inline.of(label.orElse(words.say(Phrase.THE_FIGURE))), f.origin()));
    return new Block.Figure(f.id(), label, f.picture(), inlines(f.caption()), f.origin());
  }

  @Override
  Block block(Block block) {
    if (block instanceof Block.Definitions d) {
      for (Block.Definition definition : d.definitions()) {
        definition
            .id()
            .ifPresent(id -> anchor(id, Inline.of(Inline.text(definition.term())), d.origin()));
      }
    }
    return super.block(block);
  }

  @Override
  void inline(Inline inline, List<Inline> out) {
    if (inline instanceof Inline.Note note) {
      int number = ++notes;
      out.add(new Inline.Note(number, blocks(note.blocks())));
    } else {
      super.inline(inline, out);
    }
  }
}
