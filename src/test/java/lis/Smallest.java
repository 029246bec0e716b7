package lis;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.diagnostic.Report;
import lis.render.Format;
import lis.source.MemoryTree;
import lis.source.SourceTree;
import lis.strategy.Strategy;

/** The smallest strategy that has everything, in words of its own. */
public final class Smallest {
  private static final Path FOLDER = Path.of("src/test/resources/strategies/smallest");

  /** The day on which tests judge dates: not long after the strategy's own. */
  public static final LocalDate TODAY = LocalDate.of(2025, 1, 15);

  /** Formats of which something can be found only when they are made. */
  private static final Set<Format> PAGED = Set.of(Format.PDF, Format.BRAILLE);

  private Smallest() {}

  public static MemoryTree tree() {
    return MemoryTree.of(FOLDER);
  }

  /**
   * What lis says about a tree, in the order of its report, pages of a PDF included where it
   * publishes one.
   */
  public static List<Diagnostic> findings(SourceTree tree) {
    return findings(tree, Optional.empty());
  }

  /** What lis says about a tree, and about how it differs from an earlier version. */
  static List<Diagnostic> findings(SourceTree tree, Optional<? extends SourceTree> earlier) {
    Pipeline pipeline = pipeline(tree);
    Outcome<Optional<Strategy>> read = pipeline.validate();
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    if (read.value().isPresent() && !read.hasErrors()) {
      Strategy strategy = read.value().get();
      all.addAll(
          pipeline.render(strategy, "", Instant.EPOCH, p -> true, PAGED::contains).diagnostics());
      earlier
          .flatMap(before -> pipeline(before).validate().value())
          .ifPresent(before -> all.addAll(pipeline.compare(before, strategy)));
    }
    return Report.of(all);
  }

  /** What lis says about a tree without publishing it. */
  public static List<Diagnostic> validated(SourceTree tree) {
    return pipeline(tree).validate().diagnostics();
  }

  private static Pipeline pipeline(SourceTree tree) {
    return new Pipeline(tree, TODAY, new Timings(() -> 0));
  }
}
