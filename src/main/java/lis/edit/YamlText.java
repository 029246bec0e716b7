package lis.edit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as YAML: in quotes only where YAML would read something else. */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}£€$(“‘/.+](?:[^\\p{Cntrl}\\v]*[^\\p{Cntrl}\\v\\s:])?");

  /** What would end plain words, anywhere. */
  private static final Pattern STOP = Pattern.compile(": | #|:$");

  /** What would end plain words within brackets. */
  private static final Pattern STOP_IN_LIST = Pattern.compile("[\\[\\]{},]");

  private YamlText() {}

  /**
   * One value, or several in brackets. What stands in brackets or braces already stays as it is.
   */
  static String of(List<String> values) {
    return values.size() == 1
        ? one(values.getFirst(), false)
        : values.stream()
            .map(value -> one(value, true))
            .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String one(String value, boolean inList) {
    boolean flow = value.matches("(?s)\\[.*]|\\{.*}");
    boolean plain =
        PLAIN.matcher(value).matches()
            && !STOP.matcher(value).find()
            && !(inList && STOP_IN_LIST.matcher(value).find());
    return flow || plain ? value : quoted(value);
  }

  private static String quoted(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\u0085' -> out.append("\\N");
        case '\u2028' -> out.append("\\L");
        case '\u2029' -> out.append("\\P");
        default -> out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
