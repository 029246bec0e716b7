package lis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import lis.change.Changes;
import lis.change.ElementChange;
import lis.change.Redline;
import lis.check.Judgement;
import lis.check.Rules;
import lis.compose.Composer;
import lis.compose.Edition;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Document;
import lis.document.Imprint;
import lis.document.Phrase;
import lis.document.Theme;
import lis.document.Words;
import lis.layout.Tidying;
import lis.load.StrategyLoader;
import lis.load.SyntaxReader;
import lis.load.ThemeLoader;
import lis.load.WordsLoader;
import lis.model.Model;
import lis.publish.PublishedVersions;
import lis.render.Format;
import lis.render.PdfStandard;
import lis.render.html.IndexPage;
import lis.resolve.Wholes;
import lis.source.SourceTree;
import lis.strategy.Publication;
import lis.strategy.Strategy;

/** The whole run: load, check, compose, resolve, render. What comes out is bytes and findings. */
public final class Pipeline {
  private final SourceTree tree;
  private final LocalDate today;
  private final Timings timings;
  private final Editions editions;
  private final List<Diagnostic> excepted = new ArrayList<>();
  private PdfStandard pdfStandard = PdfStandard.UA_1;
  private String programs = "";
  private Optional<Outcome<Theme>> theme = Optional.empty();

  /**
   * @param today the day that dates in the strategy are compared with; it enters no output
   */
  public Pipeline(SourceTree tree, LocalDate today, Timings timings) {
    this.tree = tree;
    this.today = today;
    this.timings = timings;
    this.editions = new Editions(tree, timings);
  }

  /** What PDF files conform to; PDF/UA-1 and PDF/A-2a until something else is asked for. */
  public void pdfStandard(PdfStandard standard) {
    pdfStandard = standard;
  }

  /**
   * Where the program is looked for that knows braille; nowhere until it is said.
   *
   * @param path folders, as the environment lists them
   */
  public void programs(String path) {
    programs = path;
  }

  /** Loads and checks; empty where there is too little to check. */
  public Outcome<Optional<Strategy>> validate() {
    Outcome<Optional<Strategy>> loaded = read();
    Outcome<Optional<Strategy>> checked =
        timings.time("check", Pipeline::findings, () -> loaded.then(this::check));
    return checked.value().isEmpty()
        ? checked
        : new Outcome<>(
            checked.value(),
            standing(Judgement.whole(checked.value().get(), checked.diagnostics(), today)));
  }

  /** Loads without checking; empty where there is too little to check. */
  public Outcome<Optional<Strategy>> read() {
    return timings.time("load", Pipeline::count, () -> new StrategyLoader(tree).load());
  }

  /** The model alone; empty where it can't be read. */
  public Optional<Model> model() {
    return new StrategyLoader(tree).model();
  }

  /** What lays out the files; empty where there is too little to go by. */
  public Optional<Tidying> tidying() {
    return read().value().map(strategy -> new Tidying(new SyntaxReader(tree), strategy));
  }

  /** What lis itself says in English, and what that is in a language; empty where nobody said. */
  public SequencedMap<String, String> phrases(String language) {
    Words words = new WordsLoader(tree).load(language).value();
    SequencedMap<String, String> phrases = new LinkedHashMap<>();
    for (Phrase phrase : Phrase.values()) {
      phrases.put(phrase.english(), words.find(phrase.english()).orElse(""));
    }
    return phrases;
  }

  /** What only shows when a strategy is compared with an earlier version of it. */
  public List<Diagnostic> compare(Strategy before, Strategy after) {
    return standing(Judgement.later(after, Rules.compare(before, after), today));
  }

  private List<Diagnostic> standing(Judgement judgement) {
    excepted.addAll(judgement.excepted());
    return judgement.standing();
  }

  /** What was found so far and doesn't count, because the strategy makes an exception for it. */
  public List<Diagnostic> excepted() {
    return Collections.unmodifiableList(excepted);
  }

  private Outcome<Optional<Strategy>> check(Optional<Strategy> strategy) {
    if (strategy.isEmpty()) {
      return Outcome.of(strategy);
    }
    return Rules.check(strategy.get(), today)
        .then(checked -> new Outcome<>(checked, Formats.check(checked)))
        .then(checked -> new Outcome<>(checked, editions.untranslated(checked)))
        .then(checked -> new Outcome<>(Optional.of(checked), theme().diagnostics()));
  }

  /** The theme, read once. */
  private Outcome<Theme> theme() {
    if (theme.isEmpty()) {
      theme = Optional.of(new ThemeLoader(tree).load());
    }
    return theme.get();
  }

  /**
   * One publication in one format.
   *
   * @param language that it is in
   * @param path in the output folder
   * @param beside other files that belong to it, by their paths in the output folder
   */
  public record Rendered(
      Publication publication,
      String language,
      Format format,
      String path,
      byte[] bytes,
      SortedMap<String, byte[]> beside) {

    /** How many web pages it is, if it is web pages; 1 otherwise. */
    public int pages() {
      String page = "." + Format.SITE.extension();
      return 1 + (int) beside.keySet().stream().filter(name -> name.endsWith(page)).count();
    }

    /** The size of all its files, in bytes. */
    public long size() {
      return bytes.length + beside.values().stream().mapToLong(b -> b.length).sum();
    }
  }

  /** The name of the page that lists what was published. */
  public static final String INDEX = "index.html";

  /**
   * Renders what is wanted of a strategy without errors. Nothing is rendered while an error stands.
   *
   * @param revision what the outputs say they were built from
   * @param date the only date that enters an output
   */
  public Outcome<List<Rendered>> render(
      Strategy strategy,
      String revision,
      Instant date,
      Predicate<Publication> publications,
      Predicate<Format> formats) {
    Outcome<List<Composed>> composed = compose(strategy, revision, date, publications);
    if (composed.hasErrors()) {
      return new Outcome<>(List.of(), composed.diagnostics());
    }
    List<Press.Job> jobs = new ArrayList<>();
    for (Composed each : composed.value()) {
      for (Format format : Format.values()) {
        if (Formats.has(each.publication(), format) && formats.test(format)) {
          jobs.add(new Press.Job(each.publication(), each.document(), format));
        }
      }
    }
    List<Diagnostic> laidOut = new ArrayList<>();
    List<Rendered> files = press().render(jobs, laidOut);
    return new Outcome<>(files, composed.diagnostics())
        .then(f -> new Outcome<>(f, standing(Judgement.later(strategy, laidOut, today))));
  }

  /** A publication as one tree, whatever it will be rendered as. */
  public record Composed(Publication publication, Document document) {}

  /**
   * Puts together what is wanted of a strategy.
   *
   * @param revision what the outputs say they were built from
   * @param date the only date that enters an output
   */
  public Outcome<List<Composed>> compose(
      Strategy strategy, String revision, Instant date, Predicate<Publication> publications) {
    List<Diagnostic> findings = new ArrayList<>(theme().diagnostics());
    List<Composed> composed = new ArrayList<>();
    findings.addAll(editions.of(strategy).diagnostics());
    for (Edition edition : editions.of(strategy).value()) {
      composed.addAll(editions.compose(edition, revision, date, publications, findings));
    }
    findings.addAll(Wholes.check(composed.stream().map(Composed::document).toList()));
    return new Outcome<>(composed, standing(Judgement.later(strategy, findings, today)));
  }

  /**
   * What readers see of the versions of a strategy.
   *
   * @param published whether a path, from the folder of all versions, is there
   */
  public VersionPages versions(
      Strategy strategy, PublishedVersions versions, Predicate<String> published) {
    Edition own = editions.of(strategy).value().getFirst();
    Instant date = VersionPages.date(versions);
    Imprint imprint = new Composer(own, tree, "", date).index(Editions.INDEX);
    Optional<String> statement =
        versions
            .current()
            .flatMap(v -> imprint.statement().map(id -> v.version() + "/" + id))
            .filter(path -> published.test(Format.HTML.file(path)));
    return new VersionPages(tree, versions, imprint.ofAllVersions(statement), theme().value());
  }

  /** The pages that list these files, one for each language, by their names. */
  public SortedMap<String, byte[]> indexes(
      Strategy strategy, List<Rendered> files, String revision, Instant date) {
    SortedMap<String, byte[]> pages = new TreeMap<>();
    for (Edition edition : editions.of(strategy).value()) {
      Composer composer = new Composer(edition, tree, revision, date);
      Imprint imprint = composer.index(Editions.INDEX);
      List<IndexPage.Publication> publications =
          edition.strategy().publications().stream()
              .map(p -> listed(imprint, composer.status(p), p, files))
              .filter(publication -> !publication.files().isEmpty())
              .toList();
      if (edition.strategy() == strategy || !publications.isEmpty()) {
        pages.put(
            Format.HTML.file(imprint.id()),
            new IndexPage(imprint, publications).render(theme().value()));
      }
    }
    return pages;
  }

  private static IndexPage.Publication listed(
      Imprint imprint, String status, Publication publication, List<Rendered> files) {
    return new IndexPage.Publication(
        publication.title(),
        publication.description().isEmpty() ? imprint.description() : publication.description(),
        status,
        files.stream()
            .filter(
                file ->
                    file.publication().equals(publication)
                        && file.language().equals(imprint.language()))
            .map(
                file ->
                    new IndexPage.File(
                        file.path(),
                        imprint.words().say(file.format().label()),
                        file.size(),
                        imprint.words().say(file.format().purpose()),
                        file.pages()))
            .toList());
  }

  /**
   * A comparison as a document, which belongs to no publication: a page, a PDF or text.
   *
   * @param touches what hangs on a changed element, in words; empty for nothing
   */
  public Outcome<byte[]> redline(
      Changes changes, Redline.Head head, Function<ElementChange, String> touches, Format format) {
    return press().renderer(format).render(Redline.of(changes, head, touches), theme().value());
  }

  private Press press() {
    return new Press(timings, theme().value(), pdfStandard, programs);
  }

  private static String count(Outcome<Optional<Strategy>> outcome) {
    return outcome.value().map(s -> s.elements().size() + " elements").orElse("nothing");
  }

  private static String findings(Outcome<?> outcome) {
    return outcome.diagnostics().size() + " findings";
  }
}
