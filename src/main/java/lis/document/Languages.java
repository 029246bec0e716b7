package lis.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** Language tags (BCP 47, RFC 5646: language, script, region). */
public final class Languages {
  private static final Pattern TAG =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

  private Languages() {}

  public static boolean isTag(String text) {
    return TAG.matcher(text).matches();
  }

  /** What a language is called in English, as editors say it. */
  public static String english(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }

  /** What it is called in itself, as its readers look for it. */
  public static String own(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  /** What a tag looks like, as a regular expression. */
  public static String pattern() {
    return TAG.pattern();
  }
}
