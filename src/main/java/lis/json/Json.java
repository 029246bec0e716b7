package lis.json;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes records, maps, lists, strings, numbers and booleans as JSON (RFC 8259). The names of a
 * record's components are its keys; an empty optional leaves its key out.
 */
public final class Json {
  private final StringBuilder out = new StringBuilder();

  private Json() {}

  /** Two spaces a step, and a line end at the end. */
  public static String write(Object value) {
    Json json = new Json();
    json.value(value, "\n");
    return json.out.append('\n').toString();
  }

  private void value(Object value, String newline) {
    switch (value) {
      case Record r -> object(components(r), newline);
      case Map<?, ?> map -> object(map, newline);
      case Iterable<?> items -> array(items, newline);
      case Number number -> out.append(number);
      case Boolean bool -> out.append(bool);
      default -> string(value.toString());
    }
  }

  static Map<String, Object> components(Record value) {
    Map<String, Object> components = new LinkedHashMap<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        components.put(component.getName(), accessor.invoke(value));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record gives its components", e);
      }
    }
    return components;
  }

  private void object(Map<?, ?> map, String newline) {
    String inner = newline + "  ";
    String before = "{" + inner;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object value = entry.getValue() instanceof Optional<?> o ? o.orElse(null) : entry.getValue();
      if (value != null) {
        out.append(before);
        string(entry.getKey().toString());
        out.append(": ");
        value(value, inner);
        before = "," + inner;
      }
    }
    out.append(before.startsWith("{") ? "{}" : newline + "}");
  }

  private void array(Iterable<?> items, String newline) {
    String inner = newline + "  ";
    String before = "[" + inner;
    for (Object item : items) {
      out.append(before);
      value(item, inner);
      before = "," + inner;
    }
    out.append(before.startsWith("[") ? "[]" : newline + "]");
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          // Control characters of C0 and C1 too: no terminal shall take them for commands.
          boolean control = c < 0x20 || (c >= 0x7f && c < 0xa0) || Character.isSurrogate(c);
          out.append(control ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
        }
      }
    }
    out.append('"');
  }
}
