package lis.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Imprint;
import lis.document.Languages;
import lis.document.Phrase;
import lis.document.Words;
import lis.source.SourceFile;
import lis.source.Span;
import lis.strategy.Mention;
import lis.strategy.Publication;
import lis.strategy.Strategy;
import lis.strategy.Untranslated;

/**
 * A strategy as it reads in one language.
 *
 * @param original as it was written
 * @param strategy the same under other words, or the very same in its own language
 * @param words of the language
 * @param lacks what was found to have no words in it
 * @param file where the strategy keeps its words of the language
 * @param fault for which words of the language couldn't be read
 */
public record Edition(
    Strategy original,
    Strategy strategy,
    Words words,
    Untranslated lacks,
    String file,
    Optional<Span> fault) {

  /** The strategy in its own language. */
  public static Edition own(Strategy strategy, Words words, String file) {
    return new Edition(strategy, strategy, words, new Untranslated(), file, Optional.empty());
  }

  /** The strategy in another language. */
  public static Edition of(Strategy strategy, Words words, String file, Optional<Span> fault) {
    Untranslated lacks = new Untranslated();
    return new Edition(strategy, strategy.in(words, lacks), words, lacks, file, fault);
  }

  boolean translated() {
    return strategy != original;
  }

  /** Whether a publication comes in this language. */
  public boolean has(Publication publication) {
    List<Mention> languages = publication.languages();
    return languages.isEmpty()
        ? !translated()
        : languages.stream().anyMatch(l -> l.target().equals(words.language()));
  }

  /** The name of a publication's files, where it has any in this language. */
  String file(Publication publication) {
    return has(publication) ? named(publication.id(), words.language()) : publication.id();
  }

  /** The name of files in a language: {@code summary}, and {@code summary.cy}. */
  private String named(String id, String language) {
    return language.equals(original.language()) ? id : id + "." + language;
  }

  /** The page that lists what is published in this language. */
  public String index(String name) {
    return named(name, words.language());
  }

  /** A publication in all its languages; none where it has only one. */
  List<Imprint.Edition> editions(Publication publication) {
    return publication.languages().size() < 2
        ? List.of()
        : publication.languages().stream()
            .map(Mention::target)
            .map(tag -> new Imprint.Edition(tag, named(publication.id(), tag)))
            .toList();
  }

  /** All lists of what is published, where there are several. */
  public List<Imprint.Edition> indexes(String name) {
    List<Imprint.Edition> all = new ArrayList<>();
    original.languages().forEach(tag -> all.add(new Imprint.Edition(tag, named(name, tag))));
    if (!all.isEmpty()) {
      all.addFirst(new Imprint.Edition(original.language(), name));
    }
    return all;
  }

  /** Charts have sentences of their own, and those are English. */
  Optional<Diagnostic> refuseChart(Span chart) {
    return translated()
        ? Optional.of(
            Diagnostic.of(
                    Code.MISSING_TRANSLATION,
                    chart,
                    "Charts and pictures of the framework are said in English alone, so there is"
                        + " no %s for this one.".formatted(language()))
                .help("Leave it out of this publication, or publish it in English alone."))
        : Optional.empty();
  }

  /** Words of a template that other languages couldn't have. */
  List<Diagnostic> wordsOf(SourceFile template) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Span words : TemplateWords.of(template)) {
      findings.add(
          Diagnostic.of(
                  Code.MISSING_TRANSLATION,
                  words,
                  "These words stand in the template itself, so there is no %s for them."
                      .formatted(language()))
              .help("Write ${say(\"…\")} around them, and what they are into %s.".formatted(file)));
    }
    return findings;
  }

  /**
   * What has no words in this language.
   *
   * @param shown a document, or what another page says
   * @param publication that shows it
   * @param told what need not be said again, which grows
   */
  public List<Diagnostic> missing(
      Publication publication, Record shown, Set<Untranslated.Lack> told) {
    // All that a tree holds is in what its records say of themselves, whatever they are.
    return translated()
        ? lacks.in(shown.toString()).stream()
            .filter(told::add)
            .map(lack -> missing(publication, lack))
            .toList()
        : List.of();
  }

  /** What lis itself can't say in this language. */
  public Optional<Diagnostic> speechless(Publication publication) {
    List<String> missing =
        Arrays.stream(Phrase.values())
            .map(Phrase::english)
            .filter(english -> words.find(english).isEmpty())
            .toList();
    return translated() && !missing.isEmpty()
        ? Optional.of(
            Diagnostic.of(
                    Code.MISSING_TRANSLATION,
                    publication.place(),
                    "lis has no %s for %d of its own phrases, such as “%s”."
                        .formatted(language(), missing.size(), missing.getFirst()))
                .because(fault)
                .help(
                    "“lis phrases %s” prints them; write what they are into %s."
                        .formatted(words.language(), file)))
        : Optional.empty();
  }

  private Diagnostic missing(Publication publication, Untranslated.Lack lack) {
    String what =
        lack.words().isEmpty()
            ? "what is written here"
            : "“" + lack.words().strip().replaceFirst("[.]$", "") + "”";
    return Diagnostic.of(
            Code.MISSING_TRANSLATION,
            lack.place(),
            "There is no %s for %s.".formatted(language(), what))
        .label(publication.place(), "the publication that shows it")
        .because(original.gaps().language(words.language()).or(() -> fault))
        .help(help(lack));
  }

  private String help(Untranslated.Lack lack) {
    return lack.field().isEmpty()
        ? "Write it into %s, behind the English words.".formatted(file)
        : "Write it as “%s” into %s."
            .formatted(lack.field(), TranslationPlace.of(original, lack.place(), words.language()));
  }

  private String language() {
    return Languages.english(words.language());
  }
}
