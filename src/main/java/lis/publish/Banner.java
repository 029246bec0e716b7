package lis.publish;

import java.util.regex.Pattern;

/**
 * What a page of an old version says above everything else: that there is a newer one, or that it
 * was withdrawn. It stands between two marks, so that the page can be held to its manifest without
 * it.
 */
public final class Banner {
  private static final String BEGIN = "<!--version-->";
  private static final String END = "<!--/version-->\n";

  /** Every page has a head, and it ends with this. */
  private static final String PLACE = "</header>\n";

  /** A sentence with a link to another page of what was published, and no other markup. */
  private static final Pattern SOUND =
      Pattern.compile(
          "(?:<div class=\"(?:notice|frame)\">|\\n)*<p><strong>[^<]*</strong> <a href=\"(?:\\.\\./)+[^\":<]*\">[^<]*</a></p>"
              + "(?:</div>|\\n)*");

  private Banner() {}

  /** A page with a banner in the place of the one that it has; pages without a head stay. */
  public static String put(String page, String markup) {
    String bare = without(page);
    int at = bare.indexOf(PLACE);
    return at < 0 || markup.isEmpty()
        ? bare
        : bare.substring(0, at) + BEGIN + markup + END + bare.substring(at);
  }

  /** Whether a page has no banner, or one that is nothing else. */
  public static boolean isSound(String page) {
    int from = page.indexOf(BEGIN);
    int to = from < 0 ? -1 : page.indexOf(END, from);
    return from < 0
        || (to >= 0 && SOUND.matcher(page.substring(from + BEGIN.length(), to)).matches());
  }

  /** A page as it was published. */
  public static String without(String page) {
    int from = page.indexOf(BEGIN);
    int to = from < 0 ? -1 : page.indexOf(END, from);
    return to < 0 ? page : page.substring(0, from) + page.substring(to + END.length());
  }
}
