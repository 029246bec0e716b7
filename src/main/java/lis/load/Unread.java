package lis.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lis.diagnostic.Diagnostic;
import lis.source.SourceFile;
import lis.source.Span;
import lis.strategy.Gap;

/** Guesses which elements a text holds that can't be read. */
final class Unread {
  private static final Pattern ID =
      // Without a way back: such texts are hostile at times.
      Pattern.compile(
          "(?m)^[ \\t]*+(?:-[ \\t]*+)?+(?:\\{[ \\t]*+)?+id:[ \\t]*+[\"']?+([a-z0-9-]++)");

  private Unread() {}

  /** The whole file in which this was found. */
  static Gap of(Diagnostic fault) {
    SourceFile file = fault.place().file();
    List<String> ids = new ArrayList<>(ids(file.whole()));
    if (file.path().endsWith(".md")) {
      ids.add(SourceFile.stem(file.path()));
    }
    return new Gap.Unread(file.whole(), ids);
  }

  /** An item of a list. */
  static Gap of(Span item) {
    return new Gap.Unread(item, ids(item));
  }

  private static List<String> ids(Span text) {
    return ID.matcher(text.text()).results().map((MatchResult m) -> m.group(1)).toList();
  }
}
