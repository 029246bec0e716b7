package lis.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A page as Chromium tells it to programs that read it aloud. */
final class Voice {
  /** What is no more than a box, and what is told by the words within it. */
  private static final Set<String> SILENT =
      Set.of("none", "generic", "InlineTextBox", "ListMarker", "LineBreak", "RootWebArea");

  private final Map<String, JsonNode> nodes = new HashMap<>();
  private final StringBuilder told = new StringBuilder();
  private final StringBuilder words = new StringBuilder();

  private Voice(JsonNode all) {
    all.forEach(node -> nodes.put(node.get("nodeId").asText(), node));
    tell(all.get(0), 0, "");
  }

  static Voice of(Tab tab) {
    return new Voice(tab.voice());
  }

  /** A line for each role and name, set in by how deep it lies. */
  String told() {
    return told.toString();
  }

  /** The words alone, in order. */
  String words() {
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private void tell(JsonNode node, int depth, String above) {
    String role = node.at("/role/value").asText();
    boolean spoken = !node.get("ignored").asBoolean() && !SILENT.contains(role);
    boolean text = role.equals("StaticText");
    String name = node.at("/name/value").asText().replaceAll("\\s+", " ").strip();
    if (spoken) {
      if (!text || !(name.isEmpty() || name.equals(above))) {
        told.append("  ".repeat(depth)).append(text ? "“" + name + "”" : line(node, role, name));
        told.append('\n');
      }
      if (text || role.equals("image")) {
        words.append(' ').append(name);
      }
    }
    if (text || role.equals("image")) {
      return;
    }
    for (JsonNode child : node.path("childIds")) {
      JsonNode next = nodes.get(child.asText());
      if (next != null) {
        tell(next, spoken ? depth + 1 : depth, spoken ? name : above);
      }
    }
  }

  private static String line(JsonNode node, String role, String name) {
    Map<String, String> states = new TreeMap<>();
    for (JsonNode property : node.path("properties")) {
      String key = property.get("name").asText();
      if (List.of("level", "live", "current").contains(key)) {
        states.put(key, property.at("/value/value").asText());
      }
    }
    String named = name.isEmpty() ? role : role + " “" + name + "”";
    return states.isEmpty() ? named : named + " " + states;
  }
}
