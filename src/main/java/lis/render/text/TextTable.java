package lis.render.text;

import java.util.List;
import lis.document.Block;
import lis.document.Phrase;
import lis.document.Words;
import lis.render.Wording;

/** Says a table row by row: the row's header, then each cell behind the header of its column. */
final class TextTable {
  private final Words words;
  private final Lines lines;
  private final TextInlines inlines;
  private final TextBlocks blocks;

  TextTable(Words words, Lines lines, TextInlines inlines, TextBlocks blocks) {
    this.words = words;
    this.lines = lines;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  void write(Block.Table table) {
    lines.words(Wording.labelled(table.label(), inlines.words(table.caption(), table.origin())));
    if (table.rows().isEmpty()) {
      lines.words(words.say(Phrase.NO_ROWS));
      table.columns().forEach(c -> lines.words("- " + header(c, table)));
    }
    table.rows().forEach(row -> row(row, table));
  }

  private void row(Block.Row row, Block.Table table) {
    lines.gap(1);
    int opening = row.head();
    cell(row, opening, table);
    lines.behind(
        "  ",
        () -> {
          for (int i = 0; i < row.cells().size(); i++) {
            if (i != opening) {
              cell(row, i, table);
            }
          }
        });
  }

  private void cell(Block.Row row, int i, Block.Table table) {
    List<Block> content = row.cells().get(i).blocks();
    String header = header(table.columns().get(i), table);
    if (content.isEmpty()) {
      lines.words(header + ": " + words.say(Phrase.EMPTY));
    } else {
      blocks.labelled(header, content, "  ");
    }
  }

  private String header(Block.Column column, Block.Table table) {
    return inlines.words(column.header(), table.origin());
  }
}
