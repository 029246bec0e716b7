package lis.load;

import lis.source.Passage;
import lis.source.Span;

/**
 * Finds where each character of a YAML value stands in its file, where it may be quoted, escaped,
 * indented or folded. Value and file are walked side by side: what YAML adds is passed over, and
 * where an escape stands for a character, the escape is its place.
 */
final class ScalarText {
  private final String source;
  private final int end;
  private int at;

  private ScalarText(Span span) {
    this.source = span.file().text();
    this.end = span.end();
    this.at = contentStart(source, span);
  }

  static Passage passage(Yaml.Scalar scalar) {
    Span span = scalar.span();
    String value = scalar.text();
    if (value.length() == span.end() - span.start() && span.text().equals(value)) {
      return Passage.of(span);
    }
    ScalarText walk = new ScalarText(span);
    Passage.Builder passage = new Passage.Builder(span.file());
    for (int i = 0; i < value.length(); i++) {
      walk.pass(value.charAt(i), passage);
    }
    return passage.passage(Math.min(walk.at, span.end()));
  }

  private void pass(char c, Passage.Builder passage) {
    if (!Character.isWhitespace(c)) {
      skip(c);
    }
    int start = Math.min(at, end);
    next(c);
    passage.put(c, start, Math.clamp(at, start, end));
  }

  /** Past the line with {@code |} or {@code >}, where the value stands on the lines below. */
  private static int contentStart(String source, Span span) {
    if (span.start() < span.end() && "|>".indexOf(source.charAt(span.start())) >= 0) {
      int lineEnd = source.indexOf('\n', span.start());
      return lineEnd < 0 ? span.end() : Math.min(lineEnd + 1, span.end());
    }
    return span.start();
  }

  private void skip(char wanted) {
    do {
      while (at < end && source.charAt(at) != wanted && isLayout(source.charAt(at))) {
        at++;
      }
    } while (folded());
  }

  /** Passes over a backslash at the end of a line. */
  private boolean folded() {
    boolean folded = at + 1 < end && source.charAt(at) == '\\' && source.charAt(at + 1) == '\n';
    at += folded ? 1 : 0;
    return folded;
  }

  private void next(char c) {
    if (at >= end) {
      return;
    }
    char there = source.charAt(at);
    if (there == c) {
      boolean doubled = c == '\'' && at + 1 < end && source.charAt(at + 1) == c;
      at += doubled ? 2 : 1;
    } else if (there == '\\') {
      at += escapeLength();
    } else if (!Character.isWhitespace(c)) {
      at++;
    }
  }

  private int escapeLength() {
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
