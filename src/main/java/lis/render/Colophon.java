package lis.render;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lis.document.Imprint;
import lis.document.Phrase;
import lis.document.Words;

/**
 * What a publication says at its end of where it stands: which version, of when, made from what,
 * when it will be looked at again, and whom to ask.
 */
public record Colophon(List<Entry> entries) {

  /** One fact and its name; {@code machine} is the same in a form for programs, often empty. */
  public record Entry(String name, String words, String machine) {}

  public Colophon {
    entries = List.copyOf(entries);
  }

  /** The facts that are known, in the order in which readers ask for them. */
  public static Colophon of(Imprint imprint) {
    Words words = imprint.words();
    LocalDate day = imprint.date().atZone(ZoneOffset.UTC).toLocalDate();
    String printed = printed(day, imprint.language());
    return new Colophon(
        Stream.of(
                new Entry(words.say(Phrase.VERSION), imprint.version(), ""),
                new Entry(words.say(Phrase.AS_AT), imprint.asAt(), ""),
                new Entry(words.say(Phrase.TESTED), imprint.tested(), ""),
                new Entry(words.say(Phrase.REVISION), imprint.revision(), ""),
                new Entry(words.say(Phrase.PUBLISHED), printed, day.toString()),
                new Entry(words.say(Phrase.NEXT_REVIEW), imprint.review(), ""),
                new Entry(words.say(Phrase.QUESTIONS), imprint.contact(), ""))
            .filter(entry -> !entry.words().isBlank())
            .toList());
  }

  /** A day in the words of a language. */
  public static String printed(LocalDate day, String language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language)).format(day);
  }
}
