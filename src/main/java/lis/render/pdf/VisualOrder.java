package lis.render.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lis.document.Direction;

/**
 * Gives the pieces of a line their places where some run from right to left (Unicode Standard Annex
 * 9, rules L1 to L4). The pieces stay in the order in which they are read.
 */
final class VisualOrder {
  private static final String OPENING = "()[]{}<>«»‹›";
  private static final String CLOSING = ")(][}{><»«›‹";

  private final String text;
  private final Bidi bidi;

  private VisualOrder(String text, Direction direction) {
    this.text = text;
    this.bidi =
        new Bidi(
            text,
            direction == Direction.RIGHT_TO_LEFT
                ? Bidi.DIRECTION_RIGHT_TO_LEFT
                : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  /** The line as it is seen, in a paragraph that runs this way. */
  static Line seen(Line line, Direction direction) {
    StringBuilder text = new StringBuilder();
    line.fragments().forEach(fragment -> text.append(fragment.text()));
    boolean mixed =
        direction == Direction.RIGHT_TO_LEFT || Direction.anyRightToLeft(text.toString());
    return mixed ? new VisualOrder(text.toString(), direction).turned(line, direction) : line;
  }

  private Line turned(Line line, Direction direction) {
    List<Line.Fragment> pieces = new ArrayList<>();
    List<Byte> levels = new ArrayList<>();
    int at = 0;
    for (Line.Fragment fragment : line.fragments()) {
      int end = at + fragment.text().length();
      while (at < end) {
        int level = bidi.getLevelAt(at);
        int stop = level % 2 == 1 ? turning(at, end, level) : sameLevel(at, end, level);
        pieces.add(piece(fragment.run(), text.substring(at, stop), level));
        levels.add((byte) level);
        at = stop;
      }
    }
    return new Line(placed(pieces, levels, line, direction), line.width(), direction);
  }

  /**
   * The end of what is turned around as one. The tag of letters says them in their own order; signs
   * among others' words have no such tag, so each of them stands for itself.
   */
  private int turning(int from, int end, int level) {
    int stop = sameLevel(from, end, level);
    return Direction.anyRightToLeft(text.substring(from, stop)) ? stop : from + 1;
  }

  private int sameLevel(int from, int end, int level) {
    int stop = from + 1;
    while (stop < end && bidi.getLevelAt(stop) == level) {
      stop++;
    }
    return stop;
  }

  private static Line.Fragment piece(Run run, String read, int level) {
    String seen = level % 2 == 1 ? turned(read) : read;
    return new Line.Fragment(run, seen, 0, run.style().width(seen));
  }

  private static List<Line.Fragment> placed(
      List<Line.Fragment> pieces, List<Byte> levels, Line line, Direction direction) {
    byte[] depths = new byte[levels.size()];
    for (int i = 0; i < depths.length; i++) {
      depths[i] = levels.get(i);
    }
    Integer[] order = new Integer[depths.length];
    Arrays.setAll(order, i -> i);
    Bidi.reorderVisually(depths, 0, order, 0, order.length);
    float whole = 0;
    for (Line.Fragment piece : pieces) {
      whole += piece.width();
    }
    // The spaces at the end of the line stand left of its last word, outside of its width.
    float x = direction == Direction.RIGHT_TO_LEFT ? line.width() - whole : 0;
    List<Line.Fragment> placed = new ArrayList<>(pieces);
    for (int which : order) {
      placed.set(which, pieces.get(which).at(x));
      x += pieces.get(which).width();
    }
    return placed;
  }

  /** From its last letter to its first; marks stay behind the letter that they stand on. */
  private static String turned(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int end = text.length();
    while (end > 0) {
      int start = text.offsetByCodePoints(end, -1);
      while (start > 0 && isMark(text.codePointAt(start))) {
        start = text.offsetByCodePoints(start, -1);
      }
      String cluster = text.substring(start, end);
      int pair = cluster.length() == 1 ? OPENING.indexOf(cluster) : -1;
      out.append(pair < 0 ? cluster : CLOSING.substring(pair, pair + 1));
      end = start;
    }
    return out.toString();
  }

  private static boolean isMark(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
