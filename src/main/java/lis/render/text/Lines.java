package lis.render.text;

import java.util.regex.Pattern;

/** Lays words in lines of at most 80 columns; a longer word has a line to itself. */
final class Lines {
  private static final int COLUMNS = 80;

  /** Where a line may break; a no-break space keeps its neighbours together. */
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\f]+");

  private static final Pattern LINE_END = Pattern.compile("\\n");

  private final StringBuilder out = new StringBuilder();
  private String indent = "";
  private String first = "";
  private int gap;

  /** Lines that wrap; a line end in the text is one in the output. */
  void words(String text) {
    LINE_END.splitAsStream(clean(text)).forEach(this::wrap);
  }

  /** A line with its spaces as they are; what is too long for it goes on below. */
  void exact(String text) {
    String line = clean(text).replace("\t", "    ").stripTrailing();
    if (width(indent) + width(line) > COLUMNS) {
      wrap(line);
    } else {
      start();
      out.append(line);
      end();
    }
  }

  /** At least so many empty lines before what follows. */
  void gap(int lines) {
    gap = Math.max(gap, lines);
  }

  /** What is written inside stands behind a bullet, a number or a space. */
  void behind(String lead, Runnable inside) {
    String outer = indent;
    first = (first.isEmpty() ? outer : first) + lead;
    indent = outer + " ".repeat(lead.length());
    inside.run();
    indent = outer;
    first = "";
  }

  /** Everything, with one line end after the last line. */
  String text() {
    return out.toString();
  }

  private void wrap(String text) {
    start();
    int column = width(indent);
    boolean fresh = true;
    for (String word : BLANKS.split(text.strip())) {
      if (!fresh && column + 1 + width(word) > COLUMNS) {
        end();
        start();
        column = width(indent);
        fresh = true;
      }
      out.append(fresh ? "" : " ").append(word);
      column += width(word) + (fresh ? 0 : 1);
      fresh = false;
    }
    end();
  }

  private void start() {
    if (!out.isEmpty()) {
      out.append("\n".repeat(gap));
    }
    gap = 0;
    out.append(first.isEmpty() ? indent : first);
    first = "";
  }

  private void end() {
    int last = out.length();
    while (last > 0 && out.charAt(last - 1) == ' ') {
      last--;
    }
    out.setLength(last);
    out.append('\n');
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Control characters would steer the reader's terminal. */
  private static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.chars()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .forEach(c -> kept.append((char) c));
    return kept.toString();
  }
}
