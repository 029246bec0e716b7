package lis.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lis.source.Span;

/**
 * A node that stands on lines of its own. Every block knows the place in the Markdown or in the
 * template that it comes from, so that a fault found late still points at the editor's text.
 */
public sealed interface Block {

  /** Where it was written. */
  Span origin();

  /**
   * A heading and what stands under it.
   *
   * @param id its anchor, unique in the document
   * @param label what stands before the title: "Priority 1", "2.3"
   * @param brief a shorter title, for where there is no room for the whole
   * @param level of the heading, 2 and more (1 is the document's title); 0 until it is resolved
   * @param accent which of the theme's accents it wears, from 1; 0 for none
   * @param listed whether it stands in the contents
   * @param numbering whether it gets a number of its own
   * @param page whether it is a page of its own where the document is published as many
   */
  record Section(
      String id,
      Optional<String> label,
      List<Inline> title,
      Optional<String> brief,
      int level,
      int accent,
      boolean listed,
      boolean numbering,
      boolean page,
      List<Block> blocks,
      Span origin)
      implements Block {
    public Section {
      title = List.copyOf(title);
      blocks = List.copyOf(blocks);
      if (id.isBlank()) {
        throw new InaccessibleException("a section needs an id");
      }
      if (Inline.text(title).isBlank()) {
        throw new InaccessibleException("a section needs a heading");
      }
    }

    /** One whose title is short enough for every place. */
    public Section(
        String id,
        Optional<String> label,
        List<Inline> title,
        int level,
        int accent,
        boolean listed,
        boolean numbering,
        List<Block> blocks,
        Span origin) {
      this(
          id,
          label,
          title,
          Optional.empty(),
          level,
          accent,
          listed,
          numbering,
          false,
          blocks,
          origin);
    }

    /** The same with other blocks, its heading so many levels higher. */
    public Section holding(List<Block> others, int higher) {
      return new Section(
          id,
          label,
          title,
          brief,
          Math.max(level - higher, 0),
          accent,
          listed,
          numbering,
          page,
          others,
          origin);
    }
  }

  /** How a paragraph speaks. */
  enum Voice {
    BODY,
    /** The opening sentence that says it all. */
    LEAD,
    /** Provenance, sources, dates: what stands beside the matter. */
    ASIDE
  }

  record Paragraph(Voice voice, List<Inline> inlines, Span origin) implements Block {
    public Paragraph {
      inlines = List.copyOf(inlines);
    }
  }

  /** How the items of an ordered list are counted. */
  enum Order {
    /** 1., 2., 3. */
    NUMBERS,
    /** (a), (b), (c) */
    LETTERS,
    /** 2.1, 2.2, 2.3: the paragraphs of a section, which go on from its number. */
    PARAGRAPHS
  }

  /**
   * A list.
   *
   * @param order how it is counted; empty where its order means nothing
   * @param section the number of the section whose paragraphs its items are, once resolved
   * @param start the count of the first item
   */
  record ItemList(Optional<Order> order, String section, int start, List<Item> items, Span origin)
      implements Block {
    public ItemList {
      items = List.copyOf(items);
      if (items.isEmpty()) {
        throw new InaccessibleException("a list needs an item");
      }
    }

    /** One with bullets, or with numbers. */
    public ItemList(boolean ordered, int start, List<Item> items, Span origin) {
      this(ordered ? Optional.of(Order.NUMBERS) : Optional.empty(), "", start, items, origin);
    }

    public boolean ordered() {
      return order.isPresent();
    }

    /**
     * Whether its labels are part of the text: others refer to them, and no format may drop one.
     */
    public boolean labelled() {
      return order.filter(o -> o != Order.NUMBERS).isPresent();
    }

    /** The same with other items. */
    public ItemList holding(List<Item> others) {
      return new ItemList(order, section, start, others, origin);
    }

    /** How an item is counted, from 0: "3", "c", "2.3"; empty where the order means nothing. */
    public String count(int index) {
      return order.map(o -> count(o, start + index)).orElse("");
    }

    private String count(Order order, int number) {
      return switch (order) {
        case NUMBERS -> Integer.toString(number);
        case LETTERS -> letters(number);
        case PARAGRAPHS -> section.isEmpty() ? Integer.toString(number) : section + "." + number;
      };
    }

    /** What stands before an item, from 0: "3.", "(c)", "2.3". */
    public String label(int index) {
      String count = count(index);
      return switch (order.orElse(Order.PARAGRAPHS)) {
        case NUMBERS -> count + ".";
        case LETTERS -> "(" + count + ")";
        case PARAGRAPHS -> count;
      };
    }

    /** After z comes aa. */
    private static String letters(int number) {
      return number < 1
          ? ""
          : letters((number - 1) / LETTERS) + (char) ('a' + (number - 1) % LETTERS);
    }

    private static final int LETTERS = 26;
  }

  /** One item of a list, with an anchor where something refers to it. */
  record Item(Optional<String> id, List<Block> blocks) {
    public Item {
      blocks = List.copyOf(blocks);
    }

    /** One that nothing refers to. */
    public Item(List<Block> blocks) {
      this(Optional.empty(), blocks);
    }
  }

  /** Terms and what they mean; key facts too, which a page may set in two columns. */
  record Definitions(boolean facts, List<Definition> definitions, Span origin) implements Block {
    public Definitions {
      definitions = List.copyOf(definitions);
      if (definitions.isEmpty()) {
        throw new InaccessibleException("a list of definitions needs a term");
      }
    }
  }

  /** One term, with an anchor where something refers to it. */
  record Definition(Optional<String> id, List<Inline> term, List<Block> meaning) {
    public Definition {
      term = List.copyOf(term);
      meaning = List.copyOf(meaning);
      if (Inline.text(term).isBlank() || meaning.isEmpty()) {
        throw new InaccessibleException("a definition needs a term and a meaning");
      }
    }
  }

  /**
   * Rows and columns, without merged cells: every row has one cell for each column. Each column has
   * a header cell, and the first cell of each row may be the row's header.
   *
   * @param label "Table 3", once resolved
   */
  record Table(
      Optional<String> id,
      Optional<String> label,
      List<Inline> caption,
      List<Column> columns,
      List<Row> rows,
      Span origin)
      implements Block {
    public Table {
      caption = List.copyOf(caption);
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      if (Inline.text(caption).isBlank()) {
        throw new InaccessibleException("a table needs a caption");
      }
      if (columns.isEmpty()) {
        throw new InaccessibleException("a table needs a header cell for each column");
      }
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new InaccessibleException(
              "a row of the table has %d cells, but there are %d columns"
                  .formatted(row.cells().size(), columns.size()));
        }
      }
    }
  }

  /** Which edge the cells of a column keep to: words to the start, figures to the end. */
  enum Align {
    START,
    END
  }

  /**
   * A column with its header.
   *
   * @param width its share of the table's width beside the other columns' shares
   */
  record Column(List<Inline> header, Align align, float width) {
    public Column {
      header = List.copyOf(header);
      if (Inline.text(header).isBlank()) {
        throw new InaccessibleException("a column of a table needs words in its header cell");
      }
    }
  }

  /** One row, with an anchor where something refers to it. */
  record Row(Optional<String> id, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Which cell says what the row is about: the first that is a header, or else the first. */
    public int head() {
      return IntStream.range(0, cells.size())
          .filter(i -> cells.get(i).header())
          .findFirst()
          .orElse(0);
    }
  }

  /**
   * One cell of a table.
   *
   * @param header whether it is the header of its row
   */
  record Cell(boolean header, List<Block> blocks) {
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A picture with words for those who don't see it, and a caption, which may be empty.
   *
   * @param label "Figure 2", once resolved and where it has a caption
   */
  record Figure(
      Optional<String> id,
      Optional<String> label,
      Picture picture,
      List<Inline> caption,
      Span origin)
      implements Block {
    public Figure {
      caption = List.copyOf(caption);
    }
  }

  /** What a call-out is for. */
  enum Tone {
    NOTE,
    IMPORTANT,
    EXAMPLE
  }

  /** A box beside the main line of thought. */
  record Callout(Tone tone, List<Inline> title, List<Block> blocks, Span origin) implements Block {
    public Callout {
      title = List.copyOf(title);
      blocks = List.copyOf(blocks);
    }
  }

  /** A picture, and beside it the words for what it shows. */
  record Pictured(Figure figure, List<Block> blocks, Span origin) implements Block {
    public Pictured {
      blocks = List.copyOf(blocks);
      if (blocks.isEmpty()) {
        throw new InaccessibleException("a picture beside words needs the words");
      }
    }
  }

  record Quotation(List<Block> blocks, Span origin) implements Block {
    public Quotation {
      blocks = List.copyOf(blocks);
    }
  }

  /** Text whose line ends and spaces are kept. */
  record Preformatted(String text, Span origin) implements Block {}

  /** A change of subject without a heading. */
  record Divider(Span origin) implements Block {}

  /**
   * The contents, where they stand in the document.
   *
   * @param depth how many levels of sections it lists
   * @param entries filled when the document is resolved
   */
  record Contents(int depth, List<Entry> entries, Span origin) implements Block {
    public Contents {
      entries = List.copyOf(entries);
    }
  }

  /** One line of the contents, and those below it. */
  record Entry(String target, Optional<String> label, List<Inline> title, List<Entry> entries) {
    public Entry {
      title = List.copyOf(title);
      entries = List.copyOf(entries);
    }
  }

  /** The blocks below this one, in reading order. */
  default List<Block> below() {
    return switch (this) {
      case Section s -> s.blocks();
      case ItemList l -> l.items().stream().flatMap(item -> item.blocks().stream()).toList();
      case Definitions d -> d.definitions().stream().flatMap(e -> e.meaning().stream()).toList();
      case Table t ->
          t.rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(cell -> cell.blocks().stream())
              .toList();
      case Callout c -> c.blocks();
      case Quotation q -> q.blocks();
      case Pictured p -> Stream.concat(Stream.of(p.figure()), p.blocks().stream()).toList();
      case Paragraph p -> List.of();
      case Figure f -> List.of();
      case Preformatted p -> List.of();
      case Divider d -> List.of();
      case Contents c -> List.of();
    };
  }

  /** The ids that lead to this block itself, or to a row, an item or a term of it. */
  default List<String> anchors() {
    return switch (this) {
      case Section s -> List.of(s.id());
      case Definitions d -> d.definitions().stream().flatMap(e -> e.id().stream()).toList();
      case Table t ->
          Stream.concat(t.id().stream(), t.rows().stream().flatMap(row -> row.id().stream()))
              .toList();
      case Figure f -> f.id().stream().toList();
      case Paragraph p -> List.of();
      case ItemList l -> l.items().stream().flatMap(item -> item.id().stream()).toList();
      case Callout c -> List.of();
      case Quotation q -> List.of();
      case Pictured p -> List.of();
      case Preformatted p -> List.of();
      case Divider d -> List.of();
      case Contents c -> List.of();
    };
  }
}
