package lis.load;

import java.util.stream.Stream;
import lis.diagnostic.Code;

/** Files of YAML that are made to harm. */
public final class HostileYaml {
  private HostileYaml() {}

  /**
   * One of them, and what lis has to say about it.
   *
   * @param line that it has to name
   */
  public record Hostile(String name, String text, Code code, int line, String message) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Hostile bad(String name, String text, int line, String message) {
    return new Hostile(name, text, Code.BAD_YAML, line, message);
  }

  /** All of them, as lists of elements. */
  public static Stream<Hostile> all() {
    return Stream.of(
        bad("a billion laughs", laughs(), 1, "too many aliases"),
        bad("a list of itself", "- id: a\n  name: &a [b, *a]\n", 2, "refers to itself"),
        bad("a group of itself", "- &a\n  id: *a\n", 1, "refers to itself"),
        bad("a thousand brackets", "- id: " + "[".repeat(1_000), 1, "nested too deeply"),
        bad("a thousand braces", "- id: " + "{a: ".repeat(1_000), 1, "nested too deeply"),
        bad("a thousand dashes", "- ".repeat(1_000) + "a", 1, "nested too deeply"),
        bad("a thousand steps", steps(), 1, "nested too deeply"),
        bad("a script engine", "- !!javax.script.ScriptEngineManager [a]\n", 1, "is a YAML tag"),
        bad("a class by name", "- id: a\n  name: !!java.net.URL [b]\n", 2, "is a YAML tag"),
        bad("a tag of one's own", "- id: a\n  name: !include /etc/passwd\n", 2, "is a YAML tag"),
        bad("bytes", "- id: a\n  name: !!binary R0lGODlh\n", 2, "is a YAML tag"),
        bad("a list for a key", "- id: a\n  ? [b]\n  : c\n", 2, "A key must be a word"),
        bad("an alias to nothing", "- id: a\n  name: *nobody\n", 2, "alias that nobody defined"),
        bad("a second document", "- id: a\n---\n- id: b\n", 2, "A second document"),
        bad("a nul", "- id: a\n  name: b\0c\n", 2, "a character here that YAML doesn't allow"),
        bad("an escape", "- id: a\n  name: \u001b[2J\n", 2, "a character here that YAML"),
        bad(
            "a long line",
            "- id: a\n  name: " + "b".repeat(20_000) + "\n",
            2,
            "longer than 20,000"),
        bad("a quote without end", "- id: a\n  name: \"b\n", 2, "never closed"),
        bad("a bracket without end", "- id: a\n  name: [b, c\n", 2, "never closed"),
        bad("another version", "%YAML 9.9\n---\n- id: a\n", 1, "another version of YAML"),
        bad("too many nodes", "- a\n".repeat(500_001), 500_000, "too much in this file"),
        bad("no list", "id: a\n", 1, "A list of elements is needed"),
        new Hostile("a tab", "- id: a\n\tname: b\n", Code.TAB_IN_YAML, 2, "There is a tab here"),
        new Hostile(
            "a key twice", duplicate(), Code.DUPLICATE_KEY, 4, "“name” stands here a second time"),
        new Hostile(
            "a merge key", merge(), Code.UNKNOWN_FIELD, 3, "The kind word has no field “<<”"));
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder("- &a0 [ha, ha]\n");
    for (int i = 1; i < 30; i++) {
      text.append("- &a%d [*a%d, *a%d]\n".formatted(i, i - 1, i - 1));
    }
    return text.append("- *a29\n".repeat(100)).toString();
  }

  private static String steps() {
    StringBuilder text = new StringBuilder("- a:\n");
    for (int i = 2; i < 1_000; i++) {
      text.append("  ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  private static String duplicate() {
    return "- id: a\n  name: b\n  sense: c\n  name: d\n";
  }

  private static String merge() {
    return "- id: a\n  name: b\n  <<: {name: c}\n  sense: d\n";
  }
}
