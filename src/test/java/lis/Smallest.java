package lis;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.source.MemoryTree;
import lis.source.SourceTree;
import lis.strategy.Strategy;

/** The smallest strategy that has everything, in words of its own. */
public final class Smallest {
  private static final Path FOLDER = Path.of("src/test/resources/strategies/smallest");

  /** The day on which tests judge dates: not long after the strategy's own. */
  public static final LocalDate TODAY = LocalDate.of(2025, 1, 15);

  private Smallest() {}

  public static MemoryTree tree() {
    return MemoryTree.of(FOLDER);
  }

  /**
   * What lis says about a tree, in the order of its report: all but what it finds when it renders.
   */
  public static List<Diagnostic> findings(SourceTree tree) {
    Pipeline pipeline = new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0));
    Outcome<Optional<Strategy>> read = pipeline.validate();
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    if (read.value().isPresent() && !read.hasErrors()) {
      Strategy strategy = read.value().get();
      all.addAll(pipeline.render(strategy, "", Instant.EPOCH, p -> true, f -> false).diagnostics());
    }
    return all.stream().distinct().sorted(Diagnostic.ORDER).toList();
  }
}
