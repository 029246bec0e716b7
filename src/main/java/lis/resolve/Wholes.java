package lis.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.source.Span;

/** Holds links from one publication into another against what the other one has. */
public final class Wholes extends TreeMapper {
  private final Map<String, Set<String>> anchors;
  private final Consumer<Diagnostic> report;
  private Optional<Span> place = Optional.empty();

  private Wholes(Map<String, Set<String>> anchors, Consumer<Diagnostic> report) {
    this.anchors = anchors;
    this.report = report;
  }

  /**
   * Links that lead nowhere, in documents that are resolved; what isn't among them isn't judged.
   */
  public static List<Diagnostic> check(List<Document> documents) {
    Map<String, Set<String>> anchors = new HashMap<>();
    for (Document document : documents) {
      Set<String> ids = new HashSet<>();
      collect(document.blocks(), ids);
      anchors.put(document.imprint().id(), ids);
    }
    List<Diagnostic> findings = new ArrayList<>();
    documents.forEach(d -> new Wholes(anchors, findings::add).blocks(d.blocks()));
    return findings;
  }

  private static void collect(List<Block> blocks, Set<String> ids) {
    for (Block block : blocks) {
      ids.addAll(block.anchors());
      collect(block.below(), ids);
    }
  }

  @Override
  Block block(Block block) {
    Optional<Span> outer = place;
    place = Optional.of(block.origin());
    Block same = super.block(block);
    place = outer;
    return same;
  }

  @Override
  void inline(Inline inline, List<Inline> out) {
    if (inline instanceof Inline.Elsewhere there && !there.target().isEmpty()) {
      Set<String> ids = anchors.getOrDefault(there.publication(), Set.of(there.target()));
      if (!ids.contains(there.target())) {
        broken(there);
      }
    }
    super.inline(inline, out);
  }

  private void broken(Inline.Elsewhere there) {
    report.accept(
        Diagnostic.of(
                Code.BROKEN_CROSS_REFERENCE,
                place.orElseThrow(),
                "This leads to “%s” in the publication “%s”, and it doesn't stand there."
                    .formatted(there.target(), there.publication()))
            .help("Give its section there this id, or lead to something that stands there."));
  }
}
