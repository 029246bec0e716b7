package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Inline;

/**
 * How wide the columns of a table are: as their shares say or, where all shares are equal, as their
 * words need; but never narrower than the longest word, as long as there is room.
 */
final class ColumnWidths {
  /** How much wider words are in a header cell. */
  private static final float HEAVIER = 1.06f;

  private final Style style;
  private final float[] shares;
  private final float[] longestWord;
  private final float[] longestText;
  private final float indent;

  /**
   * @param indent how far a list in a cell pushes its words in, in points
   */
  ColumnWidths(Block.Table table, Style style, float indent) {
    this.style = style;
    this.indent = indent;
    int count = table.columns().size();
    this.shares = new float[count];
    this.longestWord = new float[count];
    this.longestText = new float[count];
    boolean equal =
        table.columns().stream().mapToDouble(Block.Column::width).distinct().count() <= 1;
    for (int i = 0; i < count; i++) {
      List<Words> texts = texts(table, i);
      longestWord[i] = longestWord(texts);
      longestText[i] = longestText(texts);
      shares[i] = equal ? need(longestText[i]) : Math.max(0.01f, table.columns().get(i).width());
    }
  }

  /** Widths that add up to the whole, each with this much white in it. */
  float[] share(float whole, float white) {
    float[] widths = new float[shares.length];
    boolean[] settled = new boolean[shares.length];
    float left = whole;
    boolean again = true;
    while (again) {
      again = false;
      float sum = open(settled);
      for (int i = 0; i < widths.length && !again; i++) {
        float least = Math.min(longestWord[i] + white + 1, whole / widths.length);
        if (!settled[i] && left * shares[i] / sum < least) {
          widths[i] = least;
          settled[i] = true;
          left -= least;
          again = true;
        }
      }
    }
    float sum = open(settled);
    for (int i = 0; i < widths.length; i++) {
      widths[i] = settled[i] ? widths[i] : left * shares[i] / sum;
    }
    return widths;
  }

  /**
   * Widths at which every text stands on one line, or all but those of one column, which is then no
   * narrower than it may be; empty where that can't be.
   *
   * @param narrowest how wide a column with lines of text must be
   */
  Optional<float[]> readable(float whole, float white, float narrowest) {
    float[] widths = new float[shares.length];
    float sum = 0;
    int widest = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = longestText[i] * HEAVIER + white + 1;
      sum += widths[i];
      widest = widths[i] > widths[widest] ? i : widest;
    }
    if (sum <= whole) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] *= whole / sum;
      }
      return Optional.of(widths);
    }
    widths[widest] -= sum - whole;
    boolean wide = widths[widest] >= Math.max(narrowest, longestWord[widest]) + white;
    return wide ? Optional.of(widths) : Optional.empty();
  }

  private float open(boolean[] settled) {
    float sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += settled[i] ? 0 : shares[i];
    }
    return sum;
  }

  /**
   * Words that stand in a cell.
   *
   * @param inset how far a list pushes them in, in points
   */
  private record Words(String text, float inset) {}

  /**
   * Between the longest word and the longest text: the root keeps one long cell from taking all.
   */
  private static float need(float longestText) {
    return (float) Math.sqrt(longestText);
  }

  private float longestText(List<Words> texts) {
    float longest = 1;
    for (Words words : texts) {
      longest = Math.max(longest, words.inset() + style.width(words.text()));
    }
    return longest;
  }

  private float longestWord(List<Words> texts) {
    float longest = 0;
    for (Words words : texts) {
      for (String word : words.text().split("[\\s\\u00ad/-]+")) {
        longest = Math.max(longest, words.inset() + style.width(word) * HEAVIER);
      }
    }
    return longest;
  }

  private List<Words> texts(Block.Table table, int column) {
    List<Words> texts = new ArrayList<>();
    texts.add(new Words(Inline.text(table.columns().get(column).header()), 0));
    for (Block.Row row : table.rows()) {
      texts(row.cells().get(column).blocks(), 0, texts);
    }
    return texts;
  }

  /** Paragraphs wherever they stand: a cell may hold a list, and that one another. */
  private void texts(List<Block> blocks, float inset, List<Words> texts) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph p -> texts.add(new Words(Inline.text(p.inlines()), inset));
        case Block.ItemList l ->
            l.items().forEach(item -> texts(item.blocks(), inset + indent, texts));
        default -> {}
      }
    }
  }
}
