package lis.corpora;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A story of the site's, with the principles and practices that its tags name.
 *
 * @param demonstrates ids
 * @param topics its other tags
 */
record ProofPoint(
    String file,
    String title,
    String date,
    List<String> demonstrates,
    List<String> topics,
    String opening) {
  private static final Pattern POST = Pattern.compile("(?s)---\n(.*?)\n---\n(.*)");
  private static final Pattern TAG = Pattern.compile("(Principle|Practice) (\\d+) ");
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2}).*");
  private static final DateTimeFormatter AMERICAN =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

  static boolean is(String post) {
    return post.contains("\ncategory: proof-points\n");
  }

  /**
   * Reads a post.
   *
   * @param titles of principles and practices, by their kind and number: "Practice 26"
   */
  static ProofPoint read(
      String file, String post, Map<String, String> titles, Kramdown kramdown, Tally tally) {
    Matcher parts = POST.matcher(post);
    if (!parts.matches()) {
      throw new IllegalArgumentException(file + " has no front matter");
    }
    // The tags are no YAML list: commas also stand within a title.
    Map<String, Object> head =
        PlainYaml.map(parts.group(1).replaceAll("(?m)^tags: \\[(.*)\\]\\s*$", "tags: '$1'"));
    List<String> ids = new ArrayList<>();
    List<String> topics = new ArrayList<>();
    tags(String.valueOf(head.get("tags")), titles, ids, topics, tally);
    return new ProofPoint(
        file,
        String.valueOf(head.get("title")).strip(),
        american(String.valueOf(head.get("date"))),
        ids,
        topics,
        kramdown.markdown(opening(parts.group(2), tally)));
  }

  private static void tags(
      String tags, Map<String, String> titles, List<String> ids, List<String> topics, Tally tally) {
    String rest = tags;
    while (!rest.isEmpty()) {
      Matcher tag = TAG.matcher(rest);
      String title =
          tag.lookingAt() ? titles.getOrDefault(tag.group(1) + " " + tag.group(2), "") : "";
      int comma = rest.indexOf(", ");
      int end = comma < 0 ? rest.length() : comma;
      if (title.isEmpty()) {
        topics.add(rest.substring(0, end));
      } else {
        ids.add(Slug.of(title));
        tally.add("links from proof points to principles and practices");
        if (rest.startsWith(title, tag.end())) {
          end = tag.end() + title.length();
        } else {
          tally.add("tags whose words aren't the title of their number");
        }
      }
      rest = rest.substring(Math.min(end + 2, rest.length()));
    }
  }

  private static String american(String date) {
    Matcher day = DAY.matcher(date);
    if (!day.matches()) {
      throw new IllegalArgumentException(date + " is no date");
    }
    return LocalDate.of(number(day, 1), number(day, 2), number(day, 3)).format(AMERICAN);
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  /**
   * What stands before the second heading, or before the first where the story begins with words.
   */
  private static String opening(String story, Tally tally) {
    String text = story.strip().replaceFirst("^#+ .*\n", "");
    int end = text.indexOf("\n#");
    if (end >= 0) {
      tally.add("proof points shortened to their opening");
    }
    return end < 0 ? text : text.substring(0, end);
  }
}
