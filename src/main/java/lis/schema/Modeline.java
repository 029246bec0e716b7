package lis.schema;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lis.model.Archetype;
import lis.model.Kind;
import lis.source.SourceTree;
import lis.strategy.Element;
import lis.strategy.Review;
import lis.strategy.Strategy;

/** The line in a file that tells editors its schema. */
public final class Modeline {
  /** As YAML's language server has it, and the IDEs of JetBrains too. */
  private static final String BEGINNING = "# yaml-language-server: $schema=";

  private static final Pattern LINE =
      Pattern.compile("#\\s*(?:yaml-language-server\\s*:|\\$schema\\s*:).*");

  private static final String THEME = "templates/theme.yaml";

  private Modeline() {}

  /**
   * The line for a file, without its end.
   *
   * @param file its path from where the folder of schemas is
   * @param schema its path in the folder of schemas
   */
  public static String of(String file, String schema) {
    long up = file.chars().filter(c -> c == '/').count();
    return BEGINNING + "../".repeat((int) up) + SchemaPath.FOLDER + schema;
  }

  /** Whether a line is one, whatever schema it names. */
  public static boolean is(String line) {
    return LINE.matcher(line.strip()).matches();
  }

  /** Whether a line is one that names a schema which lis writes. */
  public static boolean isOurs(String line) {
    return is(line) && line.contains(SchemaPath.FOLDER);
  }

  /** The lines of all files of a strategy that can be read, by their paths. */
  public static Map<String, String> all(Strategy strategy, SourceTree tree) {
    Map<String, String> lines = new TreeMap<>();
    for (Kind kind : strategy.model().kinds().values()) {
      String model = kind.place().file().path();
      lines.put(model, of(model, SchemaPath.MODEL));
    }
    Map<String, Set<Kind>> kinds = new LinkedHashMap<>();
    for (Element element : strategy.all()) {
      String path = element.extent().file().path();
      kinds.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(element.kind());
    }
    kinds.forEach((path, all) -> lines.put(path, of(path, schema(path, all))));
    if (tree.exists(Review.FILE)) {
      lines.put(Review.FILE, of(Review.FILE, SchemaPath.REVIEWS));
    }
    if (tree.exists(THEME)) {
      lines.put(THEME, of(THEME, SchemaPath.THEME));
    }
    return lines;
  }

  private static String schema(String path, Set<Kind> kinds) {
    Kind first = kinds.iterator().next();
    if (first.archetype() == Archetype.STRATEGY) {
      return SchemaPath.STRATEGY;
    }
    if (path.endsWith(".md")) {
      return SchemaPath.element(first);
    }
    return kinds.size() == 1 ? SchemaPath.list(first) : SchemaPath.MIXED;
  }
}
