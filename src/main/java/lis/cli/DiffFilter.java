package lis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lis.change.Change;
import lis.change.Changes;
import lis.change.ElementChange;
import lis.change.Snapshot;
import lis.change.Weight;

/**
 * Which changes are wanted.
 *
 * @param weights none for all
 * @param kinds names of kinds; none for all
 * @param elements ids; none for all
 */
record DiffFilter(Set<Weight> weights, Set<String> kinds, Set<String> elements) {
  /** What lets everything through. */
  static final DiffFilter NONE = new DiffFilter(Set.of(), Set.of(), Set.of());

  Changes of(Changes changes) {
    List<ElementChange> some = new ArrayList<>();
    for (ElementChange each : changes.elements()) {
      if (wanted(each)) {
        lighter(each).ifPresent(some::add);
      }
    }
    boolean whole = kinds.isEmpty() && elements.isEmpty();
    return new Changes(
        changes.before(),
        changes.after(),
        whole ? changes.vocabulary().stream().filter(c -> wanted(c.weight())).toList() : List.of(),
        some,
        whole && wanted(Weight.STRUCTURAL) ? changes.renumbered() : List.of(),
        whole ? changes.files().stream().filter(c -> wanted(c.weight())).toList() : List.of(),
        changes.unread());
  }

  private boolean wanted(Weight weight) {
    return weights.isEmpty() || weights.contains(weight);
  }

  private boolean wanted(ElementChange change) {
    List<Snapshot> sides =
        Stream.of(change.before(), change.after()).flatMap(Optional::stream).toList();
    boolean kind = kinds.isEmpty() || sides.stream().anyMatch(s -> kinds.contains(s.kind()));
    boolean id = elements.isEmpty() || sides.stream().anyMatch(s -> elements.contains(s.id()));
    return kind && id;
  }

  private Optional<ElementChange> lighter(ElementChange change) {
    if (weights.isEmpty() || ((change.isNew() || change.isGone()) && wanted(change.weight()))) {
      return Optional.of(change);
    }
    List<Change> some = change.changes().stream().filter(c -> wanted(c.weight())).toList();
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(new ElementChange(change.before(), change.after(), some));
  }
}
