package lis.render.braille;

import java.util.ArrayList;
import java.util.List;

/** Parts the cells of a text into lines, between words; a word longer than a line is cut. */
final class CellLines {
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final int later;
  private final int width;
  private boolean fresh = true;

  private CellLines(int first, int later, int width) {
    this.later = later;
    this.width = width;
    line.append(" ".repeat(first));
  }

  /**
   * The lines, without spaces at their ends.
   *
   * @param cells in braille ASCII
   * @param first how many cells the first line is set in
   * @param later how many cells the others are
   * @param width in cells
   */
  static List<String> of(String cells, int first, int later, int width) {
    CellLines lines = new CellLines(first, later, width);
    for (String word : cells.strip().split(" +")) {
      lines.word(word);
    }
    lines.end();
    return lines.lines;
  }

  private void word(String word) {
    String rest = word;
    if (!fresh && line.length() + 1 + rest.length() > width) {
      end();
    }
    line.append(fresh ? "" : " ");
    while (line.length() + rest.length() > width) {
      int room = width - line.length();
      line.append(rest, 0, room);
      rest = rest.substring(room);
      end();
    }
    line.append(rest);
    fresh = false;
  }

  private void end() {
    lines.add(line.toString().stripTrailing());
    line.setLength(0);
    line.append(" ".repeat(later));
    fresh = true;
  }
}
