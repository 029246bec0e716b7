package lis.document;

import java.util.regex.Pattern;

/** Language tags (BCP 47, RFC 5646: language, script, region). */
public final class Languages {
  private static final Pattern TAG =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

  private Languages() {}

  public static boolean isTag(String text) {
    return TAG.matcher(text).matches();
  }

  /** What a tag looks like, as a regular expression. */
  public static String pattern() {
    return TAG.pattern();
  }
}
