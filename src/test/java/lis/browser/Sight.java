package lis.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a page that a tab shows does to eyes: words cut off or out of order, lines too long. */
final class Sight {
  private static final Path SCRIPT = Path.of("src/test/resources/browser/look.js");

  private Sight() {}

  /** A tab whose pages can be looked at, and judged by axe. */
  static Tab tab() {
    Tab tab = Axe.tab();
    try {
      tab.carry(Files.readString(SCRIPT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tab;
  }

  /** What must hold of every page in every window. */
  static List<String> faults(Tab tab) {
    return ask(tab, "[...sideways(), ...clipped(), ...disordered()]");
  }

  /** What must hold of text in a wide window, and of text that readers space themselves. */
  static List<String> comfort(Tab tab) {
    return ask(tab, "[...crowded(), ...spaced()]");
  }

  private static List<String> ask(Tab tab, String expression) {
    List<String> found = new ArrayList<>();
    for (JsonNode each : tab.ask(expression)) {
      found.add(each.asText());
    }
    return found;
  }
}
