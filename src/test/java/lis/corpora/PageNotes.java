package lis.corpora;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The footnotes of a page, brought to the element that refers to them. */
final class PageNotes {
  private static final Pattern DEFINITION = Pattern.compile("(?m)^\\[\\^(\\w+)\\]: (.*)$");
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^(\\w+)\\]");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ Footnotes *$\n?");

  private final Map<String, String> notes = new LinkedHashMap<>();
  private final String page;
  private final Tally tally;

  PageNotes(String page, Tally tally) {
    this.tally = tally;
    Matcher definition = DEFINITION.matcher(page);
    while (definition.find()) {
      notes.put(definition.group(1), definition.group(2).strip());
    }
    this.page = HEADING.matcher(definition.replaceAll("")).replaceAll("");
  }

  /** The page without its notes. */
  String page() {
    return page;
  }

  /** A text with the notes that it refers to below it. */
  String with(String text) {
    StringBuilder below = new StringBuilder();
    REFERENCE
        .matcher(text)
        .results()
        .map(reference -> reference.group(1))
        .forEach(name -> below.append("[^%s]: %s\n".formatted(name, take(name))));
    return below.isEmpty() ? text : text.strip() + "\n\n" + below;
  }

  /** The words of a note, for a place that can have no note of its own. */
  String take(String name) {
    tally.add("footnotes brought to the element that refers to them");
    return notes.getOrDefault(name, "");
  }
}
