package lis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lis.diagnostic.Outcome;
import lis.json.Json;
import lis.load.StrategyLoader;
import lis.render.Format;
import lis.source.SourceTree;
import lis.source.UnreadableException;
import lis.strategy.Strategy;

/**
 * An editor with the schemas of a strategy: it knows YAML 1.2 and JSON Schema, and nothing of lis.
 */
final class Editor {
  private static final String ROOT = "https://ambling.example/";
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();

  private final SourceTree tree;
  private final Map<String, String> lines;
  private final Schemas schemas;
  private final JsonSchemaFactory factory;

  Editor(SourceTree tree) {
    this.tree = tree;
    StrategyLoader loader = new StrategyLoader(tree);
    Outcome<Optional<Strategy>> read = loader.load();
    List<String> formats = Arrays.stream(Format.values()).map(Format::word).toList();
    this.schemas =
        read.value()
            .map(s -> Schemas.of(s, read.diagnostics(), formats))
            .or(() -> loader.model().map(m -> Schemas.of(m, formats)))
            .orElseGet(() -> Schemas.of(formats));
    this.lines = read.value().map(s -> Modeline.all(s, tree)).orElseGet(TreeMap::new);
    Map<String, String> texts = new HashMap<>();
    schemas.files().forEach((p, json) -> texts.put(ROOT + SchemaPath.FOLDER + p, Json.write(json)));
    this.factory =
        JsonSchemaFactory.getInstance(
            VersionFlag.V7, builder -> builder.schemaLoaders(loaders -> loaders.schemas(texts)));
  }

  Schemas schemas() {
    return schemas;
  }

  /** The files that have a schema. */
  List<String> files() {
    return List.copyOf(lines.keySet());
  }

  /**
   * What an editor underlines.
   *
   * @param pointer to the value, or to the key that isn't known (RFC 6901)
   * @param keyword of the schema that isn't met
   */
  record Finding(String pointer, String keyword, String message) {
    static Finding of(ValidationMessage m) {
      Finding finding =
          new Finding(m.getInstanceLocation().toString(), m.getType(), m.getMessage());
      return finding.unknownKey()
          ? new Finding(finding.pointer + "/" + m.getProperty(), m.getType(), m.getMessage())
          : finding;
    }

    boolean missingKey() {
      return keyword.equals("required");
    }

    boolean unknownKey() {
      return keyword.equals("additionalProperties");
    }
  }

  /** What the schema of a file, found as its modeline says, has against its text. */
  List<Finding> findings(String path) {
    return findings(path, text(path));
  }

  /** What it would have against another text in the same place. */
  List<Finding> findings(String path, String text) {
    String line = lines.getOrDefault(path, Modeline.is(line(text)) ? line(text) : "");
    return EditorYaml.read(path, text)
        .map(node -> findings(node, address(path, line)))
        .orElseGet(() -> List.of(new Finding("", "", "this is no YAML")));
  }

  /** The line that a file begins with, or its front matter. */
  private static String line(String text) {
    return text.lines().filter(line -> !line.equals("---")).findFirst().orElse("");
  }

  private String text(String path) {
    try {
      return new String(tree.read(path), StandardCharsets.UTF_8);
    } catch (UnreadableException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** Where the line of a file leads. */
  private static String address(String path, String line) {
    String relative = line.substring(line.indexOf('=') + 1);
    return URI.create(ROOT + path).resolve(relative).toString();
  }

  private List<Finding> findings(JsonNode node, String address) {
    return factory.getSchema(SchemaLocation.of(address), CONFIG).validate(node).stream()
        .map(Finding::of)
        .toList();
  }

  /** What the meta-schema of draft 7 has against a schema. */
  static List<String> faults(String schema) {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(VersionFlag.V7)
            .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema"), CONFIG);
    return meta.validate(schema, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
