package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import lis.document.Block;
import lis.document.Inline;

/**
 * How wide the columns of a table are: as their shares say or, where all shares are equal, as their
 * words need; but never narrower than the longest word, as long as there is room.
 */
final class ColumnWidths {
  private final Style style;
  private final float[] shares;
  private final float[] longestWord;

  ColumnWidths(Block.Table table, Style style) {
    this.style = style;
    int count = table.columns().size();
    this.shares = new float[count];
    this.longestWord = new float[count];
    boolean equal =
        table.columns().stream().mapToDouble(Block.Column::width).distinct().count() <= 1;
    for (int i = 0; i < count; i++) {
      List<String> texts = texts(table, i);
      longestWord[i] = longestWord(texts);
      shares[i] = equal ? need(texts) : Math.max(0.01f, table.columns().get(i).width());
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

  private float open(boolean[] settled) {
    float sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += settled[i] ? 0 : shares[i];
    }
    return sum;
  }

  /**
   * Between the longest word and the longest text: the root keeps one long cell from taking all.
   */
  private float need(List<String> texts) {
    float longest = 1;
    for (String text : texts) {
      longest = Math.max(longest, style.width(text));
    }
    return (float) Math.sqrt(longest);
  }

  private float longestWord(List<String> texts) {
    float longest = 0;
    for (String text : texts) {
      for (String word : text.split("[\\s\\u00ad/-]+")) {
        longest = Math.max(longest, style.width(word) * 1.06f);
      }
    }
    return longest;
  }

  private static List<String> texts(Block.Table table, int column) {
    List<String> texts = new ArrayList<>();
    texts.add(Inline.text(table.columns().get(column).header()));
    for (Block.Row row : table.rows()) {
      for (Block block : row.cells().get(column).blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          texts.add(Inline.text(paragraph.inlines()));
        }
      }
    }
    return texts;
  }
}
