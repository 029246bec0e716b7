package lis.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Document;
import lis.document.Imprint;
import lis.document.Phrase;
import lis.document.Words;
import lis.model.Role;
import lis.source.SourceTree;
import lis.strategy.Element;
import lis.strategy.Publication;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** Makes one document a publication. */
public final class Composer {
  /** The word for the format of a page. */
  private static final String PAGE = "html";

  private final Edition edition;
  private final Strategy strategy;
  private final SourceTree tree;
  private final String revision;
  private final Instant date;

  /**
   * @param edition the strategy as it reads in a language
   * @param tree where templates come from
   * @param revision what the outputs say they were built from
   * @param date the only date that enters an output
   */
  public Composer(Edition edition, SourceTree tree, String revision, Instant date) {
    this.edition = edition;
    this.strategy = edition.strategy();
    this.tree = tree;
    this.revision = revision;
    this.date = date;
  }

  /** In the strategy's own language. */
  public Composer(Strategy strategy, SourceTree tree, String revision, Instant date) {
    this(Edition.own(strategy, Words.none(strategy.language()), ""), tree, revision, date);
  }

  /** The document of a publication, unresolved; empty where its template stopped. */
  public Outcome<Optional<Document>> compose(Publication publication) {
    List<Diagnostic> findings = new ArrayList<>();
    List<List<Block>> spliced = new ArrayList<>();
    Templates templates = new Templates(tree);
    StrategyView view = new StrategyView(strategy, edition.words(), edition.lacks(), spliced);
    String markup;
    try {
      markup = templates.run(publication.template(), view.data());
    } catch (Templates.Fault e) {
      return new Outcome<>(Optional.empty(), List.of(e.diagnostic()));
    }
    MarkupTree.Tag root =
        MarkupTree.parse(markup, templates::place, publication.place(), findings::add);
    ChartReader measures = new ChartReader(strategy, findings::add);
    TimelineReader events = new TimelineReader(strategy, findings::add);
    FrameworkReader frames = new FrameworkReader(strategy, findings::add);
    Function<MarkupTree.Tag, Optional<Block>> charts =
        tag -> {
          edition.refuseChart(tag.place()).ifPresent(findings::add);
          return switch (tag.name()) {
            case CHART -> measures.read(tag);
            case TIMELINE -> events.read(tag);
            default -> frames.read(tag);
          };
        };
    List<Block> blocks = new MarkupReader(spliced, charts, findings::add).read(root);
    findings.addAll(Honesty.check(strategy, edition.words(), blocks));
    if (edition.translated()) {
      templates.files().forEach(file -> findings.addAll(edition.wordsOf(file)));
    }
    return new Outcome<>(Optional.of(new Document(imprint(publication), blocks)), findings);
  }

  private Imprint imprint(String id, List<Imprint.Edition> editions) {
    Element root = strategy.root();
    String notice = root.text(Role.NOTICE);
    return new Imprint(
        id,
        root.title(),
        root.text(Role.SUBTITLE),
        edition.words(),
        root.text(Role.DESCRIPTION),
        keywords(root),
        root.text(Role.PUBLISHER),
        root.text(Role.STATUS),
        notice.isBlank() ? Optional.empty() : Optional.of(notice),
        root.text(Role.EDITION),
        date(root, Role.AS_AT),
        revision,
        date,
        false,
        Optional.empty(),
        false,
        "",
        Optional.empty(),
        statement(),
        editions,
        root.text(Role.CONTACT),
        date(root, Role.REVIEW),
        root.text(Role.CERTIFIER));
  }

  /** What the page says of itself that lists what is published, and belongs to no publication. */
  public Imprint index(String name) {
    return imprint(edition.index(name), edition.indexes(name));
  }

  /** The first of the short versions is the one that a reader in a hurry is led to. */
  private Optional<Imprint.Summary> summary(Publication whole) {
    return strategy.publications().stream()
        .filter(p -> p.summaryOf().filter(of -> of.target().equals(whole.id())).isPresent())
        .filter(p -> isPage(p) && edition.has(p))
        .map(p -> new Imprint.Summary(edition.file(p), p.title()))
        .findFirst();
  }

  /** Only a page can be led to from a page. */
  private static boolean isPage(Publication publication) {
    return publication.formats().stream().anyMatch(f -> f.target().equalsIgnoreCase(PAGE));
  }

  private Optional<String> statement() {
    return strategy.publications().stream()
        .filter(Publication::statement)
        .filter(Composer::isPage)
        .map(edition::file)
        .findFirst();
  }

  private Imprint imprint(Publication publication) {
    Imprint whole = imprint(edition.file(publication), edition.editions(publication));
    boolean same = publication.title().equals(whole.title());
    return new Imprint(
        whole.id(),
        publication.title(),
        same ? whole.subtitle() : whole.title(),
        whole.words(),
        publication.description().isEmpty() ? whole.description() : publication.description(),
        whole.keywords(),
        whole.publisher(),
        status(publication),
        whole.notice(),
        whole.version(),
        whole.asAt(),
        whole.revision(),
        whole.date(),
        publication.cover(),
        publication.pages(),
        publication.easyRead().isPresent(),
        Trial.tested(publication.easyRead(), edition.words()),
        summary(publication),
        whole.statement().filter(id -> !id.equals(whole.id())),
        whole.editions(),
        whole.contact(),
        whole.review(),
        whole.certifier());
  }

  /** The word for the state of a publication, or of the strategy where it has none of its own. */
  public String status(Publication publication) {
    return Trial.isDue(publication.easyRead())
        ? edition.words().say(Phrase.UNTESTED)
        : strategy.root().text(Role.STATUS);
  }

  private static List<String> keywords(Element root) {
    return root.value(Role.KEYWORDS, Value.Many.class).stream()
        .flatMap(many -> many.values().stream())
        .filter(Value.Text.class::isInstance)
        .map(text -> ((Value.Text) text).text())
        .toList();
  }

  private String date(Element root, Role role) {
    return root.value(role, Value.Date.class)
        .map(value -> DateWords.of(value.date(), edition.words()))
        .orElse("");
  }
}
