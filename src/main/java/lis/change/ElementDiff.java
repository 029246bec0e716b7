package lis.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lis.model.Field;
import lis.model.Key;
import lis.model.Model;
import lis.model.Role;

/** One element in two versions. */
final class ElementDiff {
  private final Model before;
  private final Model after;
  private final LinkDiff links;

  ElementDiff(Model before, Model after) {
    this.before = before;
    this.after = after;
    this.links = new LinkDiff(before, after);
  }

  /**
   * @param moved whether it stands elsewhere among its kind
   */
  List<Change> of(Matching.Pair pair, Snapshot old, Snapshot now, boolean moved) {
    List<Change> changes = new ArrayList<>();
    if (!old.id().equals(now.id()) && !isRoot(pair)) {
      int likeness = (int) Math.round(pair.likeness() * 100);
      changes.add(new Change.Renamed(old.id(), now.id(), pair.alias(), likeness));
    }
    if (!old.kind().equals(now.kind())) {
      changes.add(new Change.Retyped(old.kind(), now.kind()));
    }
    if (!old.aliases().equals(now.aliases())) {
      changes.add(new Change.Aliases(old.aliases(), now.aliases()));
    }
    if (!old.file().equals(now.file())) {
      changes.add(new Change.File(old.file(), now.file()));
    }
    if (moved) {
      changes.add(new Change.Place(old.previous(), now.previous()));
    }
    fields(old, now, changes);
    changes.addAll(links.of(old, now));
    return changes;
  }

  private static boolean isRoot(Matching.Pair pair) {
    return pair.before().kind().folder().isEmpty() && pair.after().kind().folder().isEmpty();
  }

  private void fields(Snapshot old, Snapshot now, List<Change> changes) {
    Set<Snapshot.Field> names = new LinkedHashSet<>(now.fields().keySet());
    names.addAll(old.fields().keySet());
    for (Snapshot.Field name : names) {
      List<Part> a = old.fields().getOrDefault(name, List.of());
      List<Part> b = now.fields().getOrDefault(name, List.of());
      List<String> keys = a.stream().map(Part::key).toList();
      if (!keys.equals(b.stream().map(Part::key).toList())) {
        changes.add(content(name, declared(old, now, name), a, b));
      }
    }
  }

  private Optional<Field> declared(Snapshot old, Snapshot now, Snapshot.Field name) {
    return declared(after, now, name).or(() -> declared(before, old, name));
  }

  private static Optional<Field> declared(Model model, Snapshot element, Snapshot.Field name) {
    return model
        .kind(element.kind())
        .flatMap(kind -> Optional.ofNullable(kind.fields().get(name.name())));
  }

  private static Change content(
      Snapshot.Field name, Optional<Field> field, List<Part> before, List<Part> after) {
    List<Edit> edits = PartDiff.of(before, after);
    boolean note =
        name.name().equals(Key.TRANSLATED_FROM.word())
            || field.filter(f -> f.plays(Role.PLAIN_FOR)).isPresent();
    List<Reason> reasons = new ArrayList<>();
    edits.forEach(edit -> reasons.addAll(edit.reasons()));
    return new Change.Content(
        name.language(),
        name.name(),
        field.filter(f -> f.plays(Role.ORDER)).isPresent(),
        before,
        after,
        edits,
        note ? List.of(Reason.of(Reason.Sort.READ_AGAIN)) : Reason.telling(reasons));
  }
}
