package lis.chart;

import java.util.ArrayList;
import java.util.List;

/** Words in lines that are no wider than they may be, unless one word is. */
final class Wrapped {
  private Wrapped() {}

  static List<String> lines(String words, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      if (!line.isEmpty() && TextWidth.of(line + " " + word, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
