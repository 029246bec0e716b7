package lis.load;

import java.util.Locale;
import java.util.Optional;

/** Yes and no, as editors type them. */
final class Booleans {
  private Booleans() {}

  static Optional<Boolean> parse(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
