package lis.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import lis.model.FieldType;
import lis.model.Key;
import lis.source.Kebab;
import lis.strategy.Quantity;

/**
 * The shapes that values have, whatever field they stand in: one file, which all others refer to.
 */
final class Values {
  static final String FILE = "values.json";

  /** Nothing was typed. */
  static final Schema EMPTY = ref("empty");

  static final Schema TEXT = ref(FieldType.TEXT);

  /** Text that isn't empty. */
  static final Schema WORDS = ref("words");

  /** It is unknown, with a reason or without. */
  static final Schema UNKNOWN = ref("unknown");

  /** It is unknown, with a reason. */
  static final Schema UNKNOWN_WHY = ref("unknown-why");

  static final Schema YES = ref(FieldType.BOOLEAN);
  static final Schema DECIMAL = ref(FieldType.NUMBER);
  static final Schema WHOLE = ref("whole");
  static final Schema DATE = ref(FieldType.DATE);
  static final Schema DAY = ref("day");
  static final Schema QUANTITY = ref(FieldType.QUANTITY);
  static final Schema MONEY = ref(FieldType.MONEY);
  static final Schema ADDRESS = ref(FieldType.URL);

  /** What nothing fits: an enumeration must not be empty. */
  private static final Schema NOTHING = Schema.of(Type.STRING).with(Keyword.PATTERN, "(?!)");

  private static final String DATE_HINT =
      "Write it as “26 March 2020”, “early January 2020”, “March 2020” or “2020”; for other words,"
          + " {printed: …, from: 2019-11-01, to: 2019-12-31}.";
  private static final String QUANTITY_HINT =
      "Write a number with its unit, “over 2,000 people”, “77%”; for other words, {printed: …,"
          + " value: …, unit: …}.";
  private static final String MONEY_HINT =
      "Write it with its currency, “£4.5m”; for other words, {printed: …, value: …, currency:"
          + " GBP}.";
  private static final String NUMBER_HINT = "Write digits, with a point for decimals.";

  /** More digits than this, before the point, no number has. */
  private static final long MOST = 1_000_000_000_000_000_000L;

  private Values() {}

  private static Schema ref(FieldType type) {
    return ref(Kebab.of(type));
  }

  private static Schema ref(String name) {
    return Schema.ref(new Reference(FILE, name));
  }

  static SequencedMap<String, Schema> definitions() {
    SequencedMap<String, Schema> all = new LinkedHashMap<>();
    all.put("empty", Schema.quietly(Type.NULL).apart());
    all.put(Kebab.of(FieldType.TEXT), text(Schema.of(Type.STRING, Type.NUMBER)));
    all.put("words", text(Schema.of(Type.STRING, Type.NUMBER).with(Keyword.PATTERN, "\\S")));
    all.put("unknown-why", unknownWhy());
    all.put(
        "unknown",
        Schema.words(List.of(Key.UNKNOWN.word()))
            .with(Keyword.ENUM_DESCRIPTIONS, List.of("Nobody knows"))
            .or(UNKNOWN_WHY)
            .apart());
    all.put(Kebab.of(FieldType.BOOLEAN), yes());
    all.put(
        Kebab.of(FieldType.NUMBER),
        Schema.of(Type.NUMBER, Type.STRING)
            .pattern(Printed.DECIMAL, NUMBER_HINT)
            .with(Keyword.EXCLUSIVE_MINIMUM, -MOST)
            .with(Keyword.EXCLUSIVE_MAXIMUM, MOST)
            .error(NUMBER_HINT));
    all.put(
        "whole",
        Schema.of(Type.INTEGER, Type.STRING)
            .pattern(Printed.WHOLE, "Write a whole number.")
            .with(Keyword.MINIMUM, 0)
            .with(Keyword.MAXIMUM, 999_999)
            .error("Write a whole number."));
    all.put("date-text", dateText().apart());
    all.put(Kebab.of(FieldType.DATE), ref("date-text").or(interval()));
    all.put(
        "day",
        Schema.of(Type.STRING)
            .pattern(Printed.DAY, "Write the day as 2027-03-31.")
            .error("Write the day as 2027-03-31."));
    all.put(Kebab.of(FieldType.QUANTITY), quantityText().or(quantity()));
    all.put(Kebab.of(FieldType.MONEY), moneyText().or(money()));
    all.put(
        Kebab.of(FieldType.URL),
        Schema.of(Type.STRING)
            .pattern(Printed.ADDRESS, "Write the whole address, beginning with https://.")
            .error("Write the whole address, beginning with https://."));
    return all;
  }

  /** Whatever is typed is text to lis, and a number or a truth to editors if it looks like one. */
  private static Schema text(Schema words) {
    return words.error("Words are needed here, a single value.").or(Schema.quietly(Type.BOOLEAN));
  }

  private static Schema unknownWhy() {
    return new Keys()
        .required(Key.UNKNOWN, "Why nobody knows, in words for readers.", TEXT.or(EMPTY))
        .closed();
  }

  /** Not as an enumeration: in one, editors would put quotes around the words. */
  private static Schema yes() {
    List<Map<String, String>> snippets =
        Stream.of("yes", "no")
            .map(word -> Map.of(Keyword.LABEL.word(), word, Keyword.BODY_TEXT.word(), word))
            .toList();
    return Schema.of(Type.STRING)
        .pattern(Regex.words(List.of("yes", "no", "true", "false")), "Write yes or no.")
        .error("Write yes or no.")
        .with(Keyword.DEFAULT_SNIPPETS, snippets)
        .or(Schema.quietly(Type.BOOLEAN));
  }

  /** A word of lis's own, in small letters or in capitals. */
  static Schema word(List<String> words, List<String> meanings) {
    Schema known = Schema.words(words);
    return (meanings.isEmpty() ? known : known.with(Keyword.ENUM_DESCRIPTIONS, meanings))
        .or(Schema.of(Type.STRING).with(Keyword.PATTERN, Regex.words(words)));
  }

  private static Schema dateText() {
    return Schema.of(Type.STRING, Type.INTEGER)
        .pattern(Printed.DATE, DATE_HINT)
        .with(Keyword.MINIMUM, 1000)
        .with(Keyword.MAXIMUM, 9999)
        .error(DATE_HINT);
  }

  private static Schema interval() {
    return new Keys()
        .required(Key.PRINTED, "The words that readers see.", TEXT)
        .required(Key.FROM, "The first day that they can mean: `2019-11-01`.", ref("date-text"))
        .required(Key.TO, "The last day that they can mean: `2019-12-31`.", ref("date-text"))
        .closed();
  }

  private static Schema quantityText() {
    return Schema.of(Type.STRING, Type.NUMBER)
        .pattern(Printed.QUANTITY, QUANTITY_HINT)
        .with(Keyword.MINIMUM, 0)
        .error(QUANTITY_HINT);
  }

  private static Schema quantity() {
    List<String> comparators = Kebab.all(Quantity.Comparator.class);
    Schema group =
        Derivations.with(new Keys())
            .required(Key.PRINTED, "The figure in the words that readers see.", TEXT)
            .optional(Key.OF, "What it counts: `GVA per resident`.", TEXT)
            .optional(Key.VALUE, "The number in digits, where lis can't read it.", DECIMAL)
            .optional(Key.UNIT, "What it is counted in: `people`, `%`, `GBP`.", TEXT)
            .optional(Key.COMPARATOR, "How exact the number is.", word(comparators, List.of()))
            .optional(Key.AS_AT, "When it was true.", DATE)
            .closed();
    return unless(group, quantityText(), List.of(Key.VALUE));
  }

  private static Schema moneyText() {
    return Schema.of(Type.STRING).pattern(Printed.MONEY, MONEY_HINT).error(MONEY_HINT);
  }

  private static Schema money() {
    Schema group =
        Derivations.with(new Keys())
            .required(Key.PRINTED, "The sum in the words that readers see.", TEXT)
            .optional(Key.VALUE, "The sum in digits, in whole units of the currency.", DECIMAL)
            .optional(
                Key.CURRENCY,
                "Three capitals, as in ISO 4217: `GBP`.",
                Schema.of(Type.STRING).pattern("^[A-Z]{3}$", "Write three capitals, such as GBP."))
            .optional(Key.PRICE_YEAR, "In whose prices it is.", TEXT)
            .closed();
    return unless(group, moneyText(), List.of(Key.VALUE, Key.CURRENCY));
  }

  /** What lis can't read in the words must be said beside them. */
  private static Schema unless(Schema group, Schema readable, List<Key> otherwise) {
    return group
        .with(Keyword.IF, new Keys().required(Key.PRINTED.word(), readable.not()).open())
        .with(
            Keyword.THEN, there("What lis can't read", otherwise.stream().map(Key::word).toList()));
  }

  /** Keys that are there, with values. */
  static Schema there(String what, List<String> names) {
    Keys keys = new Keys();
    Schema something =
        Schema.of(Type.STRING, Type.NUMBER, Type.BOOLEAN, Type.OBJECT, Type.ARRAY)
            .with(Keyword.MIN_ITEMS, 1);
    names.forEach(name -> keys.required(name, something));
    return keys.open().described(what, Hover.NONE);
  }

  /** The readings of a measure. */
  static Schema series(Schema source) {
    return Schema.listOf(
        new Keys()
            .required(Key.WHEN, "The date of the reading.", DATE)
            .required(Key.VALUE, "The figure, as printed.", QUANTITY)
            .optional(Key.SOURCE, "The id of what it was published in.", source)
            .optional(Key.NOTE, "What readers should know about it.", TEXT)
            .optional(
                Key.PREFERRED,
                "`yes` for the one to use, where several are given for one date.",
                YES)
            .closed());
  }

  /** One of these, or a list of them. */
  static Schema oneOrMore(Schema one) {
    return one.or(Schema.listOf(one).with(Keyword.MIN_ITEMS, 1));
  }

  /** Words, as they stand in quotes and as editors read them without. */
  static Schema words(Map<String, String> meanings) {
    List<Object> words = new ArrayList<>();
    List<String> descriptions = new ArrayList<>();
    for (Map.Entry<String, String> each : meanings.entrySet()) {
      words.add(each.getKey());
      Scalar.read(each.getKey()).ifPresent(words::add);
      while (descriptions.size() < words.size()) {
        descriptions.add(each.getValue());
      }
    }
    return words.isEmpty()
        ? NOTHING
        : Schema.words(words).with(Keyword.ENUM_DESCRIPTIONS, descriptions);
  }
}
