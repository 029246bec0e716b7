package lis.schema;

/**
 * How dates and figures are printed, as regular expressions. They take whatever loading reads, and
 * little else: which years have a 29th of February is more than they can tell.
 */
final class Printed {
  private static final String LONG_MONTH =
      "jan(?:uary)?|mar(?:ch)?|may|july?|aug(?:ust)?|oct(?:ober)?|dec(?:ember)?";
  private static final String SHORT_MONTH = "apr(?:il)?|june?|sep(?:t(?:ember)?)?|nov(?:ember)?";
  private static final String FEBRUARY = "feb(?:ruary)?";
  private static final String MONTH = "(?:" + LONG_MONTH + "|" + SHORT_MONTH + "|" + FEBRUARY + ")";
  private static final String ORDINAL = "(?:st|nd|rd|th)? ";
  private static final String DAY_OF_MONTH =
      "(?:(?:0?[1-9]|[12]\\d)"
          + ORDINAL
          + MONTH
          + "|30"
          + ORDINAL
          + "(?:"
          + LONG_MONTH
          + "|"
          + SHORT_MONTH
          + ")|31"
          + ORDINAL
          + "(?:"
          + LONG_MONTH
          + "))";
  private static final String AMERICAN_DAY =
      "(?:"
          + MONTH
          + "\\.? (?:0?[1-9]|[12]\\d)|(?:"
          + LONG_MONTH
          + "|"
          + SHORT_MONTH
          + ")\\.? 30|(?:"
          + LONG_MONTH
          + ")\\.? 31)(?:st|nd|rd|th)?,? \\d{4}";
  private static final String PART =
      "(?:(?:early|mid|late|(?:end|start|beginning) of)[- ])?" + MONTH;

  /** What stands before the year, and alone in the first half of a range. */
  private static final String HEAD =
      "(?:" + DAY_OF_MONTH + "|" + PART + "|(?:spring|summer|autumn|winter)(?: of)?|about|around)";

  private static final String ISO_DAY =
      "\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d)|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)";
  private static final String SINGLE =
      "(?:(?:"
          + HEAD
          + " )?\\d{4}|"
          + ISO_DAY
          + "|"
          + AMERICAN_DAY
          + "|\\d{4}-(?:0[1-9]|1[0-2])|\\d{4}-q[1-4]|\\d{4}/\\d{2})";

  static final String DATE =
      Regex.stripped(
          Regex.anyCase(
              "(?:"
                  + SINGLE
                  + "|(?:"
                  + SINGLE
                  + "|"
                  + HEAD
                  + ") (?:and|or|to|until) "
                  + SINGLE
                  + ")"));

  static final String DAY =
      Regex.stripped(
          Regex.anyCase("(?:" + ISO_DAY + "|" + DAY_OF_MONTH + " \\d{4}|" + AMERICAN_DAY + ")"));

  private static final String COMPARATOR =
      "(?:(?:over|more than|above|at least|up to|about|around|nearly|almost|approximately|under"
          + "|less than|fewer than|below)\\s+)?";
  private static final String TIMES = "(?:k|m|bn|tn| thousand| million| billion| trillion)?\\b\\+?";
  private static final String NUMBER =
      "(?:\\d[\\d,]*(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
          + "|half)"
          + TIMES;
  private static final String FRACTION = "an?" + TIMES + "\\s*(?:third|quarter)\\b";
  private static final String FIGURE = Regex.anyCase("(?:" + NUMBER + "|" + FRACTION + ")");

  /** A figure begins so; what it counts may follow in any words. */
  static final String QUANTITY = "^\\s*" + Regex.anyCase(COMPARATOR) + "[£€$]?" + FIGURE;

  static final String MONEY =
      "^\\s*"
          + Regex.anyCase(COMPARATOR)
          + "(?:[£€$]"
          + FIGURE
          + "|"
          + FIGURE
          + "\\s*(?:GBP|EUR|USD)(?:\\s|$))";

  static final String DECIMAL = Regex.stripped("-?[0-9]{1,18}(?:\\.[0-9]{1,18})?");

  static final String WHOLE = Regex.whole("[0-9]{1,6}");

  static final String ADDRESS = Regex.stripped("[hH][tT][tT][pP][sS]?://[^\\s/?#]+\\S*");

  private Printed() {}
}
