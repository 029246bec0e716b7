package lis.source;

import java.util.Arrays;

/**
 * One text file of a {@link SourceTree}, decoded. Offsets are UTF-16 units from 0; lines and
 * columns count from 1, columns in code points, as editors show them.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  /**
   * @param path relative to the root of the tree, with forward slashes
   */
  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /** A file of which only the name is known: it couldn't be read, or it isn't there. */
  public static SourceFile named(String path) {
    return new SourceFile(path, "");
  }

  /** The name of a file without its folder and its ending. */
  public static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /** The line that holds this offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of this offset in its line. */
  public int column(int offset) {
    int start = lineStarts[line(offset) - 1];
    return text.codePointCount(start, Math.min(offset, text.length())) + 1;
  }

  /** The text of a line, without its end. */
  public String lineText(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The offset at which a line starts. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The span of the whole line, or of the start of the file where there is no such line. */
  public Span lineSpan(int line) {
    if (line < 1 || line > lineStarts.length) {
      return start();
    }
    int start = lineStarts[line - 1];
    return new Span(this, start, start + lineText(line).length());
  }

  /** All of it. */
  public Span whole() {
    return new Span(this, 0, text.length());
  }

  /** The empty span before the first character. */
  public Span start() {
    return new Span(this, 0, 0);
  }

  @Override
  public String toString() {
    return path;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
