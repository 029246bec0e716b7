package lis.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A walk through a page by Tab, from its beginning to its end. */
final class Keyboard {
  private Keyboard() {}

  /** What is wrong with the walk; a page on which there is nothing to reach is wrong, too. */
  static List<String> walk(Tab tab) {
    List<String> wrong = new ArrayList<>();
    int stops = tab.ask("prepare()").asInt();
    if (stops == 0) {
      wrong.add("there is nothing to reach");
    }
    for (int i = 0; i < stops; i++) {
      tab.press(Key.TAB);
      JsonNode focus = tab.ask("focus()");
      if (focus.get("number").asInt() != i) {
        wrong.add("stop %d of %d is %s".formatted(i + 1, stops, focus.get("name").asText()));
        return wrong;
      }
      for (JsonNode fault : focus.get("wrong")) {
        wrong.add(focus.get("name").asText() + " " + fault.asText());
      }
    }
    return wrong;
  }
}
