package lis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.syntax.YamlNode;

/** Single values over one line or several. */
final class ScalarText {
  /** The first line of a value below it, and how far in the value says that it is. */
  private static final Pattern HEADER = Pattern.compile("[^\\n]*?[|>][-+]?(\\d?)[-+]?(?: .*)?");

  private static final int STEP = 2;

  private ScalarText() {}

  /**
   * As it is written, with the lines after the first in their new place.
   *
   * @param column of the block that it stands in
   */
  static List<String> lines(YamlNode.Scalar scalar, int column) {
    List<String> typed = Lines.of(scalar.span().text());
    return scalar.style() == YamlNode.Style.BLOCK ? block(typed, column) : folded(typed);
  }

  /** White space around the line ends of folded text says nothing, unless a backslash keeps it. */
  static List<String> folded(List<String> typed) {
    List<String> out = new ArrayList<>();
    for (String line : typed) {
      String end = Lines.stripEnd(line);
      boolean kept = end.endsWith("\\") && end.length() < line.length();
      String text = kept ? line.substring(0, end.length() + 1) : end;
      out.add(out.isEmpty() ? text : Lines.indented(text.substring(Lines.indent(text)), STEP));
    }
    return out;
  }

  private static List<String> block(List<String> typed, int column) {
    Optional<Integer> told = told(typed.getFirst());
    List<String> out = new ArrayList<>();
    out.add(Lines.stripEnd(typed.getFirst()));
    int indent = told.map(steps -> column + steps).orElseGet(() -> indent(typed));
    for (String line : typed.subList(1, typed.size())) {
      String content = line.length() > indent ? line.substring(indent) : "";
      out.add(Lines.indented(content, told.orElse(STEP)));
    }
    return out;
  }

  /** How far in from its block it says that it is. */
  static Optional<Integer> told(String header) {
    Matcher m = HEADER.matcher(header);
    return m.matches() && !m.group(1).isEmpty()
        ? Optional.of(Integer.valueOf(m.group(1)))
        : Optional.empty();
  }

  /** How far in the lines below the first are, where nothing says it: as far as the first words. */
  static int indent(List<String> typed) {
    for (String line : typed.subList(1, typed.size())) {
      if (!Lines.blank(line)) {
        return line.length() - line.replaceFirst("^ +", "").length();
      }
    }
    return 0;
  }
}
