package lis.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.source.SourceFile;
import lis.source.Span;

/**
 * The text of a template, with the place of every start tag written into it as an attribute: so the
 * markup that comes out still knows the template's lines. Places that FreeMarker reports in the
 * text it was given are led back to the file.
 */
final class TemplateText {
  private static final Pattern START_TAG = Pattern.compile("<[a-z]+(?=[\\s/>])");

  private final SourceFile file;
  private final String marked;
  private final List<Insertion> insertions = new ArrayList<>();

  /**
   * @param number by which the markup names the template
   */
  TemplateText(SourceFile file, int number) {
    this.file = file;
    StringBuilder out = new StringBuilder();
    Matcher tags = START_TAG.matcher(file.text());
    int from = 0;
    while (tags.find()) {
      String attribute =
          " " + Vocabulary.Attribute.AT.word() + "=\"" + number + ":" + tags.start() + "\"";
      out.append(file.text(), from, tags.end()).append(attribute);
      insertions.add(new Insertion(tags.end(), attribute.length()));
      from = tags.end();
    }
    marked = out.append(file.text(), from, file.text().length()).toString();
  }

  private record Insertion(int offset, int length) {}

  SourceFile file() {
    return file;
  }

  /** What FreeMarker is given. */
  String marked() {
    return marked;
  }

  /**
   * What stands between two places that FreeMarker names by line and column, from 1, the last
   * character included; at most up to the end of the first line.
   */
  Span place(int line, int column, int endLine, int endColumn) {
    if (line < 1 || line > file.lineCount()) {
      return file.start();
    }
    int start = offset(line, column);
    int lineEnd = file.lineStart(line) + file.lineText(line).length();
    int end = endLine == line ? Math.min(lineEnd, offset(line, endColumn) + 1) : lineEnd;
    return file.span(start, Math.max(start, end));
  }

  /** The offset in the file of a place in what FreeMarker was given. */
  private int offset(int line, int column) {
    int lineStart = file.lineStart(line);
    int lineEnd = lineStart + file.lineText(line).length();
    int shift = 0;
    int wanted = Math.max(0, column - 1);
    for (Insertion insertion : insertions) {
      int at = insertion.offset() - lineStart;
      if (insertion.offset() >= lineStart && at + shift < wanted) {
        shift += Math.min(insertion.length(), wanted - at - shift);
      }
    }
    return Math.min(lineEnd, lineStart + wanted - shift);
  }

  /** The place of the start tag at an offset. */
  Span tag(int offset) {
    int line = file.line(offset);
    return file.span(offset, file.lineStart(line) + file.lineText(line).length());
  }
}
