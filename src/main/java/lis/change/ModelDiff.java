package lis.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import lis.model.Key;
import lis.model.Model;

/** Two vocabularies. What comes or goes as a whole is one change, whatever belongs to it. */
final class ModelDiff {
  private final SequencedMap<List<String>, String> before;
  private final SequencedMap<List<String>, String> after;

  private ModelDiff(Model before, Model after) {
    this.before = ModelFacts.of(before);
    this.after = ModelFacts.of(after);
  }

  static List<ModelChange> of(Model before, Model after) {
    return new ModelDiff(before, after).changes();
  }

  private List<ModelChange> changes() {
    Set<List<String>> paths = new LinkedHashSet<>(after.keySet());
    paths.addAll(before.keySet());
    List<ModelChange> changes = new ArrayList<>();
    for (List<String> path : paths) {
      Optional<String> old = Optional.ofNullable(before.get(path));
      Optional<String> now = Optional.ofNullable(after.get(path));
      if (!old.equals(now) && !within(path) && !named(path)) {
        changes.add(
            new ModelChange(
                path,
                old,
                now,
                weight(path, old.isPresent() && now.isPresent()),
                parts(path, old, now)));
      }
    }
    return changes;
  }

  /** A thing is known by its label, which is a fact of its own. */
  private boolean named(List<String> path) {
    return before.containsKey(path)
        && after.containsKey(path)
        && after.keySet().stream().anyMatch(p -> p.size() == path.size() + 1 && starts(p, path));
  }

  /** Whether it belongs to something that comes or goes as a whole. */
  private boolean within(List<String> path) {
    for (int length = 2; length < path.size(); length++) {
      List<String> above = path.subList(0, length);
      if (before.containsKey(above) != after.containsKey(above)) {
        return true;
      }
    }
    return false;
  }

  private int parts(List<String> path, Optional<String> old, Optional<String> now) {
    if (old.isPresent() && now.isPresent()) {
      return 0;
    }
    Map<List<String>, String> there = old.isPresent() ? before : after;
    return (int)
        there.keySet().stream().filter(p -> p.size() > path.size() && starts(p, path)).count();
  }

  private static boolean starts(List<String> path, List<String> above) {
    return path.subList(0, above.size()).equals(above);
  }

  /** Help is for editors; labels are what readers see; all else is what may be said. */
  private static Weight weight(List<String> path, boolean stays) {
    String last = path.getLast();
    boolean label =
        Set.of(
                Key.LABEL.word(),
                Key.ONE.word(),
                Key.MANY.word(),
                Key.INVERSE_LABEL.word(),
                Key.NAME.word(),
                Key.VERSION.word())
            .contains(last);
    boolean thing = path.size() % 2 == 0;
    if (thing) {
      return stays ? Weight.SUBSTANTIVE : Weight.STRUCTURAL;
    }
    if (last.equals(Key.HELP.word())) {
      return Weight.EDITORIAL;
    }
    return label ? Weight.SUBSTANTIVE : Weight.STRUCTURAL;
  }
}
