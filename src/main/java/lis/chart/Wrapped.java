package lis.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words in lines that are no wider than they may be. */
final class Wrapped {
  private Wrapped() {}

  static List<String> lines(String words, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      for (String piece : pieces(word, size, width)) {
        if (!line.isEmpty() && TextWidth.of(line + " " + piece, size) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** The width of the widest word. */
  static double widest(String words, double size) {
    return Arrays.stream(words.strip().split("\\s+"))
        .mapToDouble(word -> TextWidth.of(word, size))
        .max()
        .orElse(0);
  }

  /** A word that is wider than the line is broken wherever it must be: nothing may be cut off. */
  private static List<String> pieces(String word, double size, double width) {
    if (TextWidth.of(word, size) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int c : word.codePoints().toArray()) {
      if (!piece.isEmpty() && TextWidth.of(piece + Character.toString(c), size) > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(c);
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
