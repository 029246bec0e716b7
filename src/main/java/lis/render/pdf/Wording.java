package lis.render.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lis.document.Block.Tone;

/** The few words that a PDF says of its own accord. */
final class Wording {
  private Wording() {}

  static String page(int number, int of) {
    return "Page " + number + " of " + of;
  }

  static String footnote(int number) {
    return "Note " + number;
  }

  static String backTo(int number) {
    return "Back to where note " + number + " is called";
  }

  static String contents() {
    return "Contents";
  }

  /** What tells one edition from another: its version, and the moment that it speaks of. */
  static String edition(String version, String moment) {
    return Stream.of(
            version.isBlank() ? "" : "version " + version,
            moment.isBlank() ? "" : "as at " + moment)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** A label and what it labels, on one line: "Priority 1: People", "1.1 Skills". */
  static String labelled(Optional<String> label, String title) {
    return label
        .map(words -> words + (words.chars().anyMatch(Character::isLetter) ? ": " : " ") + title)
        .orElse(title);
  }

  /** Words of our own at the start of a sentence. */
  static String opening(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** What a box is called that has no title. */
  static String tone(Tone tone) {
    return switch (tone) {
      case NOTE -> "Please note";
      case IMPORTANT -> "Important";
      case EXAMPLE -> "For example";
    };
  }
}
