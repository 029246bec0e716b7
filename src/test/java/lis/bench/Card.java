package lis.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The front matter of one element, as it grows. */
final class Card {
  private final StringBuilder lines = new StringBuilder();

  /** A key and its value, as YAML. */
  Card with(String key, String value) {
    lines.append(key).append(": ").append(value).append('\n');
    return this;
  }

  /** A list of links, each with its attributes. */
  Card links(String key, List<String> ids, String attributes) {
    return with(
        key,
        ids.stream()
            .distinct()
            .map(id -> "{to: %s%s}".formatted(id, attributes))
            .collect(Collectors.joining(", ", "[", "]")));
  }

  /** A list of links without attributes. */
  Card links(String key, String... ids) {
    return with(key, Arrays.stream(ids).distinct().collect(Collectors.joining(", ", "[", "]")));
  }

  /** A Markdown file. */
  String file(String prose) {
    return "---\n" + lines + "---\n\n" + prose;
  }

  /** An item of a list in YAML. */
  String item(String id) {
    return "- id: " + id + "\n" + lines.toString().indent(2) + "\n";
  }

  /** A YAML file of its own. */
  String yaml() {
    return lines.toString();
  }
}
