package lis.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import lis.diagnostic.Diagnostic;
import lis.model.Archetype;
import lis.model.Key;
import lis.model.Kind;
import lis.model.Model;
import lis.strategy.Strategy;

/** The schemas of all files of a strategy, as files that refer to each other. */
public final class Schemas {
  private final Known known;
  private final SequencedMap<String, SchemaFile> files = new LinkedHashMap<>();

  private Schemas(Known known) {
    this.known = known;
    Elements elements = Elements.of(known);
    add(new SchemaFile(Values.FILE, Schema.ANY, Values.definitions()));
    add(new SchemaFile(Ids.FILE, Schema.ANY, new Ids(known).definitions()));
    add(new ModelFile(known.model()).file());
    add(new SchemaFile(SchemaPath.REVIEWS, new ReviewsSchema(known).schema()));
    add(new SchemaFile(SchemaPath.THEME, ThemeFile.schema()));
    for (Kind kind : known.model().kinds().values()) {
      if (kind.archetype() == Archetype.STRATEGY) {
        add(new SchemaFile(SchemaPath.STRATEGY, new StrategyFile(known, elements).of(kind)));
      } else {
        add(new SchemaFile(SchemaPath.element(kind), elements.frontMatter(kind)));
        add(list(kind, elements));
      }
    }
    add(new SchemaFile(SchemaPath.MIXED, mixed()));
  }

  /**
   * Those of a strategy, which may have faults.
   *
   * @param findings what loading found: where something couldn't be read, other ids may be right
   * @param formats that a publication can have
   */
  public static Schemas of(Strategy strategy, List<Diagnostic> findings, List<String> formats) {
    return new Schemas(Known.of(strategy, findings, formats));
  }

  /** Those that can be read off a model alone, where the strategy can't be read. */
  public static Schemas of(Model model, List<String> formats) {
    return new Schemas(Known.of(model, formats));
  }

  /** Those that no model is needed for. */
  public static Schemas of(List<String> formats) {
    return of(
        new Model("", "", "", new LinkedHashMap<>(), new LinkedHashMap<>(), List.of()), formats);
  }

  private void add(SchemaFile file) {
    files.put(file.path(), file);
  }

  private static SchemaFile list(Kind kind, Elements elements) {
    SequencedMap<String, Schema> item = new LinkedHashMap<>();
    item.put(SchemaPath.ITEM, elements.item(kind));
    Schema whole =
        Schema.listOf(Schema.ref(new Reference(SchemaPath.list(kind), SchemaPath.ITEM)))
            .error("A list of elements is needed here. Begin each with “- id: …”.")
            .described(kind.many(), Hover.words(kind.help()));
    return new SchemaFile(SchemaPath.list(kind), whole, item);
  }

  /** A list in which elements name their kinds. */
  private Schema mixed() {
    List<Schema> conditions = new ArrayList<>();
    Map<String, String> kinds = new LinkedHashMap<>();
    for (Kind kind : known.model().kinds().values()) {
      if (kind.archetype() != Archetype.STRATEGY) {
        kinds.put(kind.name(), kind.one());
        Keys named = new Keys().required(Key.KIND.word(), Schema.words(List.of(kind.name())));
        conditions.add(
            Schema.ANY
                .with(Keyword.IF, named.open())
                .with(
                    Keyword.THEN,
                    Schema.ref(new Reference(SchemaPath.list(kind), SchemaPath.ITEM))));
      }
    }
    Schema item =
        new Keys()
            .optional(
                Key.KIND.word(),
                Values.words(kinds).described("", Hover.of("The kind of element.")))
            .open();
    return Schema.listOf(conditions.isEmpty() ? item : item.with(Keyword.ALL_OF, conditions));
  }

  /** All files as trees of maps and lists, by their paths in the folder of schemas. */
  public Map<String, Object> files() {
    Map<String, Object> all = new LinkedHashMap<>();
    files.values().forEach(file -> all.put(file.path(), file.json()));
    return Collections.unmodifiableMap(all);
  }

  /** One of them, with all that it refers to in it; empty where there is none with this path. */
  public Optional<Object> alone(String path) {
    return Optional.ofNullable(files.get(path)).map(file -> file.alone(files));
  }
}
