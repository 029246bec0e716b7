package lis.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Severity;
import lis.source.Edit;
import lis.source.SourceFile;
import lis.source.Span;

/**
 * Finds characters that nobody sees: those that only break words for a search, and those that turn
 * the direction of text. Joiners and direction marks are left alone, because Persian, Hebrew and
 * some emoji need them.
 */
final class HiddenCharacter {
  private static final int FIRST = 0xAD;
  private static final int LAST_ISOLATE = 0x2068;
  private static final int END_ISOLATE = 0x2069;
  private static final int END_EMBEDDING = 0x202C;

  private HiddenCharacter() {}

  static void find(SourceFile file, Consumer<Diagnostic> report) {
    List<Span> idle = places(file, HiddenCharacter::idle);
    if (!idle.isEmpty()) {
      report.accept(
          finding(file, idle, "which nobody sees, and which splits a word for a search.")
              .help("Delete it. Such characters in this file: %d.".formatted(idle.size()))
              .fix(
                  "Take the hidden characters away",
                  idle.stream().map(place -> new Edit(place, "")).toArray(Edit[]::new)));
    }
    List<Span> turning = places(file, HiddenCharacter::turns);
    if (!turning.isEmpty()) {
      report.accept(turned(file, turning));
    }
  }

  private static Diagnostic turned(SourceFile file, List<Span> turning) {
    List<Span> open = unbalanced(turning);
    if (open.isEmpty()) {
      return finding(file, turning, "which nobody sees, and which turns the direction of text.")
          .help("Delete it and its partner, unless the text is in a language that needs them.");
    }
    return finding(
            file, open, "which turns the direction of text, without its partner in this line.")
        .severity(Severity.ERROR)
        .help("Delete it: what follows could show in another order than it is written in.");
  }

  private static Diagnostic finding(SourceFile file, List<Span> places, String fault) {
    Span first = places.getFirst();
    int character = file.text().codePointAt(first.start());
    return Diagnostic.of(
        Code.HIDDEN_CHARACTER,
        first,
        "Here stands U+%04X (%s), %s"
            .formatted(character, Character.getName(character).toLowerCase(Locale.ROOT), fault));
  }

  private static List<Span> places(SourceFile file, IntPredicate which) {
    List<Span> places = new ArrayList<>();
    String text = file.text();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= FIRST && which.test(c)) {
        places.add(file.span(at, at + 1));
      }
    }
    return places;
  }

  /** Soft hyphen, zero-width space, word joiner and its likes, a byte order mark in the middle. */
  private static boolean idle(int character) {
    return character == 0xAD
        || character == 0x200B
        || (character >= 0x2060 && character <= 0x2064)
        || character == 0xFEFF;
  }

  static boolean turns(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= END_ISOLATE);
  }

  /** Those without a partner in their line. */
  private static List<Span> unbalanced(List<Span> turning) {
    List<Span> open = new ArrayList<>();
    for (Span span : turning) {
      if (!open.isEmpty() && pair(open.getLast(), span)) {
        open.removeLast();
      } else {
        open.add(span);
      }
    }
    return open;
  }

  private static boolean pair(Span open, Span close) {
    return open.line() == close.line() && closer(open.text().charAt(0)) == close.text().charAt(0);
  }

  /** What ends it; an end is ended by nothing. */
  private static int closer(int character) {
    if (character == END_EMBEDDING || character == END_ISOLATE) {
      return -1;
    }
    return character >= 0x2066 && character <= LAST_ISOLATE ? END_ISOLATE : END_EMBEDDING;
  }
}
