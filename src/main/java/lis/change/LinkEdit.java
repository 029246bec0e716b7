package lis.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A link that one version has and the other hasn't, or whose attributes changed.
 *
 * @param attributes what changed, by the names of the attributes
 */
public record LinkEdit(
    Optional<LinkFact> before,
    Optional<LinkFact> after,
    SequencedMap<String, List<Edit>> attributes) {
  public LinkEdit {
    attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
  }

  /** Whether the link is there in both versions. */
  public boolean stays() {
    return before.isPresent() && after.isPresent();
  }

  public LinkFact link() {
    return after.or(() -> before).orElseThrow();
  }

  public List<Reason> reasons() {
    if (!stays()) {
      return List.of(Reason.of(Reason.Sort.LINK));
    }
    List<Reason> reasons = new ArrayList<>();
    attributes.values().forEach(edits -> edits.forEach(e -> reasons.addAll(e.reasons())));
    return Reason.telling(reasons);
  }

  public Weight weight() {
    return Reason.gravest(reasons());
  }

  LinkEdit reversed() {
    SequencedMap<String, List<Edit>> other = new LinkedHashMap<>();
    attributes.forEach(
        (name, edits) -> other.put(name, edits.stream().map(Edit::reversed).toList()));
    return new LinkEdit(after, before, other);
  }
}
