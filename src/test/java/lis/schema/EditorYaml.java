package lis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML as editors read it: version 1.2, with the types of its core schema. */
final class EditorYaml {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new CoreSchema()).setAllowDuplicateKeys(true).build();

  private EditorYaml() {}

  /** What a file holds, or what stands above its Markdown; empty where that is no YAML. */
  static Optional<JsonNode> read(String path, String text) {
    String yaml = path.endsWith(".md") ? frontMatter(text) : text;
    try {
      return Optional.of(JSON.valueToTree(new Load(SETTINGS).loadFromString(yaml)));
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  private static String frontMatter(String text) {
    String[] parts = text.split("(?m)^---\\s*$", 3);
    return parts.length < 3 ? "" : parts[1];
  }
}
