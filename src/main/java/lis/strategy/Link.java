package lis.strategy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import lis.model.Relation;
import lis.model.Role;
import lis.source.Span;

/**
 * One link, as written at its from end.
 *
 * @param target the id that was written; it need not lead anywhere
 * @param place of the id
 */
public record Link(
    Relation relation,
    String from,
    String target,
    SequencedMap<String, Value> attributes,
    Span place) {
  public Link {
    attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
  }

  /** What the attribute that plays a role says. */
  public Optional<Value> value(Role role) {
    return relation.attribute(role).flatMap(f -> Optional.ofNullable(attributes.get(f.name())));
  }
}
