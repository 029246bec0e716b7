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
import lis.model.Role;
import lis.resolve.Linker.Named;
import lis.strategy.Element;
import lis.strategy.Publication;
import lis.strategy.Strategy;

/** Resolves the documents of one strategy. */
public final class Resolver {
  private final Map<String, Named> elements;
  private final Map<String, String> abbreviations;
  private final Map<String, Linker.Whole> wholes = new HashMap<>();

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
    for (Publication publication : strategy.publications()) {
      publication
          .summaryOf()
          .flatMap(of -> publication(strategy, of.target()))
          .ifPresent(whole -> wholes.put(publication.id(), whole(whole)));
    }
  }

  private static Optional<Publication> publication(Strategy strategy, String id) {
    return strategy.publications().stream().filter(p -> p.id().equals(id)).findFirst();
  }

  private static Linker.Whole whole(Publication publication) {
    return new Linker.Whole(
        publication.id(),
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
    Numberer numberer = new Numberer(findings::add);
    List<Block> blocks = numberer.blocks(document.blocks());
    List<Block.Entry> contents = entries(blocks);
    Optional<Linker.Whole> whole = Optional.ofNullable(wholes.get(document.imprint().id()));
    blocks =
        new Linker(numberer.anchors(), elements, contents, whole, findings::add).blocks(blocks);
    if (!abbreviations.isEmpty()) {
      blocks = new Abbreviations(abbreviations).blocks(blocks);
    }
    return new Outcome<>(
        new Document(document.imprint(), blocks, aliases(numberer.anchors().keySet())), findings);
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
