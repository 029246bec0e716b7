package lis.render;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lis.document.Imprint;

/**
 * What a publication says at its end of where it stands: which version, of when, made from what.
 */
public record Colophon(List<Entry> entries) {

  /** One fact and its name; {@code machine} is the same in a form for programs, often empty. */
  public record Entry(String name, String words, String machine) {}

  public Colophon {
    entries = List.copyOf(entries);
  }

  /** The facts that are known, in the order in which readers ask for them. */
  public static Colophon of(Imprint imprint) {
    LocalDate day = imprint.date().atZone(ZoneOffset.UTC).toLocalDate();
    Locale locale = Locale.forLanguageTag(imprint.language());
    String printed = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    return new Colophon(
        Stream.of(
                new Entry("Version", imprint.version(), ""),
                new Entry("As at", imprint.asAt(), ""),
                new Entry("Tested with readers", imprint.tested(), ""),
                new Entry("Revision", imprint.revision(), ""),
                new Entry("Published", printed, day.toString()))
            .filter(entry -> !entry.words().isBlank())
            .toList());
  }
}
