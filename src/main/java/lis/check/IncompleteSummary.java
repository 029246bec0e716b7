package lis.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Phrase;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.model.Requirement;
import lis.strategy.Element;
import lis.strategy.Publication;
import lis.strategy.Strategy;

/** A short version that doesn't name, and lead to, all that the model expects there. */
final class IncompleteSummary {
  private static final int SHOWN = 3;

  private final Set<String> named = new HashSet<>();

  private IncompleteSummary() {}

  static void check(
      Strategy strategy, Publication publication, Document document, Consumer<Diagnostic> report) {
    if (publication.summaryOf().isEmpty()) {
      return;
    }
    IncompleteSummary summary = new IncompleteSummary();
    document.blocks().forEach(summary::block);
    List<Element> left =
        strategy.model().requirements().stream()
            .filter(Requirement.ExpectedInSummary.class::isInstance)
            .map(requirement -> ((Requirement.ExpectedInSummary) requirement).kind())
            .flatMap(kind -> strategy.current().of(kind).stream())
            .filter(element -> !summary.named.contains(element.id()))
            .toList();
    if (!left.isEmpty()) {
      report.accept(omission(publication, left));
    }
  }

  private static Diagnostic omission(Publication publication, List<Element> left) {
    Element first = left.getFirst();
    return Diagnostic.of(
            Code.INCOMPLETE_SUMMARY,
            publication.place(),
            "“%s” doesn't lead readers to %s."
                .formatted(publication.title(), Phrase.or(names(left))))
        .label(first.place(), "the model expects this in every short version")
        .help(
            ("Name each in its template, with the way to its place in the whole:"
                    + " <a href=\"#%s\" whole=\"yes\">…</a>.")
                .formatted(first.id()))
        .measure(left.size());
  }

  private static List<String> names(List<Element> left) {
    List<String> names = new ArrayList<>(left.stream().limit(SHOWN).map(Names::of).toList());
    if (left.size() > SHOWN) {
      names.add(left.size() - SHOWN + " more");
    }
    return names;
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph p -> inlines(p.inlines());
      case Block.Section s -> inlines(s.title());
      case Block.Definitions d -> d.definitions().forEach(one -> inlines(one.term()));
      case Block.Table t -> inlines(t.caption());
      case Block.Figure f -> inlines(f.caption());
      case Block.Callout c -> inlines(c.title());
      default -> {}
    }
    block.below().forEach(this::block);
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Elsewhere there) {
        named.add(there.target());
      }
      inline.children().ifPresent(this::inlines);
    }
  }
}
