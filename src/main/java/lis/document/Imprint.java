package lis.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a document says of itself: cover, running headers and metadata are made from it.
 *
 * @param id the publication's name, which is also the name of its files
 * @param title the one heading of the first level
 * @param words of the language that it is in, whose tag is a BCP 47 tag such as en-GB
 * @param status the word for the state of the text, such as "Draft"
 * @param notice what readers must know of that state, on every output; empty when it is final
 * @param version the editors' own version
 * @param asAt the moment that the content speaks of, as printed
 * @param revision the commit it was built from, and whether there were changes on top of it
 * @param date when that commit was made: the only date that enters an output
 * @param cover whether the document opens with a cover and contents, or starts at once
 * @param maxPages how many pages the PDF in standard print may have at the most
 * @param easyRead whether it is for people who need easy words, larger letters and pictures
 * @param tested who tested it with such readers, and when; empty where nobody did, or it isn't for
 *     them
 * @param summary the short version of it that pages lead to first; empty where there is none
 * @param statement the id of the publication that is the accessibility statement, which pages lead
 *     to; empty where there is none
 * @param editions itself and the same in other languages; none where there is one language
 * @param contact who answers questions and sends other formats; may be empty
 * @param review when it will be looked at again, as printed; may be empty
 * @param certifier who found that its book conforms to EPUB Accessibility 1.1 and to WCAG 2.2 at
 *     level AA; empty where nobody did
 */
public record Imprint(
    String id,
    String title,
    String subtitle,
    Words words,
    String description,
    List<String> keywords,
    String publisher,
    String status,
    Optional<String> notice,
    String version,
    String asAt,
    String revision,
    Instant date,
    boolean cover,
    Optional<Integer> maxPages,
    boolean easyRead,
    String tested,
    Optional<Summary> summary,
    Optional<String> statement,
    List<Edition> editions,
    String contact,
    String review,
    String certifier) {

  /**
   * The same publication in a language.
   *
   * @param id the name of its files
   */
  public record Edition(String language, String id) {}

  /** A short version, by the id and the title of the publication. */
  public record Summary(String id, String title) {}

  public Imprint {
    keywords = List.copyOf(keywords);
    editions = List.copyOf(editions);
    if (title.isBlank()) {
      throw new InaccessibleException("a document needs a title");
    }
    if (!Languages.isTag(words.language())) {
      throw new InaccessibleException(
          "a document needs the language it is written in, as a BCP 47 tag such as en-GB");
    }
  }

  /**
   * The same about all versions together, of which each has a status and a date of its own.
   *
   * @param statement the accessibility statement of one of them
   */
  public Imprint ofAllVersions(Optional<String> statement) {
    return new Imprint(
        id,
        title,
        subtitle,
        words,
        description,
        keywords,
        publisher,
        "",
        Optional.empty(),
        "",
        "",
        "",
        date,
        false,
        Optional.empty(),
        false,
        "",
        Optional.empty(),
        statement,
        List.of(),
        contact,
        "",
        "");
  }

  /** The name of the publication's files in the strategy's own language. */
  public String publication() {
    return id.substring(0, id.length() - suffix().length());
  }

  /** What tells the files of this language from those of the strategy's own; empty for these. */
  public String suffix() {
    int dot = id.indexOf('.');
    return dot < 0 ? "" : id.substring(dot);
  }

  /** A BCP 47 tag, such as en-GB. */
  public String language() {
    return words.language();
  }

  /** What a document says of itself that leads to no accessibility statement. */
  public Imprint(
      String id,
      String title,
      String subtitle,
      String language,
      String description,
      List<String> keywords,
      String publisher,
      String status,
      Optional<String> notice,
      String version,
      String asAt,
      String revision,
      Instant date,
      boolean cover,
      Optional<Integer> maxPages) {
    this(
        id,
        title,
        subtitle,
        Words.none(language),
        description,
        keywords,
        publisher,
        status,
        notice,
        version,
        asAt,
        revision,
        date,
        cover,
        maxPages,
        false,
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        "",
        "");
  }
}
