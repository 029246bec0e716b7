package lis.layout;

import java.util.ArrayList;
import java.util.List;

/** Lines of text, and what is white space at their ends: spaces and tabs, and nothing else. */
final class Lines {
  private Lines() {}

  static List<String> of(String text) {
    return List.of(text.split("\n", -1));
  }

  static boolean blank(String line) {
    return indent(line) == line.length();
  }

  /** How many spaces and tabs a line begins with. */
  static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && isSpace(line.charAt(indent))) {
      indent++;
    }
    return indent;
  }

  static String stripEnd(String line) {
    int end = line.length();
    while (end > 0 && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }

  static String strip(String line) {
    return blank(line) ? "" : stripEnd(line).substring(indent(line));
  }

  /** Further in by so many spaces; blank lines stay empty. */
  static String indented(String line, int spaces) {
    return line.isEmpty() ? line : " ".repeat(spaces) + line;
  }

  static List<String> indented(List<String> lines, int spaces) {
    List<String> out = new ArrayList<>();
    lines.forEach(line -> out.add(indented(line, spaces)));
    return out;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
