package lis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import lis.source.Span;

/**
 * A relation between elements. It is written at its from end, under its name.
 *
 * @param from names of kinds; empty for any
 * @param to names of kinds; empty for any
 * @param inverse its name seen from the other end
 * @param count how many targets an element may have
 * @param inverseCount how many elements may have the same target
 * @param acyclic whether following it may never lead back
 * @param ordered whether the date of the from end mustn't be earlier than the date of the to end
 * @param attributes what a single link may say
 */
public record Relation(
    String name,
    List<String> from,
    List<String> to,
    String label,
    String inverse,
    String inverseLabel,
    Count count,
    Count inverseCount,
    boolean acyclic,
    boolean ordered,
    Optional<Tie> tie,
    SequencedMap<String, Field> attributes,
    Span place) {

  /** Least and most, both included. */
  public record Count(int least, int most) {
    public static final int MANY = Integer.MAX_VALUE;
  }

  public Relation {
    from = List.copyOf(from);
    to = List.copyOf(to);
    attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
  }

  public boolean startsAt(Kind kind) {
    return from.isEmpty() || from.contains(kind.name());
  }

  public boolean leadsTo(Kind kind) {
    return to.isEmpty() || to.contains(kind.name());
  }

  /** The attribute that plays a role, where links have one. */
  public Optional<Field> attribute(Role role) {
    return attributes.values().stream().filter(field -> field.plays(role)).findFirst();
  }
}
