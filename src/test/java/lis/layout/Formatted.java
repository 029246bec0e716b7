package lis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lis.load.StrategyLoader;
import lis.load.SyntaxReader;
import lis.source.FolderTree;
import lis.source.MemoryTree;
import lis.source.SourceTree;
import lis.source.UnreadableException;
import lis.strategy.Strategy;

/**
 * A tree in which every file is laid out that can be.
 *
 * @param left the reasons why files were left alone, by their paths
 */
record Formatted(MemoryTree tree, Map<String, String> left) {

  static Formatted of(MemoryTree typed) {
    Optional<Strategy> strategy = new StrategyLoader(typed).load().value();
    MemoryTree tree = typed;
    Map<String, String> left = new LinkedHashMap<>();
    if (strategy.isPresent()) {
      Tidying tidying = new Tidying(new SyntaxReader(typed), strategy.get());
      for (String path : paths(typed)) {
        switch (tidying.tidy(path)) {
          case Layout.Tidy tidy -> tree = tree.with(path, tidy.file().text());
          case Layout.Faulty faulty -> left.put(path, faulty.faults().getFirst().message());
          case Layout.Unfit unfit -> left.put(path, unfit.reason());
        }
      }
    }
    return new Formatted(tree, left);
  }

  static List<String> paths(SourceTree tree) {
    return Stream.of("strategy", "templates")
        .flatMap(folder -> tree.list(folder).stream())
        .filter(Tidying::covers)
        .toList();
  }

  /** What must be true whatever is laid out. */
  static Formatted checked(MemoryTree typed) {
    Formatted once = of(typed);
    Formatted twice = of(once.tree());
    for (String path : paths(typed)) {
      if (once.left().containsKey(path)) {
        assertThat(bytes(once.tree(), path)).as(path).isEqualTo(bytes(typed, path));
      } else {
        String text = once.tree().text(path);
        assertThat(twice.tree().text(path)).as("%s, a second time", path).isEqualTo(text);
        assertThat(written(text, path)).as(path).isEqualTo(written(typed.text(path), path));
        assertThat(text).as(path).doesNotContain("\r").doesNotStartWith("\uFEFF");
      }
    }
    assertThat(twice.left()).isEqualTo(once.left());
    assertThat(Meaning.of(once.tree())).isEqualTo(Meaning.of(typed));
    return once;
  }

  private static Optional<List<Byte>> bytes(SourceTree tree, String path) {
    try {
      List<Byte> bytes = new ArrayList<>();
      for (byte b : tree.read(path)) {
        bytes.add(b);
      }
      return Optional.of(bytes);
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  /**
   * How often each character is written. In Markdown, marks of lists and headings, and the bars of
   * tables, may be others.
   */
  private static Map<Integer, Long> written(String text, String path) {
    String marks = path.endsWith(".md") || path.startsWith("strategy/") ? "*+-#=|" : "";
    Map<Integer, Long> counts = new LinkedHashMap<>();
    text.replace("\uFEFF", "")
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && marks.indexOf(c) < 0)
        .sorted()
        .forEach(c -> counts.merge(c, 1L, Long::sum));
    return counts;
  }

  /** The repository's own strategy. */
  static MemoryTree sample() {
    SourceTree folder = new FolderTree(Path.of(""));
    MemoryTree tree = MemoryTree.empty();
    for (String part : List.of("strategy", "templates")) {
      for (String path : folder.list(part)) {
        tree = tree.with(path, read(folder, path));
      }
    }
    return tree;
  }

  private static byte[] read(SourceTree tree, String path) {
    try {
      return tree.read(path);
    } catch (UnreadableException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
