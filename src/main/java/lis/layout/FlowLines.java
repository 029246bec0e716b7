package lis.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a value in braces or brackets beside and below one another. */
final class FlowLines {
  private static final int STEP = 2;

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private char before;
  private int depth;

  /** A single value, over as many lines as it has. */
  void words(List<String> typed) {
    space('a');
    line.append(typed.getFirst());
    for (String next : typed.subList(1, typed.size())) {
      lines.add(line.toString());
      line.setLength(0);
      line.append(next.isEmpty() ? "" : Lines.indented(Lines.strip(next), indent('a')));
    }
    before = 'a';
  }

  void sign(char sign) {
    if (",:?[]{}".indexOf(sign) < 0) {
      throw new UnfitException("a group in it is written in a way that lis can't move");
    }
    space(sign);
    line.append(sign);
    depth += "[{".indexOf(sign) >= 0 ? 1 : "]}".indexOf(sign) >= 0 ? -1 : 0;
    before = sign;
  }

  void comment(Comment comment) {
    if (comment.blank()) {
      return;
    }
    int space = line.isEmpty() ? indent('a') : Math.max(1, comment.space());
    line.append(" ".repeat(space)).append(comment.text());
  }

  void end() {
    if (!line.isEmpty()) {
      lines.add(line.toString());
      line.setLength(0);
    }
  }

  List<String> lines() {
    end();
    return lines;
  }

  private void space(char sign) {
    if (line.isEmpty()) {
      line.append(" ".repeat(lines.isEmpty() ? 0 : indent(sign)));
    } else if (before != '{' && before != '[' && (before == ':' || ",:]}".indexOf(sign) < 0)) {
      line.append(' ');
    }
  }

  /** YAML wants even the last bracket further in than the key. */
  private int indent(char sign) {
    int open = "]}".indexOf(sign) >= 0 ? depth - 1 : depth;
    return STEP * Math.max(open, 1);
  }
}
