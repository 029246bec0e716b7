package lis.load;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.document.Block;
import lis.document.Inline;
import lis.strategy.Wording;

/**
 * Reads tables. Each has a caption, words in every header cell and as many cells in each row as
 * there are columns; where they are missing, an ellipsis holds their place and the editor is told.
 */
final class TableReader {
  private static final String CAPTION = "Table:";
  private static final List<Inline> MISSING = Inline.of("…");

  /** The line below the header, which has a bar at least. */
  private static final Pattern RULE = Pattern.compile("(?=[^|]*\\|)[|: \\t]*--[-|: \\t]*");

  /** The shares of narrow and wide columns, in characters. */
  private static final int NARROWEST = 6;

  private static final int WIDEST = 40;

  private final Findings findings;
  private final InlineReader inlines;

  TableReader(Findings findings, InlineReader inlines) {
    this.findings = findings;
    this.inlines = inlines;
  }

  private record Typed(BasedSequence place, List<TableCell> cells) {}

  /** Whether a paragraph is the caption of the table below it, and will be read with that. */
  boolean isCaption(Paragraph paragraph) {
    return paragraph.getNext() instanceof TableBlock && paragraph.getChars().startsWith(CAPTION);
  }

  /** Reports a paragraph that looks like a table to its editor and not to the parser. */
  void refuseLookalike(Paragraph paragraph) {
    if (paragraph.getChars().indexOf('|') < 0) {
      return;
    }
    for (BasedSequence line : paragraph.getContentLines()) {
      if (RULE.matcher(line.trim()).matches()) {
        findings.error(
            Code.BAD_TABLE,
            line,
            "This would be a table, but the lines around this one don't fit it.",
            "Leave an empty line before the table, and give its first two lines the same columns.");
      }
    }
  }

  Block read(TableBlock table) {
    List<Inline> caption = caption(table);
    List<Typed> head = rows(table, TableHead.class);
    List<Typed> body = rows(table, TableBody.class);
    List<TableCell> header = head.getFirst().cells();
    List<Block.Row> rows = new ArrayList<>();
    for (Typed row : body) {
      rows.add(row(row, header.size()));
    }
    List<Block.Column> columns = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      columns.add(column(header.get(i), i, rows));
    }
    return new Block.Table(
        Optional.empty(),
        Optional.empty(),
        caption,
        columns,
        rows,
        findings.span(table.getChars()));
  }

  private List<Inline> caption(TableBlock table) {
    if (table.getPrevious() instanceof Paragraph p && isCaption(p)) {
      List<Inline> words =
          inlines.read(
              p, Wording.Form.CAPTION, p.getStartOffset() + CAPTION.length(), p.getEndOffset());
      if (!Inline.text(words).isBlank()) {
        return words;
      }
    }
    findings.error(
        Code.BAD_TABLE,
        firstLine(table),
        "This table has no caption.",
        "Write a paragraph before it, with an empty line between: “Table: what the table shows”.");
    return MISSING;
  }

  private Block.Column column(TableCell cell, int column, List<Block.Row> rows) {
    List<Inline> words = inlines.read(cell, Wording.Form.CELL);
    if (Inline.text(words).isBlank()) {
      findings.error(
          Code.BAD_TABLE,
          cell.getChars(),
          "A header cell of this table is empty.",
          "Write in the first row what each column holds.");
      words = MISSING;
    }
    boolean end = cell.getAlignment() == TableCell.Alignment.RIGHT;
    return new Block.Column(
        words, end ? Block.Align.END : Block.Align.START, width(column, words, rows));
  }

  private Block.Row row(Typed row, int columns) {
    List<TableCell> typed = row.cells();
    if (typed.size() != columns) {
      findings.error(
          Code.BAD_TABLE,
          row.place(),
          "This row has " + count(typed.size()) + ", and the table has " + columns + " columns.",
          "Give each row one cell for each column; an empty cell is written | |.");
    }
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(i < typed.size() ? cell(typed.get(i), i == 0) : new Block.Cell(false, List.of()));
    }
    // What is too much keeps its words, in the last cell.
    typed.stream()
        .skip(columns)
        .forEach(more -> cells.set(columns - 1, joined(cells.getLast(), cell(more, false))));
    return new Block.Row(Optional.empty(), cells);
  }

  private Block.Cell cell(TableCell typed, boolean first) {
    List<Inline> words = inlines.read(typed, Wording.Form.CELL);
    if (words.isEmpty()) {
      return new Block.Cell(false, List.of());
    }
    Block paragraph = new Block.Paragraph(Block.Voice.BODY, words, findings.span(typed.getText()));
    return new Block.Cell(first, List.of(paragraph));
  }

  private static Block.Cell joined(Block.Cell cell, Block.Cell more) {
    List<Block> blocks = new ArrayList<>(cell.blocks());
    blocks.addAll(more.blocks());
    return new Block.Cell(cell.header(), blocks);
  }

  /** A column's share follows its longest cell. */
  private static float width(int column, List<Inline> header, List<Block.Row> rows) {
    int longest = Inline.text(header).length();
    for (Block.Row row : rows) {
      longest = Math.max(longest, length(row.cells().get(column)));
    }
    return Math.clamp(longest, NARROWEST, WIDEST);
  }

  private static int length(Block.Cell cell) {
    int length = 0;
    for (Block block : cell.blocks()) {
      length += block instanceof Block.Paragraph p ? Inline.text(p.inlines()).length() : 0;
    }
    return length;
  }

  private static List<Typed> rows(TableBlock table, Class<? extends Node> part) {
    List<Typed> rows = new ArrayList<>();
    for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
      Node first = part.isInstance(section) ? section.getFirstChild() : null;
      for (Node row = first; row != null; row = row.getNext()) {
        rows.add(new Typed(row.getChars(), cells(row)));
      }
    }
    return rows;
  }

  private static List<TableCell> cells(Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static BasedSequence firstLine(TableBlock table) {
    BasedSequence chars = table.getChars();
    int end = chars.indexOf('\n');
    return end < 0 ? chars : chars.subSequence(0, end);
  }

  private static String count(int cells) {
    return cells == 1 ? "1 cell" : cells + " cells";
  }
}
