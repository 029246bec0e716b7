package lis.load;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of a link that tell nothing to those who hear the links of a page one after the other. */
final class VagueWords {
  private static final Set<String> VAGUE =
      Set.of(
          "click",
          "click here",
          "click on this link",
          "click this link",
          "details",
          "download",
          "find out more",
          "follow this link",
          "for more information",
          "further information",
          "go here",
          "here",
          "learn more",
          "link",
          "more",
          "more details",
          "more here",
          "more information",
          "read more",
          "read more here",
          "read this",
          "see here",
          "see more",
          "this",
          "this document",
          "this link",
          "this page",
          "this report",
          "this site",
          "this website",
          "view more");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern STOPS = Pattern.compile("[.…:,!?>→»]+$");

  private VagueWords() {}

  static boolean are(String text) {
    String spaced = SPACES.matcher(text.strip()).replaceAll(" ");
    String words = STOPS.matcher(spaced).replaceAll("");
    return VAGUE.contains(words.strip().toLowerCase(Locale.ROOT)) || isAddress(words);
  }

  /** A web address as such: a voice would spell it out. An address for mail is a name. */
  private static boolean isAddress(String words) {
    return words.indexOf(' ') < 0
        && (words.startsWith("http://")
            || words.startsWith("https://")
            || words.startsWith("www."));
  }
}
