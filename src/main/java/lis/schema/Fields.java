package lis.schema;

import lis.model.Field;
import lis.model.Key;

/** What fields of elements, and attributes of links, can hold. */
record Fields(Ids ids) {

  /** A field, with the words that editors show for it. */
  Schema of(Field field) {
    Schema one = one(field);
    Schema value = field.list() ? one.or(Schema.listOf(one)) : one;
    Schema known = value.or(offersUnknown(field) ? Values.UNKNOWN_WHY : Values.UNKNOWN);
    Schema whole = field.required() ? known : known.or(Values.EMPTY);
    return whole.described(field.label(), hover(field));
  }

  private Schema one(Field field) {
    return switch (field.type()) {
      case TEXT, PROSE -> field.required() ? Values.WORDS : Values.TEXT;
      case CHOICE -> Values.words(field.choices());
      case BOOLEAN -> Values.YES;
      case NUMBER -> Values.DECIMAL;
      case QUANTITY -> Values.QUANTITY;
      case MONEY -> Values.MONEY;
      case DATE -> Values.DATE;
      case SERIES -> Values.series(ids.sources());
      case URL -> Values.ADDRESS;
    };
  }

  private static boolean offersUnknown(Field field) {
    return field.choices().containsKey(Key.UNKNOWN.word());
  }

  private static Hover hover(Field field) {
    Hover hover = Hover.words(field.help()).and(manner(field));
    if (field.list()) {
      hover = hover.and("One, or several in brackets.");
    }
    if (field.required() || field.expected()) {
      hover = hover.and("lis asks for it; `unknown`, or `{unknown: why}`, is an answer.");
    }
    return hover;
  }

  /** How it is written. */
  private static String manner(Field field) {
    return switch (field.type()) {
      case TEXT, CHOICE -> "";
      case BOOLEAN -> "`yes` or `no`.";
      case PROSE -> "In Markdown. In YAML, a text of several lines begins with `|`.";
      case NUMBER -> "In digits, with a point for decimals.";
      case QUANTITY ->
          "As printed, with its unit: `over 2,000 people`. Where lis can't read the number:"
              + " `{printed: a dozen, value: 12}`.";
      case MONEY ->
          "As printed, with its currency: `£4.5m`. Where lis can't read it: `{printed: a pound,"
              + " value: 1, currency: GBP}`.";
      case DATE ->
          "As printed: `26 March 2020`, `early January 2020`, `spring 2020`, `2020-03`, `2020`. In"
              + " other words: `{printed: after the harvest, from: 2019-09-01, to: 2019-10-31}`.";
      case SERIES -> "A list: `- {when: 2017, value: 77%}`.";
      case URL -> "A whole address, beginning with `https://`.";
    };
  }
}
