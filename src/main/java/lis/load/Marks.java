package lis.load;

import lis.source.SourceFile;
import lis.source.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/**
 * Where in its file a mark of SnakeYAML is.
 *
 * @param start of the text that was read, in the file
 * @param surrogates whether characters and code points are counted differently
 */
record Marks(SourceFile file, int start, String text, boolean surrogates) {

  static Marks of(SourceFile file, int start, String text) {
    return new Marks(file, start, text, text.codePointCount(0, text.length()) != text.length());
  }

  Span span(@Nullable Mark from, @Nullable Mark to) {
    int begin = offset(from);
    int end = Math.max(begin, offset(to));
    // A block ends where the next key begins: what lies between is not part of it.
    while (end > begin && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    return file.span(begin, end);
  }

  int offset(@Nullable Mark mark) {
    int index = mark == null ? 0 : mark.getIndex();
    // SnakeYAML counts code points.
    return start
        + (surrogates ? text.offsetByCodePoints(0, index) : Math.min(index, text.length()));
  }
}
