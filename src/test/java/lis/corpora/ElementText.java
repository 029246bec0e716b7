package lis.corpora;

import java.util.List;
import java.util.stream.Collectors;

/** One element as an editor would type it: in a list of several, or above a text of its own. */
final class ElementText {
  private final StringBuilder text = new StringBuilder();

  /** A key with words, unless there are none. */
  ElementText field(String key, String words) {
    return words.isEmpty() ? this : raw(key, scalar(words, false));
  }

  /** A key with several words, unless there are none. */
  ElementText list(String key, List<String> words) {
    return words.isEmpty()
        ? this
        : raw(
            key,
            words.stream().map(w -> scalar(w, true)).collect(Collectors.joining(", ", "[", "]")));
  }

  /** A key with YAML that is written already. */
  ElementText raw(String key, String yaml) {
    text.append(key).append(": ").append(yaml).append('\n');
    return this;
  }

  /** A key with Markdown, unless there is none. */
  ElementText prose(String key, String markdown) {
    if (!markdown.contains("\n")) {
      return field(key, markdown);
    }
    text.append(key).append(": |\n");
    markdown.lines().forEach(l -> text.append(l.isEmpty() ? "" : "  " + l).append('\n'));
    return this;
  }

  /** As an item of a list. */
  String item() {
    return "- " + text.toString().stripTrailing().replaceAll("\n(?=.)", "\n  ") + "\n";
  }

  /** As a file of its own. */
  String file(String markdown) {
    return "---\n" + text + "---\n\n" + markdown.strip() + "\n";
  }

  /** Words as they stand where YAML doesn't mistake them, in quotation marks otherwise. */
  static String scalar(String words, boolean inBrackets) {
    boolean plain =
        words.equals(words.strip())
            && !words.matches("(?s)[-?:,\\[\\]{}#&*!|>'\"%@`].*|.*(: | #|:$).*|unknown")
            && !(inBrackets && words.matches(".*[,\\[\\]{}].*"));
    return plain ? words : "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
