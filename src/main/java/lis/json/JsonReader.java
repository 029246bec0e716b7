package lis.json;

import java.util.Map;
import java.util.Optional;
import org.json.JSONException;
import org.json.JSONObject;

/** Reads JSON objects (RFC 8259) as maps, lists, strings, numbers and booleans. */
public final class JsonReader {
  private JsonReader() {}

  /** The object that a text holds; empty where it holds something else, or is no JSON. */
  public static Optional<Map<String, Object>> object(String text) {
    try {
      return Optional.of(new JSONObject(text).toMap());
    } catch (JSONException e) {
      return Optional.empty();
    }
  }

  /** A text in an object; empty where there is none. */
  public static String text(Map<?, ?> object, String key) {
    return object.get(key) instanceof String text ? text : "";
  }
}
