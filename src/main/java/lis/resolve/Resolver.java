package lis.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Document;
import lis.document.Imprint;
import lis.model.Archetype;
import lis.model.Role;
import lis.resolve.Linker.Named;
import lis.strategy.Element;
import lis.strategy.Publication;
import lis.strategy.Strategy;

/** Resolves the documents of one strategy. */
public final class Resolver {
  private final Map<String, Named> elements;
  private final Map<String, String> abbreviations;
  private final Map<String, String> terms = new HashMap<>();
  private final Map<String, String> shortForms = new HashMap<>();
  private final List<Publication> publications;

  public Resolver(Strategy strategy) {
    this.elements =
        strategy.ids().stream()
            .collect(Collectors.toMap(Function.identity(), id -> named(strategy, id)));
    this.abbreviations =
        strategy.elements().stream()
            .filter(e -> !e.text(Role.ABBREVIATION).isBlank())
            .collect(
                Collectors.toMap(
                    e -> e.text(Role.ABBREVIATION), Element::title, (first, second) -> first));
    strategy.current().elements().stream()
        .filter(e -> e.kind().archetype() == Archetype.TERM)
        .forEach(this::term);
    this.publications = strategy.publications();
  }

  private void term(Element element) {
    terms.putIfAbsent(element.title(), element.id());
    if (!element.text(Role.ABBREVIATION).isBlank()) {
      shortForms.putIfAbsent(element.text(Role.ABBREVIATION), element.id());
    }
  }

  private Optional<Publication> publication(String id) {
    return publications.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** What a document is the short version of, in its language if that has it. */
  private Optional<Linker.Whole> whole(Imprint summary) {
    return publication(summary.publication())
        .flatMap(Publication::summaryOf)
        .flatMap(of -> publication(of.target()))
        .map(whole -> whole(whole, summary));
  }

  private static Linker.Whole whole(Publication publication, Imprint summary) {
    boolean has =
        publication.languages().stream().anyMatch(l -> l.target().equals(summary.language()));
    return new Linker.Whole(
        has ? publication.id() + summary.suffix() : publication.id(),
        publication.formats().stream()
            .map(format -> format.target().toLowerCase(Locale.ROOT))
            .toList());
  }

  private static Named named(Strategy strategy, String id) {
    Element element = strategy.find(id).orElseThrow();
    String code = strategy.code(element);
    String words =
        code.isEmpty()
            ? element.shortTitle()
            : element.kind().one() + " " + code + ": " + element.shortTitle();
    return new Named(element.id(), words);
  }

  /** The document, whole. */
  public Outcome<Document> resolve(Document document) {
    List<Diagnostic> findings = new ArrayList<>();
    Numberer numberer = new Numberer(document.imprint().words(), findings::add);
    List<Block> blocks = numberer.blocks(document.blocks());
    List<Block.Entry> contents = entries(blocks);
    blocks =
        new Linker(numberer.anchors(), elements, contents, whole(document.imprint()), findings::add)
            .blocks(blocks);
    Terms explained = new Terms(terms, shortForms, numberer.anchors().keySet());
    if (!explained.terms().isEmpty()) {
      blocks = explained.blocks(blocks);
    }
    if (!abbreviations.isEmpty()) {
      blocks = new Abbreviations(abbreviations).blocks(blocks);
    }
    return new Outcome<>(
        new Document(
            document.imprint(), blocks, aliases(numberer.anchors().keySet()), explained.terms()),
        findings);
  }

  private Map<String, String> aliases(Set<String> anchors) {
    Map<String, String> aliases = new HashMap<>();
    elements.forEach(
        (id, named) -> {
          if (!id.equals(named.id()) && anchors.contains(named.id())) {
            aliases.put(id, named.id());
          }
        });
    return aliases;
  }

  private static List<Block.Entry> entries(List<Block> blocks) {
    List<Block.Entry> entries = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Section s && s.listed()) {
        entries.add(new Block.Entry(s.id(), s.label(), s.title(), entries(s.blocks())));
      }
    }
    return entries;
  }
}
