package lis.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Archetype;
import lis.model.Role;
import lis.source.Edit;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;
import lis.strategy.Wording;
import lis.wording.Phrases;
import lis.wording.Reading;
import lis.wording.Text;

/** A word for which the glossary has another one. */
final class SeveralWordsForOneTerm implements TextRule {
  private final Strategy strategy;

  /**
   * What not to use, and the terms themselves, so that no part of one is taken for another word.
   */
  private final Phrases<Optional<Use>> phrases = new Phrases<>();

  /** A word that a term says not to use. */
  private record Use(String word, Element term, Span declared) {}

  SeveralWordsForOneTerm(Strategy strategy) {
    this.strategy = strategy;
    List<Element> terms =
        strategy.model().kinds(Archetype.TERM).stream()
            .flatMap(kind -> strategy.of(kind).stream())
            .toList();
    for (Element term : terms) {
      term.value(Role.DEPRECATED).ifPresent(value -> add(term, value));
    }
    if (!phrases.isEmpty()) {
      terms.forEach(term -> phrases.add(term.title(), Optional.empty()));
    }
  }

  private void add(Element term, Value value) {
    for (Wording wording : value.said()) {
      Use use = new Use(wording.text(), term, wording.passage().place());
      phrases.add(wording.text(), Optional.of(use));
    }
  }

  @Override
  public void check(List<Text> texts, Consumer<Diagnostic> report) {
    if (phrases.isEmpty()) {
      return;
    }
    for (Text text : texts) {
      if (!text.isName()) {
        for (Phrases.Found<Optional<Use>> found : phrases.in(text.reading())) {
          found
              .meaning()
              .filter(use -> !isAllowed(text, found.first(), use))
              .ifPresent(
                  use ->
                      report.accept(diagnostic(text.reading(), found.first(), found.end(), use)));
        }
      }
    }
  }

  /** Where the term itself tells of the word, where others say it, and in the name of something. */
  private boolean isAllowed(Text text, int first, Use use) {
    Reading reading = text.reading();
    return text.element().id().equals(use.term().id())
        || text.element().title().equalsIgnoreCase(use.word())
        || reading.isBorrowed(first)
        || reading.isForeign(first)
        || reading.link(first).filter(inset -> names(inset, use.word())).isPresent();
  }

  /** Whether an inset leads to somebody else's page, or to something with the word in its name. */
  private boolean names(Wording.Inset inset, String word) {
    return switch (inset.nature()) {
      case REFERENCE -> strategy.find(inset.target()).filter(e -> names(e, word)).isPresent();
      case LINK -> true;
      case CODE, FOREIGN -> false;
    };
  }

  private static boolean names(Element element, String word) {
    return has(element.title(), word) || has(element.shortTitle(), word);
  }

  private static boolean has(String title, String word) {
    return bare(title).contains(bare(word));
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  private static Diagnostic diagnostic(Reading reading, int first, int end, Use use) {
    Span place = reading.place(first, end);
    String word = Names.inSentence(use.term().title());
    Diagnostic diagnostic =
        Diagnostic.of(
                Code.SEVERAL_WORDS_FOR_ONE_TERM,
                place,
                "The glossary says “%s” for “%s”.".formatted(word, use.word()))
            .label(use.declared(), "here it says so")
            .help("Write “" + word + "”.");
    return replacement(reading, first, end, word)
        .map(
            text ->
                diagnostic.fix(
                    "Replace “%s” by “%s”".formatted(place.text(), text), new Edit(place, text)))
        .orElse(diagnostic);
  }

  /** The word to put there, where the words around it stay right. */
  private static Optional<String> replacement(Reading reading, int first, int end, String word) {
    String written = reading.written(first);
    boolean article =
        first > 0
            && List.of("a", "an").contains(reading.word(first - 1))
            && isVowel(written) != isVowel(word);
    return reading.isVerbatim(first, end) && !article
        ? Optional.of(inCaseOf(written, word))
        : Optional.empty();
  }

  private static boolean isVowel(String word) {
    return "aeiou".indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
  }

  private static String inCaseOf(String written, String word) {
    boolean capital = Character.isUpperCase(written.charAt(0));
    return capital ? Names.capital(word) : word;
  }
}
