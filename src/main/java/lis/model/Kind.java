package lis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import lis.source.Span;

/**
 * A kind of element.
 *
 * @param folder where its files live, and the stem of the file that lists several; empty for the
 *     strategy itself
 * @param numbering a pattern with {n} and {parent}; empty where elements have no number
 * @param codeUnique whether no two below the same parent may have a code in common
 */
public record Kind(
    String name,
    Archetype archetype,
    String one,
    String many,
    Optional<String> folder,
    Optional<String> numbering,
    boolean codeUnique,
    String help,
    SequencedMap<String, Field> fields,
    Span place) {

  public Kind {
    fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
  }

  /** The field that plays a role, where the kind has one. */
  public Optional<Field> field(Role role) {
    return fields.values().stream().filter(field -> field.plays(role)).findFirst();
  }

  @Override
  public String toString() {
    return name;
  }
}
