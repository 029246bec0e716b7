package lis.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import lis.model.Model;
import lis.model.Relation;
import lis.model.Tie;

/** The links of an element in two versions. */
final class LinkDiff {
  private final Model before;
  private final Model after;

  LinkDiff(Model before, Model after) {
    this.before = before;
    this.after = after;
  }

  List<Change> of(Snapshot old, Snapshot now) {
    Set<String> relations = new LinkedHashSet<>(now.links().keySet());
    relations.addAll(old.links().keySet());
    List<Change> changes = new ArrayList<>();
    for (String relation : relations) {
      List<LinkFact> a = old.links().getOrDefault(relation, List.of());
      List<LinkFact> b = now.links().getOrDefault(relation, List.of());
      change(relation, a, b).ifPresent(changes::add);
    }
    return changes;
  }

  private Optional<Change> change(String relation, List<LinkFact> a, List<LinkFact> b) {
    List<LinkEdit> edits = new ArrayList<>();
    List<LinkFact> left = new ArrayList<>(a);
    List<String> stayed = new ArrayList<>();
    for (LinkFact now : b) {
      Optional<LinkFact> old = take(left, now);
      old.ifPresent(link -> stayed.add(link.same()));
      old.map(link -> edit(link, now))
          .orElseGet(() -> Optional.of(alone(Optional.empty(), Optional.of(now))))
          .ifPresent(edits::add);
    }
    left.forEach(gone -> edits.add(alone(Optional.of(gone), Optional.empty())));
    List<String> order = new ArrayList<>(a.stream().map(LinkFact::same).toList());
    left.forEach(gone -> order.remove(gone.same()));
    boolean reordered = !order.equals(stayed);
    return edits.isEmpty() && !reordered
        ? Optional.empty()
        : Optional.of(new Change.Links(relation, parent(relation), a, b, edits, reordered));
  }

  private boolean parent(String relation) {
    return after
        .relation(relation)
        .or(() -> before.relation(relation))
        .flatMap(Relation::tie)
        .filter(Tie.PARENT::equals)
        .isPresent();
  }

  /** The link to the same target; of several, the one with the same attributes. */
  private static Optional<LinkFact> take(List<LinkFact> left, LinkFact now) {
    Optional<LinkFact> found =
        left.stream()
            .filter(link -> link.same().equals(now.same()) && attributes(link, now).isEmpty())
            .findFirst()
            .or(() -> left.stream().filter(link -> link.same().equals(now.same())).findFirst());
    found.ifPresent(left::remove);
    return found;
  }

  private static LinkEdit alone(Optional<LinkFact> before, Optional<LinkFact> after) {
    return new LinkEdit(before, after, new LinkedHashMap<>());
  }

  private static Optional<LinkEdit> edit(LinkFact before, LinkFact after) {
    SequencedMap<String, List<Edit>> attributes = attributes(before, after);
    return attributes.isEmpty()
        ? Optional.empty()
        : Optional.of(new LinkEdit(Optional.of(before), Optional.of(after), attributes));
  }

  private static SequencedMap<String, List<Edit>> attributes(LinkFact before, LinkFact after) {
    Set<String> names = new LinkedHashSet<>(after.attributes().keySet());
    names.addAll(before.attributes().keySet());
    SequencedMap<String, List<Edit>> changed = new LinkedHashMap<>();
    for (String name : names) {
      List<Edit> edits =
          PartDiff.of(
              before.attributes().getOrDefault(name, List.of()),
              after.attributes().getOrDefault(name, List.of()));
      if (!edits.isEmpty()) {
        changed.put(name, edits);
      }
    }
    return changed;
  }
}
