package lis.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Phrase;
import lis.document.Words;
import lis.source.Kebab;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Provenance;
import lis.strategy.Strategy;

/**
 * Whatever is derived, made up or withdrawn, and stands in a document under its id, must say so
 * there.
 */
final class Honesty {
  private final Strategy strategy;

  /** The mark of what is withdrawn; all others say how far to trust. */
  private final String withdrawn;

  private final boolean withdrawals;
  private final List<Diagnostic> findings = new ArrayList<>();

  private Honesty(Strategy strategy, Words words, boolean withdrawals) {
    this.strategy = strategy;
    this.withdrawn = words.say(Phrase.WITHDRAWN);
    this.withdrawals = withdrawals;
  }

  static List<Diagnostic> check(Strategy strategy, Words words, List<Block> blocks) {
    List<Diagnostic> findings = new ArrayList<>(new Honesty(strategy, words, false).search(blocks));
    if (strategy.elements().stream().anyMatch(Element::withdrawn)) {
      findings.addAll(new Honesty(strategy, words, true).search(blocks));
    }
    return findings;
  }

  private List<Diagnostic> search(List<Block> blocks) {
    marked(blocks);
    return findings;
  }

  /** Whether there is a mark in these blocks that belongs to nobody within them. */
  private boolean marked(List<Block> blocks) {
    boolean any = false;
    for (Block block : blocks) {
      any |= marked(block);
    }
    return any;
  }

  private boolean marked(Block block) {
    return switch (block) {
      case Block.Section s -> {
        boolean mark = markedLine(s.title());
        boolean own = false;
        for (Block b : s.blocks()) {
          boolean m = marked(b);
          own |= m && !(b instanceof Block.Section);
        }
        require(Optional.of(s.id()), mark || own, s.origin());
        yield false;
      }
      case Block.Paragraph p -> markedLine(p.inlines());
      case Block.ItemList l -> list(l);
      case Block.Definitions d -> definitions(d);
      case Block.Table t -> table(t);
      case Block.Figure f -> markedLine(f.caption());
      case Block.Callout c -> {
        boolean inside = marked(c.blocks());
        yield inside || markedLine(c.title());
      }
      case Block.Pictured p -> marked(p.below());
      case Block.Quotation q -> marked(q.blocks());
      case Block.Preformatted p -> false;
      case Block.Divider d -> false;
      case Block.Contents c -> false;
    };
  }

  private boolean any(List<List<Block>> parts) {
    boolean any = false;
    for (List<Block> part : parts) {
      any |= marked(part);
    }
    return any;
  }

  private boolean list(Block.ItemList list) {
    boolean any = false;
    for (Block.Item item : list.items()) {
      boolean mark = marked(item.blocks());
      require(item.id(), mark, list.origin());
      any |= mark && item.id().isEmpty();
    }
    return any;
  }

  private boolean definitions(Block.Definitions definitions) {
    boolean any = false;
    for (Block.Definition d : definitions.definitions()) {
      boolean inside = marked(d.meaning());
      boolean mark = inside || markedLine(d.term());
      require(d.id(), mark, definitions.origin());
      any |= mark && d.id().isEmpty();
    }
    return any;
  }

  private boolean table(Block.Table table) {
    boolean any = false;
    for (Block.Row row : table.rows()) {
      boolean mark = any(row.cells().stream().map(Block.Cell::blocks).toList());
      require(row.id(), mark, table.origin());
      any |= mark && row.id().isEmpty();
    }
    return any;
  }

  private boolean markedLine(List<Inline> inlines) {
    return inlines.stream()
        .anyMatch(
            inline ->
                (inline instanceof Inline.Mark mark && mark.text().equals(withdrawn) == withdrawals)
                    || inline.children().map(this::markedLine).orElse(false));
  }

  private void require(Optional<String> id, boolean mark, Span place) {
    Optional<Element> element = id.flatMap(strategy::find);
    if (!mark && element.filter(withdrawals ? Element::withdrawn : Honesty::doubtful).isPresent()) {
      findings.add(
          Diagnostic.of(
                  withdrawals ? Code.UNMARKED_WITHDRAWAL : Code.UNMARKED_PROVENANCE,
                  place,
                  "“%s” is %s, and the template doesn't show it here."
                      .formatted(element.get().title(), said(element.get())))
              .help("Set its mark beside its title: ${….mark}.")
              .label(element.get().place(), "it is written here"));
    }
  }

  /** Whether it is derived or made up. */
  private static boolean doubtful(Element element) {
    return element.provenance().filter(Provenance::marked).isPresent();
  }

  private String said(Element element) {
    return withdrawals
        ? withdrawn.toLowerCase(Locale.ROOT)
        : element.provenance().map(Kebab::of).orElse("");
  }
}
