package lis.strategy;

import java.util.List;
import java.util.Optional;
import lis.source.Span;

/**
 * Something that is published: a template, and the formats it comes in.
 *
 * @param id also the name of its files
 * @param template a file in templates/documents, as written
 * @param formats as written
 * @param summaryOf the publication of which this is the short version
 * @param pages how many pages its PDF in standard print may have at the most
 * @param readingAge that its readers need at the most, where it says so itself
 * @param words that it may have at the most, headings left out
 * @param sentence how many words its longest sentence may have
 * @param cover whether it opens with a cover and contents
 * @param languages that it comes in, as written; the strategy's own where there are none
 * @param statement whether it is the accessibility statement, which every page leads to
 * @param easyRead what is known of it where it is in easy read
 */
public record Publication(
    String id,
    String title,
    String description,
    Mention template,
    List<Mention> formats,
    Optional<Mention> summaryOf,
    Optional<Integer> pages,
    Optional<Integer> readingAge,
    Optional<Integer> words,
    Optional<Integer> sentence,
    boolean cover,
    boolean statement,
    List<Mention> languages,
    Optional<EasyRead> easyRead,
    Span place) {
  public Publication {
    formats = List.copyOf(formats);
    languages = List.copyOf(languages);
  }

  /** The same in other words. */
  Publication named(String otherTitle, String otherDescription, Optional<EasyRead> otherEasyRead) {
    return new Publication(
        id,
        otherTitle,
        otherDescription,
        template,
        formats,
        summaryOf,
        pages,
        readingAge,
        words,
        sentence,
        cover,
        statement,
        languages,
        otherEasyRead,
        place);
  }
}
