package lis.derive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lis.source.SourceFile;
import lis.source.SourceTree;
import lis.source.Span;
import lis.source.UnreadableException;

/** Where templates name an element by its id: as an anchor, or as a word of its own. */
public final class TemplateUse {
  private static final String TEMPLATES = "templates/";

  private TemplateUse() {}

  /** What can't be read names nothing. */
  public static List<Span> of(SourceTree tree, String id) {
    String word = Pattern.quote(id);
    Pattern named =
        Pattern.compile("(?<=[\"']#)" + word + "(?=[\"'])|(?<=[^=][\"'])" + word + "(?=[\"'])");
    List<Span> places = new ArrayList<>();
    for (String path : tree.list(TEMPLATES)) {
      if (path.endsWith(".ftlx")) {
        SourceFile file = new SourceFile(path, text(tree, path));
        named
            .matcher(file.text())
            .results()
            .forEach(m -> places.add(file.span(m.start(), m.end())));
      }
    }
    return places;
  }

  private static String text(SourceTree tree, String path) {
    try {
      return new String(tree.read(path), StandardCharsets.UTF_8);
    } catch (UnreadableException e) {
      return "";
    }
  }
}
