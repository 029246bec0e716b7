package lis.schema;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What editors make of a word without quotes: YAML 1.2, core schema. lis takes it as it is typed.
 */
final class Scalar {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(?:\\.[0-9]{1,99}|[0-9]{1,99}(?:\\.[0-9]{0,99})?)(?:[eE][-+]?[0-9]{1,3})?");

  private Scalar() {}

  /** The number or the truth; empty where it stays text. */
  static Optional<Object> read(String word) {
    return switch (word) {
      case "true", "True", "TRUE" -> Optional.of(true);
      case "false", "False", "FALSE" -> Optional.of(false);
      default ->
          NUMBER.matcher(word).matches() ? Optional.of(new BigDecimal(word)) : Optional.empty();
    };
  }
}
