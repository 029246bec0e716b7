package lis.schema;

import lis.model.Kind;

/** Where schemas stand: paths in their folder. */
public final class SchemaPath {
  /** The folder, beside those of the strategy and the templates. */
  public static final String FOLDER = ".lis/schema/";

  public static final String STRATEGY = "strategy.json";
  public static final String MODEL = "model.json";
  public static final String REVIEWS = "reviews.json";
  public static final String THEME = "theme.json";

  /** A list in which elements name their kinds. */
  static final String MIXED = "elements.json";

  /** The definition, in the schema of a list, of what is listed. */
  static final String ITEM = "item";

  private SchemaPath() {}

  /** The schema of the front matter of an element. */
  public static String element(Kind kind) {
    return "element/" + FileName.of(kind.name()) + ".json";
  }

  /** The schema of a file that lists several. */
  public static String list(Kind kind) {
    return "list/" + FileName.of(kind.name()) + ".json";
  }
}
