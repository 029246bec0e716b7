package lis.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A file of schemas.
 *
 * @param path in the folder of schemas
 * @param whole what holds for a file that names it
 * @param definitions what other schemas refer to
 */
record SchemaFile(String path, Schema whole, SequencedMap<String, Schema> definitions) {
  private static final String DRAFT_7 = "http://json-schema.org/draft-07/schema#";

  SchemaFile {
    definitions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(definitions));
  }

  SchemaFile(String path, Schema whole) {
    this(path, whole, new LinkedHashMap<>());
  }

  Map<String, Object> json() {
    Map<String, Object> json = json(reference -> reference.from(path));
    if (!definitions.isEmpty()) {
      Map<String, Object> all = new LinkedHashMap<>();
      definitions.forEach((name, s) -> all.put(name, s.json(reference -> reference.from(path))));
      json.put(Keyword.DEFINITIONS.word(), all);
    }
    return json;
  }

  private Map<String, Object> json(Function<Reference, String> address) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(Keyword.DIALECT.word(), DRAFT_7);
    json.putAll(whole.json(address));
    return json;
  }

  /**
   * This, with all that it refers to in it.
   *
   * @param files where that stands, by their paths
   */
  Map<String, Object> alone(Map<String, SchemaFile> files) {
    Map<String, Reference> wanted = new TreeMap<>();
    Function<Reference, String> address =
        reference -> {
          String name = reference.file().replace(".json", "-").replace('/', '-');
          wanted.put(name + reference.definition(), reference);
          return new Reference("", name + reference.definition()).from("");
        };
    Map<String, Object> json = json(address);
    Map<String, Object> found = new TreeMap<>();
    // What is referred to may refer to more.
    while (found.size() < wanted.size()) {
      Map.copyOf(wanted).forEach((name, r) -> found.put(name, definition(files, r).json(address)));
    }
    json.put(Keyword.DEFINITIONS.word(), found);
    return json;
  }

  private static Schema definition(Map<String, SchemaFile> files, Reference reference) {
    SchemaFile file = files.get(reference.file());
    Schema found = file == null ? null : file.definitions.get(reference.definition());
    if (found == null) {
      throw new IllegalStateException("no schema has the address " + reference.from(""));
    }
    return found;
  }
}
