package lis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.model.Kind;
import lis.model.Model;
import lis.syntax.YamlNode;
import lis.syntax.YamlText;

/** Lays out the YAML of a file. */
final class YamlLayout {
  private YamlLayout() {}

  /**
   * All of it, with a line's end at its end.
   *
   * @param kinds of the elements, in their order
   */
  static String apply(YamlText yaml, Model model, List<Optional<Kind>> kinds) {
    KeyOrder order = new KeyOrder(model);
    List<YamlNode> elements = ElementKinds.elements(yaml.root());
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof YamlNode.Mapping mapping && kinds.get(i).isPresent()) {
        order.element(mapping, kinds.get(i).get());
      }
    }
    List<String> lines = new ArrayList<>();
    if (yaml.head().start() < yaml.head().end()) {
      Lines.of(yaml.head().text()).forEach(line -> lines.add(Lines.stripEnd(line)));
    }
    lines.addAll(BlockWriter.lines(BlockReader.read(yaml), order));
    return String.join("\n", lines) + "\n";
  }
}
