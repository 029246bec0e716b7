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

  private final Strategy strategy;
  private final Templates templates;
  private final String revision;
  private final Instant date;

  /**
   * @param tree where templates come from
   * @param revision what the outputs say they were built from
   * @param date the only date that enters an output
   */
  public Composer(Strategy strategy, SourceTree tree, String revision, Instant date) {
    this.strategy = strategy;
    this.templates = new Templates(tree);
    this.revision = revision;
    this.date = date;
  }

  /** The document of a publication, unresolved; empty where its template stopped. */
  public Outcome<Optional<Document>> compose(Publication publication) {
    List<Diagnostic> findings = new ArrayList<>();
    List<List<Block>> spliced = new ArrayList<>();
    String markup;
    try {
      markup = templates.run(publication.template(), new StrategyView(strategy, spliced).data());
    } catch (Templates.Fault e) {
      return new Outcome<>(Optional.empty(), List.of(e.diagnostic()));
    }
    MarkupTree.Tag root =
        MarkupTree.parse(markup, templates::place, publication.place(), findings::add);
    ChartReader measures = new ChartReader(strategy, findings::add);
    TimelineReader events = new TimelineReader(strategy, findings::add);
    FrameworkReader frames = new FrameworkReader(strategy, findings::add);
    Function<MarkupTree.Tag, Optional<Block>> charts =
        tag ->
            switch (tag.name()) {
              case CHART -> measures.read(tag);
              case TIMELINE -> events.read(tag);
              default -> frames.read(tag);
            };
    List<Block> blocks = new MarkupReader(spliced, charts, findings::add).read(root);
    findings.addAll(Honesty.check(strategy, blocks));
    return new Outcome<>(Optional.of(new Document(imprint(publication), blocks)), findings);
  }

  /** What the strategy as a whole says of itself, for pages that belong to no publication. */
  public Imprint imprint(String id) {
    Element root = strategy.root();
    String notice = root.text(Role.NOTICE);
    return new Imprint(
        id,
        root.title(),
        root.text(Role.SUBTITLE),
        strategy.language(),
        root.text(Role.DESCRIPTION),
        keywords(root),
        root.text(Role.PUBLISHER),
        root.text(Role.STATUS),
        notice.isBlank() ? Optional.empty() : Optional.of(notice),
        root.text(Role.EDITION),
        asAt(root),
        revision,
        date,
        false,
        Optional.empty(),
        false,
        "",
        Optional.empty(),
        statement());
  }

  /** The first of the short versions is the one that a reader in a hurry is led to. */
  private Optional<Imprint.Summary> summary(Publication whole) {
    return strategy.publications().stream()
        .filter(p -> p.summaryOf().filter(of -> of.target().equals(whole.id())).isPresent())
        .filter(Composer::isPage)
        .map(p -> new Imprint.Summary(p.id(), p.title()))
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
        .map(Publication::id)
        .findFirst();
  }

  private Imprint imprint(Publication publication) {
    Imprint whole = imprint(publication.id());
    boolean same = publication.title().equals(whole.title());
    return new Imprint(
        publication.id(),
        publication.title(),
        same ? whole.subtitle() : whole.title(),
        whole.language(),
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
        Trial.tested(publication.easyRead()),
        summary(publication),
        whole.statement().filter(id -> !id.equals(publication.id())));
  }

  /** The word for the state of a publication, or of the strategy where it has none of its own. */
  public String status(Publication publication) {
    return Trial.isDue(publication.easyRead()) ? Trial.UNTESTED : strategy.root().text(Role.STATUS);
  }

  private static List<String> keywords(Element root) {
    return root.value(Role.KEYWORDS, Value.Many.class).stream()
        .flatMap(many -> many.values().stream())
        .filter(Value.Text.class::isInstance)
        .map(text -> ((Value.Text) text).text())
        .toList();
  }

  private static String asAt(Element root) {
    return root.value(Role.AS_AT, Value.Date.class)
        .map(value -> DateWords.of(value.date()))
        .orElse("");
  }
}
