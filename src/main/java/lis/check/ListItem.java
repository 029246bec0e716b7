package lis.check;

import java.util.Optional;
import lis.source.Edit;
import lis.source.SourceFile;
import lis.source.Span;

/** An item of a list in YAML, as it stands in its file. */
final class ListItem {
  private ListItem() {}

  /** What takes the item away, with its line or its comma; empty where that isn't so simple. */
  static Optional<Edit> deletion(Span item) {
    SourceFile file = item.file();
    int lineStart = file.lineStart(item.line());
    String line = file.lineText(item.line());
    String before = line.substring(0, item.start() - lineStart);
    String after = line.substring(Math.min(line.length(), item.end() - lineStart));
    if (before.isBlank() || after.contains("#")) {
      return Optional.empty();
    }
    if (before.strip().equals("-") && after.isBlank() && item.line() < file.lineCount()) {
      return Optional.of(new Edit(file.span(lineStart, file.lineStart(item.line() + 1)), ""));
    }
    int comma = before.stripTrailing().length() - 1;
    boolean inFlow = comma >= 0 && before.charAt(comma) == ',' && after.matches("\\s*[,\\]].*");
    return inFlow
        ? Optional.of(new Edit(file.span(lineStart + comma, item.end()), ""))
        : Optional.empty();
  }
}
