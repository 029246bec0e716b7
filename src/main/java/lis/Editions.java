package lis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lis.check.Rules;
import lis.compose.Composer;
import lis.compose.Edition;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Group;
import lis.diagnostic.Outcome;
import lis.document.Document;
import lis.document.Imprint;
import lis.document.Words;
import lis.load.WordsLoader;
import lis.resolve.Resolver;
import lis.source.SourceTree;
import lis.source.Span;
import lis.strategy.Publication;
import lis.strategy.Strategy;
import lis.strategy.Untranslated;

/** A strategy in each of its languages, and the documents that it makes there. */
final class Editions {
  /** The name, without language and ending, of the pages that list what was published. */
  static final String INDEX = "index";

  private final SourceTree tree;
  private final Timings timings;

  /** Those of the strategy that was asked for last: a run has one, and several passes need it. */
  private Optional<Strategy> known = Optional.empty();

  private Outcome<List<Edition>> editions = Outcome.of(List.of());

  Editions(SourceTree tree, Timings timings) {
    this.tree = tree;
    this.timings = timings;
  }

  /** The strategy in its own language, and then in those that it is published in besides. */
  Outcome<List<Edition>> of(Strategy strategy) {
    if (known.filter(k -> k == strategy).isEmpty()) {
      editions = made(strategy);
      known = Optional.of(strategy);
    }
    return editions;
  }

  private Outcome<List<Edition>> made(Strategy strategy) {
    List<Diagnostic> findings = new ArrayList<>();
    List<Edition> all = new ArrayList<>();
    Outcome<Words> own = new WordsLoader(tree).load(strategy.language());
    findings.addAll(own.diagnostics());
    all.add(Edition.own(strategy, own.value(), WordsLoader.file(strategy.language())));
    for (String language : strategy.languages()) {
      Outcome<Words> words = new WordsLoader(tree).load(language);
      findings.addAll(words.diagnostics());
      Optional<Span> fault =
          words.diagnostics().stream()
              .filter(Diagnostic::isError)
              .findFirst()
              .map(Diagnostic::place);
      all.add(Edition.of(strategy, words.value(), WordsLoader.file(language), fault));
    }
    return new Outcome<>(all, findings);
  }

  /** All that is wanted in one language. */
  List<Pipeline.Composed> compose(
      Edition edition,
      String revision,
      Instant date,
      Predicate<Publication> publications,
      List<Diagnostic> findings) {
    List<Publication> wanted =
        edition.strategy().publications().stream()
            .filter(p -> edition.has(p) && publications.test(p))
            .toList();
    Composer composer = new Composer(edition, tree, revision, date);
    Resolver resolver = new Resolver(edition.strategy());
    Set<Untranslated.Lack> told = new HashSet<>();
    List<Pipeline.Composed> composed = new ArrayList<>();
    for (Publication publication : wanted) {
      compose(publication, composer, resolver, findings)
          .ifPresent(
              each -> {
                Document document = each.document();
                composed.add(each);
                findings.addAll(edition.missing(publication, document, told));
                findings.addAll(Rules.published(edition.strategy(), publication, document));
              });
    }
    if (!wanted.isEmpty()) {
      Imprint index = composer.index(INDEX);
      findings.addAll(edition.missing(wanted.getFirst(), index, told));
      edition.speechless(wanted.getFirst()).ifPresent(findings::add);
    }
    return composed;
  }

  private Optional<Pipeline.Composed> compose(
      Publication publication, Composer composer, Resolver resolver, List<Diagnostic> findings) {
    Outcome<Optional<Document>> document =
        timings.time(
            "compose " + publication.id(),
            o -> o.diagnostics().size() + " findings",
            () -> composer.compose(publication).then(d -> resolve(resolver, d)));
    findings.addAll(document.diagnostics());
    return document.value().map(d -> new Pipeline.Composed(publication, d));
  }

  /** What those who read another language would miss. */
  List<Diagnostic> untranslated(Strategy strategy) {
    if (strategy.languages().isEmpty()) {
      return List.of();
    }
    List<Diagnostic> composed = new ArrayList<>();
    List<Diagnostic> findings = new ArrayList<>(of(strategy).diagnostics());
    for (Edition edition : of(strategy).value()) {
      if (edition.strategy() != strategy) {
        compose(edition, "", Instant.EPOCH, p -> true, composed);
      }
    }
    composed.stream()
        .filter(d -> Group.of(d.code()) == Group.TRANSLATIONS)
        .distinct()
        .forEach(findings::add);
    return findings;
  }

  private static Outcome<Optional<Document>> resolve(
      Resolver resolver, Optional<Document> document) {
    return document.isEmpty()
        ? Outcome.of(document)
        : resolver.resolve(document.get()).then(d -> Outcome.of(Optional.of(d)));
  }
}
