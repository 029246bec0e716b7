package lis.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;

/** A schema, or a part of one. Whatever is added to it makes another. */
record Schema(SequencedMap<Keyword, Object> keywords) {
  /** Takes everything. */
  static final Schema ANY = new Schema(new LinkedHashMap<>());

  Schema {
    keywords = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(keywords));
  }

  Schema with(Keyword keyword, Object value) {
    SequencedMap<Keyword, Object> more = new LinkedHashMap<>(keywords);
    more.put(keyword, value);
    return new Schema(more);
  }

  /** What is of one of these types. */
  static Schema of(Type... types) {
    // Always a list: at a single type, editors put words of their own before an error message.
    return ANY.with(Keyword.TYPE, Arrays.stream(types).map(Type::word).toList());
  }

  /**
   * The same as {@link #of}, said so that editors don't offer it: nobody shall be led to write
   * {@code null} or {@code true} because they are allowed.
   */
  static Schema quietly(Type type) {
    Type[] others =
        Arrays.stream(Type.values())
            .filter(other -> other != type && other != Type.INTEGER)
            .toArray(Type[]::new);
    return ANY.with(Keyword.NOT, of(others));
  }

  static Schema words(List<?> values) {
    return ANY.with(Keyword.ENUM, values);
  }

  static Schema ref(Reference reference) {
    return ANY.with(Keyword.REF, reference);
  }

  static Schema listOf(Schema item) {
    return of(Type.ARRAY).with(Keyword.ITEMS, item);
  }

  /** This, or that; the likeliest first, because editors complain in its words. */
  Schema or(Schema other) {
    List<Schema> alternatives = new ArrayList<>();
    if (keywords.size() == 1 && keywords.get(Keyword.ANY_OF) instanceof List<?> already) {
      already.forEach(each -> alternatives.add((Schema) each));
    } else {
      alternatives.add(apart());
    }
    alternatives.add(other.apart());
    return ANY.with(Keyword.ANY_OF, alternatives);
  }

  /**
   * The same, told apart from its alternatives. YAML's language server takes those for one that
   * have the same title, description and properties, and then shows the title for each.
   */
  Schema apart() {
    boolean known = keywords.containsKey(Keyword.PROPERTIES) || keywords.containsKey(Keyword.REF);
    return known ? this : with(Keyword.PROPERTIES, Map.of());
  }

  /** What doesn't fit this. */
  Schema not() {
    return ANY.with(Keyword.NOT, this);
  }

  Schema pattern(String regex, String message) {
    return with(Keyword.PATTERN, regex).with(Keyword.PATTERN_ERROR_MESSAGE, message);
  }

  Schema error(String message) {
    return with(Keyword.ERROR_MESSAGE, message);
  }

  /** With the words that editors show for it, which come first. */
  Schema described(String title, Hover hover) {
    SequencedMap<Keyword, Object> all = new LinkedHashMap<>();
    if (!title.isEmpty()) {
      all.put(Keyword.TITLE, title);
    }
    if (!hover.plain().isEmpty()) {
      all.put(Keyword.DESCRIPTION, hover.plain());
    }
    if (!hover.markdown().equals(hover.plain())) {
      all.put(Keyword.MARKDOWN_DESCRIPTION, hover.markdown());
    }
    if (keywords.containsKey(Keyword.REF)) {
      // Beside a reference, draft 7 sees nothing.
      all.put(Keyword.ALL_OF, List.of(this));
    } else {
      all.putAll(keywords);
    }
    return new Schema(all);
  }

  /**
   * As a tree of maps and lists.
   *
   * @param address what is written for a reference
   */
  Map<String, Object> json(Function<Reference, String> address) {
    Map<String, Object> json = new LinkedHashMap<>();
    keywords.forEach((keyword, value) -> json.put(keyword.word(), json(value, address)));
    return json;
  }

  private static Object json(Object value, Function<Reference, String> address) {
    return switch (value) {
      case Schema schema -> schema.json(address);
      case Reference reference -> address.apply(reference);
      case List<?> list -> list.stream().map(item -> json(item, address)).toList();
      case Map<?, ?> map -> {
        Map<String, Object> json = new LinkedHashMap<>();
        map.forEach((key, each) -> json.put(key.toString(), json(each, address)));
        yield json;
      }
      default -> value;
    };
  }
}
