package lis.schema;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A stretch of a file about which lis and a schema can agree or not: an element of a list, a field
 * or a rule of a model, a key of the strategy.
 *
 * @param pointer where it stands (RFC 6901)
 * @param first its first line
 * @param last its last line
 */
record Unit(String pointer, int first, int last) {
  private static final Pattern ANY =
      Pattern.compile(
          "|/\\d+|/[^/]+|/kinds/[^/]+(/fields/[^/]+)?|/relations/[^/]+|/rules/\\d+"
              + "|/publications/\\d+|/checks/(severities|exceptions)(/[^/]+)?");

  /** The units of a file; the file itself is the first. */
  static List<Unit> of(String path, String text) {
    int above = path.endsWith(".md") ? 1 : 0;
    String yaml = above == 0 ? text : text.split("(?m)^---\\s*$", 3)[1].substring(1);
    List<Unit> units = new ArrayList<>(List.of(new Unit("", 1, Integer.MAX_VALUE)));
    Node root = new Yaml().compose(new StringReader(yaml));
    if (root != null) {
      collect(root, "", above, units);
    }
    return units;
  }

  private static void collect(Node node, String pointer, int above, List<Unit> units) {
    switch (node) {
      case SequenceNode list -> {
        for (int i = 0; i < list.getValue().size(); i++) {
          Node item = list.getValue().get(i);
          add(item.getStartMark().getLine(), item, pointer + "/" + i, above, units);
        }
      }
      case MappingNode group -> {
        for (NodeTuple pair : group.getValue()) {
          String key = ((ScalarNode) pair.getKeyNode()).getValue();
          int first = pair.getKeyNode().getStartMark().getLine();
          add(first, pair.getValueNode(), pointer + "/" + key, above, units);
        }
      }
      default -> {}
    }
  }

  private static void add(int first, Node node, String pointer, int above, List<Unit> units) {
    if (ANY.matcher(pointer).matches()) {
      int end = node.getEndMark().getLine() + (node.getEndMark().getColumn() == 0 ? 0 : 1);
      units.add(new Unit(pointer, first + 1 + above, Math.max(first + 1, end) + above));
    }
    collect(node, pointer, above, units);
  }

  /** The innermost unit that holds a line. */
  static String at(List<Unit> units, int line) {
    return units.stream()
        .filter(unit -> unit.first <= line && line <= unit.last)
        .max(Comparator.comparingInt(unit -> unit.pointer.length()))
        .map(Unit::pointer)
        .orElse("");
  }

  /** The innermost unit that holds a place. */
  static String at(List<Unit> units, String pointer) {
    return units.stream()
        .map(Unit::pointer)
        .filter(unit -> (pointer + "/").startsWith(unit + "/"))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
