package lis.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import lis.compose.MarkupTree.Node;
import lis.compose.MarkupTree.Tag;
import lis.compose.MarkupTree.Words;
import lis.compose.Vocabulary.Attribute;
import lis.compose.Vocabulary.Group;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Block;
import lis.document.Block.Align;
import lis.document.Block.Voice;
import lis.document.InaccessibleException;
import lis.document.Inline;
import lis.document.Picture;
import lis.source.Kebab;

/** Reads tags into the neutral tree. What the tree's constructors refuse is reported at its tag. */
final class MarkupReader {
  private final List<List<Block>> spliced;
  private final Consumer<Diagnostic> report;
  private final InlineReader inlines;
  private final Function<Tag, Optional<Block>> charts;

  /**
   * @param spliced the prose that {@code prose} tags name by number
   * @param charts makes a block of a tag that asks for one, where there is something to show
   */
  MarkupReader(
      List<List<Block>> spliced,
      Function<Tag, Optional<Block>> charts,
      Consumer<Diagnostic> report) {
    this.spliced = spliced;
    this.charts = charts;
    this.report = report;
    this.inlines = new InlineReader(this::prose, this::contents, report);
  }

  /** What stands directly in the document. */
  List<Block> read(Tag root) {
    return contents(root);
  }

  /**
   * The blocks within a tag. Words and inline tags between blocks become paragraphs of their own.
   */
  private List<Block> contents(Tag parent) {
    List<Block> blocks = new ArrayList<>();
    List<Node> loose = new ArrayList<>();
    for (Node node : parent.nodes()) {
      if (node instanceof Tag tag && tag.name().group() != Group.INLINE) {
        paragraph(parent, loose, blocks);
        if (tag.name().group() == Group.BLOCK) {
          block(tag, blocks);
        } else if (tag.name() != Vocabulary.H) {
          misplaced(tag, parent);
        }
      } else {
        loose.add(node);
      }
    }
    paragraph(parent, loose, blocks);
    return blocks;
  }

  private void paragraph(Tag parent, List<Node> loose, List<Block> blocks) {
    List<Inline> words = inlines.read(loose);
    loose.clear();
    if (!words.isEmpty()) {
      blocks.add(new Block.Paragraph(Voice.BODY, words, parent.place()));
    }
  }

  private void misplaced(Tag inner, Tag outer) {
    fault(
        inner, "<%s> can't stand within <%s>.".formatted(inner.name().word(), outer.name().word()));
  }

  private void fault(Tag tag, String message) {
    report.accept(Diagnostic.of(Code.BAD_MARKUP, tag.place(), message));
  }

  private void block(Tag tag, List<Block> blocks) {
    try {
      switch (tag.name()) {
        case PROSE -> blocks.addAll(prose(tag));
        case SECTION -> blocks.add(section(tag));
        case P -> add(blocks, p(tag));
        case UL, OL -> add(blocks, list(tag));
        case DL -> add(blocks, definitions(tag));
        case TABLE -> blocks.add(table(tag));
        case FIGURE -> blocks.add(figure(tag));
        case CHART, TIMELINE, FRAMEWORK -> add(blocks, charts.apply(tag));
        case ASIDE -> blocks.add(callout(tag));
        case PICTURED -> blocks.add(pictured(tag));
        case BLOCKQUOTE -> blocks.add(new Block.Quotation(contents(tag), tag.place()));
        case PRE -> blocks.add(new Block.Preformatted(text(tag), tag.place()));
        case HR -> blocks.add(new Block.Divider(tag.place()));
        case CONTENTS ->
            blocks.add(new Block.Contents(number(tag, Attribute.DEPTH, 2), List.of(), tag.place()));
        default -> fault(tag, "<" + tag.name().word() + "> is no block.");
      }
    } catch (InaccessibleException e) {
      fault(tag, "This can't be published: " + e.reason() + ".");
    }
  }

  private static void add(List<Block> blocks, Optional<Block> block) {
    block.ifPresent(blocks::add);
  }

  private List<Block> prose(Tag tag) {
    return spliced.get(number(tag, Attribute.REF, 0));
  }

  private Block section(Tag tag) {
    Tag heading =
        tag.child(Vocabulary.H)
            .orElseThrow(() -> new InaccessibleException("a section needs a heading, <h>…</h>"));
    return new Block.Section(
        tag.get(Attribute.ID).orElse(""),
        tag.get(Attribute.LABEL).filter(label -> !label.isBlank()),
        inlines.read(heading.nodes()),
        tag.get(Attribute.ABBR).filter(abbr -> !abbr.isBlank()),
        0,
        number(tag, Attribute.ACCENT, 0),
        yes(tag, Attribute.LISTED, true),
        yes(tag, Attribute.NUMBERED, false),
        yes(tag, Attribute.PAGE, false),
        contents(tag),
        tag.place());
  }

  private Optional<Block> p(Tag tag) {
    Voice voice = choice(tag, Voice.class).orElse(Voice.BODY);
    List<Inline> words = inlines.read(tag.nodes());
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Paragraph(voice, words, tag.place()));
  }

  private Optional<Block> list(Tag tag) {
    Optional<Block.Order> order =
        tag.name() == Vocabulary.OL
            ? choice(tag, Block.Order.class).or(() -> Optional.of(Block.Order.NUMBERS))
            : Optional.empty();
    boolean paragraphs = order.filter(Block.Order.PARAGRAPHS::equals).isPresent();
    List<Block.Item> items = paragraphs ? paragraphs(tag) : items(only(tag, Vocabulary.LI));
    int start = number(tag, Attribute.START, 1);
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.ItemList(order, "", start, items, tag.place()));
  }

  private List<Block.Item> items(List<Tag> tags) {
    List<Block.Item> items = new ArrayList<>();
    for (Tag tag : tags) {
      List<Block> blocks = contents(tag);
      if (!blocks.isEmpty()) {
        items.add(new Block.Item(tag.get(Attribute.ID), blocks));
      }
    }
    return items;
  }

  /** Each paragraph is an item, in prose too; a list or a table belongs to the one before it. */
  private List<Block.Item> paragraphs(Tag parent) {
    List<Block.Item> items = new ArrayList<>();
    for (Node node : parent.nodes()) {
      if (node instanceof Tag tag && tag.name() == Vocabulary.LI) {
        items.addAll(items(List.of(tag)));
      } else if (node instanceof Tag tag && tag.name().group() == Group.BLOCK) {
        List<Block> blocks = new ArrayList<>();
        block(tag, blocks);
        blocks.forEach(block -> join(block, items));
      } else if (node instanceof Tag tag) {
        misplaced(tag, parent);
      } else if (node instanceof Words words && !words.text().isBlank()) {
        fault(parent, "Words can't stand between the parts of <" + parent.name().word() + ">.");
      }
    }
    return items;
  }

  private void join(Block block, List<Block.Item> items) {
    if (block instanceof Block.Section section) {
      report.accept(
          Diagnostic.of(
                  Code.BAD_MARKUP,
                  section.origin(),
                  "A heading can't stand among paragraphs that are numbered.")
              .help("Take the heading out, or make its text a section of its own."));
    } else if (items.isEmpty() || begins(block)) {
      items.add(new Block.Item(List.of(block)));
    } else {
      Block.Item last = items.removeLast();
      List<Block> blocks = new ArrayList<>(last.blocks());
      blocks.add(block);
      items.add(new Block.Item(last.id(), blocks));
    }
  }

  private static boolean begins(Block block) {
    return block instanceof Block.Paragraph p && p.voice() != Voice.ASIDE;
  }

  private Optional<Block> definitions(Tag tag) {
    List<Block.Definition> definitions = new ArrayList<>();
    Optional<Tag> term = Optional.empty();
    for (Node node : tag.nodes()) {
      if (node instanceof Tag part && part.name() == Vocabulary.DT) {
        term = Optional.of(part);
      } else if (node instanceof Tag part && part.name() == Vocabulary.DD && term.isPresent()) {
        definitions.add(definition(term.get(), part));
        term = Optional.empty();
      } else if (node instanceof Tag part) {
        misplaced(part, tag);
      }
    }
    boolean facts = tag.get(Attribute.CLASS).isPresent();
    return definitions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Definitions(facts, definitions, tag.place()));
  }

  private Block.Definition definition(Tag term, Tag meaning) {
    return new Block.Definition(
        term.get(Attribute.ID), inlines.read(term.nodes()), contents(meaning));
  }

  private List<Tag> only(Tag parent, Vocabulary wanted) {
    List<Tag> found = new ArrayList<>();
    for (Node node : parent.nodes()) {
      if (node instanceof Tag tag && tag.name() == wanted) {
        found.add(tag);
      } else if (node instanceof Tag tag) {
        misplaced(tag, parent);
      } else if (node instanceof Words words && !words.text().isBlank()) {
        fault(parent, "Words can't stand between the parts of <" + parent.name().word() + ">.");
      }
    }
    return found;
  }

  private Block table(Tag tag) {
    Tag caption =
        tag.child(Vocabulary.CAPTION)
            .orElseThrow(() -> new InaccessibleException("a table needs a caption"));
    List<Block.Column> columns = new ArrayList<>();
    for (Tag head : tag.children(Vocabulary.THEAD)) {
      for (Tag row : only(head, Vocabulary.TR)) {
        only(row, Vocabulary.TH).forEach(th -> columns.add(column(th)));
      }
    }
    List<Block.Row> rows = new ArrayList<>();
    for (Tag body : tag.children(Vocabulary.TBODY)) {
      for (Tag row : only(body, Vocabulary.TR)) {
        rows.add(new Block.Row(row.get(Attribute.ID), cells(row)));
      }
    }
    return new Block.Table(
        tag.get(Attribute.ID),
        Optional.empty(),
        inlines.read(caption.nodes()),
        columns,
        rows,
        tag.place());
  }

  private Block.Column column(Tag th) {
    Align align = choice(th, Align.class).orElse(Align.START);
    return new Block.Column(inlines.read(th.nodes()), align, number(th, Attribute.WIDTH, 1));
  }

  private List<Block.Cell> cells(Tag row) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Node node : row.nodes()) {
      if (node instanceof Tag tag && (tag.name() == Vocabulary.TD || tag.name() == Vocabulary.TH)) {
        cells.add(new Block.Cell(tag.name() == Vocabulary.TH, contents(tag)));
      } else if (node instanceof Tag tag) {
        misplaced(tag, row);
      }
    }
    return cells;
  }

  private Block figure(Tag tag) {
    Tag svg =
        tag.child(Vocabulary.SVG)
            .orElseThrow(
                () -> new InaccessibleException("a figure needs a picture, <svg title=\"…\">"));
    List<Inline> caption =
        tag.child(Vocabulary.FIGCAPTION).map(c -> inlines.read(c.nodes())).orElse(List.of());
    return new Block.Figure(
        tag.get(Attribute.ID),
        Optional.empty(),
        new Picture.Drawing(text(svg), svg.get(Attribute.TITLE).orElse("")),
        caption,
        tag.place());
  }

  private Block callout(Tag tag) {
    Block.Tone tone = choice(tag, Block.Tone.class).orElse(Block.Tone.NOTE);
    List<Inline> title =
        tag.child(Vocabulary.H).map(h -> inlines.read(h.nodes())).orElse(List.of());
    return new Block.Callout(tone, title, contents(tag), tag.place());
  }

  private Block pictured(Tag tag) {
    List<Block> blocks = contents(tag);
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Figure figure)) {
      throw new InaccessibleException("a picture beside words needs the picture first");
    }
    return new Block.Pictured(figure, blocks.subList(1, blocks.size()), tag.place());
  }

  private static String text(Tag tag) {
    StringBuilder out = new StringBuilder();
    tag.nodes().forEach(node -> out.append(node instanceof Words words ? words.text() : ""));
    return out.toString();
  }

  private <E extends Enum<E>> Optional<E> choice(Tag tag, Class<E> type) {
    Optional<String> word = tag.get(Attribute.CLASS);
    Optional<E> value = word.flatMap(w -> Kebab.parse(type, w));
    if (word.isPresent() && value.isEmpty()) {
      fault(
          tag,
          "The class “%s” isn't one of %s."
              .formatted(word.get(), String.join(", ", Kebab.all(type))));
    }
    return value;
  }

  private int number(Tag tag, Attribute attribute, int otherwise) {
    Optional<String> text = tag.get(attribute);
    if (text.isPresent() && !text.get().matches("[0-9]{1,9}")) {
      fault(
          tag,
          "“%s” takes a whole number, and this is “%s”.".formatted(attribute.word(), text.get()));
      return otherwise;
    }
    return text.map(Integer::valueOf).orElse(otherwise);
  }

  private boolean yes(Tag tag, Attribute attribute, boolean otherwise) {
    return tag.get(attribute).map(Vocabulary.YES::equals).orElse(otherwise);
  }
}
