package lis.corpora;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A principle or a practice, as its page lists it.
 *
 * @param group the heading below which it stands
 */
record Numbered(int number, String title, String text, String group) {
  private static final Pattern ITEM = Pattern.compile("(\\d+)\\.\\s+\\*\\*(.+?)\\*\\*:?\\s+(.*)");

  String id() {
    return Slug.of(title);
  }

  /**
   * A list with its headings.
   *
   * @param introductions what stands below a heading before its first item, by heading
   */
  record Listing(List<Numbered> items, SequencedMap<String, String> introductions) {}

  /** Reads what stands below a heading of the second level. */
  static Listing read(String text) {
    List<Numbered> items = new ArrayList<>();
    SequencedMap<String, StringBuilder> introductions = new LinkedHashMap<>();
    String group = "";
    for (String line : text.lines().map(String::strip).toList()) {
      Matcher item = ITEM.matcher(line);
      if (line.startsWith("### ")) {
        group = line.substring(4);
        introductions.put(group, new StringBuilder());
      } else if (item.matches()) {
        items.add(
            new Numbered(
                Integer.parseInt(item.group(1)),
                item.group(2).strip(),
                item.group(3).strip(),
                group));
      } else if (introductions.containsKey(group) && !line.startsWith("[Download")) {
        introductions.get(group).append(line).append('\n');
      }
    }
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    introductions.forEach((heading, words) -> texts.put(heading, words.toString()));
    return new Listing(items, texts);
  }
}
