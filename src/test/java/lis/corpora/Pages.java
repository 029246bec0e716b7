package lis.corpora;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as the site keeps them: front matter, then Markdown in sections. */
final class Pages {
  private static final Pattern FRONT = Pattern.compile("(?s)\\A---\n.*?\n---\n");
  private static final Pattern HEADING = Pattern.compile("(?m)^## +(.*?) *$");

  private Pages() {}

  /** What stands below the front matter. */
  static String body(String page) {
    return FRONT.matcher(page).replaceFirst("");
  }

  /** What stands below each heading of the second level. */
  static SequencedMap<String, String> sections(String page) {
    SequencedMap<String, String> sections = new LinkedHashMap<>();
    Matcher heading = HEADING.matcher(page);
    String title = "";
    int start = 0;
    while (heading.find()) {
      sections.put(title, page.substring(start, heading.start()));
      title = heading.group(1);
      start = heading.end();
    }
    sections.put(title, page.substring(start));
    return sections;
  }

  static String section(String page, String heading) {
    String text = sections(page).get(heading);
    if (text == null) {
      throw new IllegalArgumentException("the page has no section “" + heading + "”");
    }
    return text;
  }
}
