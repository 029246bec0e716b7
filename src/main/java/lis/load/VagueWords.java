package lis.load;

import java.util.Locale;
import java.util.Set;

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

  private VagueWords() {}

  static boolean are(String text) {
    String words = text.strip().replaceAll("[\\s\\u00A0]+", " ").replaceAll("[.…:,!?>→»]+$", "");
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
