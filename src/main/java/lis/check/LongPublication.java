package lis.check;

import java.util.List;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Document;
import lis.strategy.Publication;
import lis.wording.Reading;
import lis.wording.Sentence;
import lis.wording.TextMeter;

/** A publication with more words, or with a longer sentence, than it may have. */
final class LongPublication {
  private LongPublication() {}

  static void check(Publication publication, Document document, Consumer<Diagnostic> report) {
    if (publication.words().isEmpty() && publication.sentence().isEmpty()) {
      return;
    }
    List<Reading> readings = TextMeter.readings(document);
    publication.words().ifPresent(limit -> whole(publication, limit, words(readings), report));
    publication
        .sentence()
        .ifPresent(
            limit -> readings.forEach(reading -> sentences(publication, limit, reading, report)));
  }

  private static int words(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.sentences().stream())
        .mapToInt(Sentence::words)
        .sum();
  }

  private static void whole(
      Publication publication, int limit, int words, Consumer<Diagnostic> report) {
    if (words > limit) {
      report.accept(
          Diagnostic.of(
                  Code.LONG_PUBLICATION,
                  publication.place(),
                  "“%s” has %d words, and the limit is %d."
                      .formatted(publication.title(), words, limit))
              .help("Leave something out: the whole stands in another publication.")
              .measure(words));
    }
  }

  private static void sentences(
      Publication publication, int limit, Reading reading, Consumer<Diagnostic> report) {
    for (Sentence sentence : reading.sentences()) {
      if (sentence.words() > limit && !reading.isBorrowed(sentence.first())) {
        report.accept(
            Diagnostic.of(
                    Code.LONG_PUBLICATION,
                    publication.place(),
                    "A sentence of “%s” has %d words, and the limit is %d: “%s”"
                        .formatted(
                            publication.title(), sentence.words(), limit, text(reading, sentence)))
                .help("Make two of it where it is written, in an element or in the template."));
      }
    }
  }

  private static String text(Reading reading, Sentence sentence) {
    return reading
        .text()
        .substring(
            reading.tokens().get(sentence.first()).start(),
            reading.tokens().get(sentence.end() - 1).end());
  }
}
