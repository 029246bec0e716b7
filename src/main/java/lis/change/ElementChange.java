package lis.change;

import java.util.List;
import java.util.Optional;

/**
 * What changed at one element.
 *
 * @param before the element as it was; empty for one that is new
 * @param after the element as it is; empty for one that is gone
 * @param changes none where it is new or gone
 */
public record ElementChange(
    Optional<Snapshot> before, Optional<Snapshot> after, List<Change> changes) {
  public ElementChange {
    changes = List.copyOf(changes);
  }

  public boolean isNew() {
    return before.isEmpty();
  }

  public boolean isGone() {
    return after.isEmpty();
  }

  /** As it is, or as it was where it is gone. */
  public Snapshot element() {
    return after.or(() -> before).orElseThrow();
  }

  public Weight weight() {
    return isNew() || isGone()
        ? Weight.STRUCTURAL
        : changes.stream().map(Change::weight).reduce(Weight.EDITORIAL, Weight::or);
  }

  /** The same, seen from the later version. */
  public ElementChange reversed() {
    return new ElementChange(after, before, changes.stream().map(Change::reversed).toList());
  }
}
