package lis.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lis.Pipeline;
import lis.Timings;
import lis.diagnostic.Outcome;
import lis.document.Document;
import lis.source.FolderTree;
import lis.strategy.Strategy;

/** A publication as the tree that is rendered, for programs that are spared all before that. */
final class PublishedTree {
  private PublishedTree() {}

  static Document of(Path folder, String publication) {
    Pipeline pipeline = new Pipeline(new FolderTree(folder), LocalDate.EPOCH, new Timings(() -> 0));
    Strategy strategy = pipeline.validate().value().orElseThrow();
    Outcome<List<Pipeline.Composed>> composed =
        pipeline.compose(strategy, "", Instant.EPOCH, p -> p.id().equals(publication));
    return composed.value().getFirst().document();
  }
}
