package lis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lis.diagnostic.Diagnostic;
import lis.load.ThemeLoader;
import lis.source.MemoryTree;
import lis.source.SourceTree;

/** The smallest strategy that has everything, in words of its own. */
public final class Smallest {
  private static final Path FOLDER = Path.of("src/test/resources/strategies/smallest");

  private Smallest() {}

  public static MemoryTree tree() {
    return MemoryTree.of(FOLDER);
  }

  /** What lis says about a tree before it renders anything, in the order of its report. */
  public static List<Diagnostic> findings(SourceTree tree) {
    List<Diagnostic> all =
        new ArrayList<>(new Pipeline(tree, new Timings(() -> 0)).validate().diagnostics());
    all.addAll(new ThemeLoader(tree).load().diagnostics());
    return all.stream().distinct().sorted(Diagnostic.ORDER).toList();
  }
}
