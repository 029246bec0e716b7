package lis.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import lis.model.Key;

/** Puts a group of keys together: those that it knows, and those that it can't do without. */
final class Keys {
  private final SequencedMap<String, Schema> known = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();

  /** A key that must be there, with a value. */
  Keys required(String name, Schema value) {
    required.add(name);
    return optional(name, value);
  }

  /** A key that may be left out. */
  Keys optional(String name, Schema value) {
    known.put(name, value);
    return this;
  }

  Keys required(Key key, String help, Schema value) {
    return required(key.word(), value.described("", Hover.of(help)));
  }

  /** A key that may be left out; one without a value is as good as none. */
  Keys optional(Key key, String help, Schema value) {
    return optional(key.word(), value.or(Values.EMPTY).described("", Hover.of(help)));
  }

  /** A group that knows these keys and no others. */
  Schema closed() {
    return open().with(Keyword.ADDITIONAL_PROPERTIES, false);
  }

  /** A group that may have others, too. */
  Schema open() {
    Schema schema = Schema.of(Type.OBJECT).with(Keyword.PROPERTIES, known);
    return required.isEmpty() ? schema : schema.with(Keyword.REQUIRED, List.copyOf(required));
  }
}
