package lis.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lis.source.SourceTree;
import lis.source.UnreadableException;
import lis.strategy.Strategy;

/**
 * The files of two versions that hold no elements: pictures, templates, words of other languages.
 */
public final class FileDiff {
  private static final List<String> FOLDERS = List.of("strategy", "templates");

  private FileDiff() {}

  /**
   * The files that differ.
   *
   * @param compared whether a file is compared by what it says, so that it isn't looked at here
   */
  public static List<FileChange> of(
      SourceTree before, SourceTree after, Predicate<String> compared) {
    Set<String> paths = new TreeSet<>();
    for (String folder : FOLDERS) {
      paths.addAll(before.list(folder));
      paths.addAll(after.list(folder));
    }
    List<FileChange> changes = new ArrayList<>();
    for (String path : paths) {
      if (!compared.test(path)) {
        Optional<String> old = print(before, path);
        Optional<String> now = print(after, path);
        if (!old.equals(now)) {
          changes.add(new FileChange(path, old, now));
        }
      }
    }
    return changes;
  }

  /** The files whose content these versions hold as elements, translations and vocabulary. */
  public static Predicate<String> compared(Strategy before, Strategy after) {
    Set<String> held =
        Stream.of(before, after)
            .flatMap(
                strategy ->
                    Stream.concat(
                        strategy.all().stream().map(e -> e.extent().file().path()),
                        strategy.translations().stream().map(t -> t.extent().file().path())))
            .collect(Collectors.toSet());
    String model = "strategy/model.yaml";
    return path -> path.equals(model) || held.contains(path);
  }

  private static Optional<String> print(SourceTree tree, String path) {
    try {
      return tree.find(path).map(Fingerprints::of);
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }
}
