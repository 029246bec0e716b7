package lis.render.braille;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages of 25 lines of 40 cells, with their numbers at the end of the last line. Only braille pages
 * are counted: the file knows nothing of pages in print.
 */
final class BraillePages {
  static final int CELLS = 40;
  static final int LINES = 25;

  /** The last line holds the number of the page. */
  private static final int TEXT_LINES = LINES - 1;

  /** Room for a page's number at the end of a line of the contents. */
  private static final int NUMBER = 6;

  /** Leads the finger from an entry to its number. */
  private static final char GUIDE = '"';

  private static final String LINE_END = "\r\n";
  private static final char PAGE_END = '\f';

  /** A line, and the id whose page stands at its end. */
  private record Line(String cells, String target) {}

  private final List<List<Line>> pages = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private List<Line> page = new ArrayList<>();

  /** The lines of headings that wait for the text that they stay with. */
  private final List<Line> held = new ArrayList<>();

  private final List<String> heldAnchors = new ArrayList<>();
  private boolean gap;

  /**
   * Sets a text.
   *
   * @param cells its own, in braille ASCII
   */
  void add(Piece piece, String cells) {
    switch (piece.shape()) {
      case GAP -> gap = true;
      case HEADING -> heading(piece, centred(cells));
      case SUBHEADING -> heading(piece, CellLines.of(cells, piece.first(), piece.later(), CELLS));
      case TEXT -> text(plain(CellLines.of(cells, piece.first(), piece.later(), CELLS)));
      case ENTRY -> text(entry(piece, cells));
    }
  }

  private static List<String> centred(String cells) {
    // Never wider than this, so that a heading is told from a paragraph by what is left free.
    return CellLines.of(cells, 0, 0, CELLS - 6).stream()
        .map(line -> " ".repeat((CELLS - line.length()) / 2) + line)
        .toList();
  }

  private static List<Line> plain(List<String> lines) {
    return lines.stream().map(line -> new Line(line, "")).toList();
  }

  private static List<Line> entry(Piece piece, String cells) {
    List<Line> lines =
        new ArrayList<>(plain(CellLines.of(cells, piece.first(), piece.later(), CELLS - NUMBER)));
    lines.add(new Line(lines.removeLast().cells(), piece.target()));
    return lines;
  }

  private void heading(Piece piece, List<String> lines) {
    space();
    held.addAll(plain(lines));
    if (!piece.anchor().isEmpty()) {
      heldAnchors.add(piece.anchor());
    }
    gap = piece.shape() == Piece.Shape.HEADING;
  }

  private void space() {
    if (!held.isEmpty()) {
      held.add(new Line("", ""));
    } else {
      gap = true;
    }
  }

  /** A heading takes the first two lines of its text with it. */
  private void text(List<Line> lines) {
    if (!held.isEmpty()) {
      List<Line> opening = new ArrayList<>(held);
      if (gap) {
        opening.add(new Line("", ""));
      }
      int with = Math.min(2, lines.size());
      opening.addAll(lines.subList(0, with));
      headings(opening);
      lines.subList(with, lines.size()).forEach(this::line);
    } else {
      if (gap && !page.isEmpty() && page.size() < TEXT_LINES) {
        page.add(new Line("", ""));
      }
      gap = false;
      lines.forEach(this::line);
    }
  }

  private void headings(List<Line> opening) {
    if (page.size() + 1 + opening.size() > TEXT_LINES) {
      turn();
    } else if (!page.isEmpty()) {
      page.add(new Line("", ""));
    }
    heldAnchors.forEach(anchor -> numbers.putIfAbsent(anchor, pages.size() + 1));
    held.clear();
    heldAnchors.clear();
    gap = false;
    opening.forEach(this::line);
  }

  private void line(Line line) {
    if (page.size() == TEXT_LINES) {
      turn();
    }
    page.add(line);
  }

  private void turn() {
    if (!page.isEmpty()) {
      pages.add(page);
      page = new ArrayList<>();
    }
  }

  /** The whole file. */
  String text() {
    if (!held.isEmpty()) {
      headings(new ArrayList<>(held));
    }
    turn();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      page(pages.get(i), i + 1, out);
    }
    return out.toString();
  }

  private void page(List<Line> lines, int number, StringBuilder out) {
    lines.forEach(line -> out.append(numbered(line).stripTrailing()).append(LINE_END));
    out.append(LINE_END.repeat(TEXT_LINES - lines.size()));
    String cells = Cell.number(number);
    out.append(" ".repeat(CELLS - cells.length())).append(cells).append(LINE_END).append(PAGE_END);
  }

  private String numbered(Line line) {
    Integer number = numbers.get(line.target());
    if (number == null) {
      return line.cells();
    }
    String cells = Cell.number(number);
    int guides = CELLS - cells.length() - line.cells().length() - 2;
    return line.cells() + " " + String.valueOf(GUIDE).repeat(Math.max(0, guides)) + " " + cells;
  }
}
