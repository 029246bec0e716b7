package lis.load;

import lis.source.SourceFile;
import lis.source.Span;

/** A stretch of Markdown, and where each character of it stands in its file. */
final class Passage {
  private final SourceFile file;
  private final String text;
  private final int shift;
  private final int[] offsets;

  private Passage(SourceFile file, String text, int shift, int[] offsets) {
    this.file = file;
    this.text = text;
    this.shift = shift;
    this.offsets = offsets;
  }

  /** The characters of the file themselves. */
  static Passage of(SourceFile file, int start, int end) {
    return new Passage(file, file.text().substring(start, end), start, new int[0]);
  }

  /** A YAML value, whose characters may be quoted, escaped, indented or folded in the file. */
  static Passage of(Yaml.Scalar scalar) {
    Span span = scalar.span();
    if (span.text().equals(scalar.text())) {
      return of(span.file(), span.start(), span.end());
    }
    return new Passage(span.file(), scalar.text(), 0, offsets(scalar.text(), span));
  }

  String text() {
    return text;
  }

  /** The path of the file, from the root of the tree. */
  String path() {
    return file.path();
  }

  /** The place in the file of a stretch of this text. */
  Span span(int start, int end) {
    if (offsets.length == 0) {
      return file.span(start + shift, end + shift);
    }
    int first = offsets[Math.min(start, text.length())];
    int last = end > start ? offsets[end - 1] + 1 : first;
    return file.span(first, Math.max(first, Math.min(last, file.text().length())));
  }

  /**
   * Walks the value and the file side by side. What YAML adds (quotes, indents, backslashes) is
   * passed over in the file; where an escape stands for a character, the escape is its place.
   */
  private static int[] offsets(String value, Span span) {
    String source = span.file().text();
    int[] offsets = new int[value.length() + 1];
    int at = contentStart(source, span);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      at = Character.isWhitespace(c) ? at : skip(source, at, span.end(), c);
      offsets[i] = Math.min(at, span.end());
      at = next(source, at, span.end(), c);
    }
    offsets[value.length()] = Math.min(at, span.end());
    return offsets;
  }

  /** Past the line with {@code |} or {@code >}, where the value stands on the lines below. */
  private static int contentStart(String source, Span span) {
    if (span.start() < span.end() && "|>".indexOf(source.charAt(span.start())) >= 0) {
      int lineEnd = source.indexOf('\n', span.start());
      return lineEnd < 0 ? span.end() : Math.min(lineEnd + 1, span.end());
    }
    return span.start();
  }

  private static int skip(String source, int from, int end, char wanted) {
    int at = from;
    while (at < end && source.charAt(at) != wanted && isLayout(source.charAt(at))) {
      at++;
    }
    boolean folded = at + 1 < end && source.charAt(at) == '\\' && source.charAt(at + 1) == '\n';
    return folded ? skip(source, at + 1, end, wanted) : at;
  }

  private static int next(String source, int at, int end, char c) {
    if (at >= end) {
      return end;
    }
    char there = source.charAt(at);
    if (there == c) {
      boolean doubled = c == '\'' && at + 1 < end && source.charAt(at + 1) == c;
      return at + (doubled ? 2 : 1);
    }
    if (there == '\\') {
      return Math.min(end, at + escapeLength(source, at));
    }
    return Character.isWhitespace(c) ? at : at + 1;
  }

  private static int escapeLength(String source, int at) {
    return switch (at + 1 < source.length() ? source.charAt(at + 1) : ' ') {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private static boolean isLayout(char c) {
    return Character.isWhitespace(c) || c == '"' || c == '\'';
  }
}
