package lis.strategy;

import java.util.Optional;
import lis.source.Kebab;

/** How far a reader may trust what an element or a link says. */
public enum Provenance {
  /** Stated in the report that the strategy comes from. */
  REPORT,
  /** Published elsewhere: a source is needed. */
  PUBLISHED,
  /** Follows from what was stated, in words of the editors. */
  DERIVED,
  /** Made up to show what could stand there. */
  ILLUSTRATIVE,
  UNKNOWN;

  /** What a value says, where it is a choice of one of these. */
  public static Optional<Provenance> of(Value value) {
    return value instanceof Value.Choice choice
        ? Kebab.parse(Provenance.class, choice.word())
        : Optional.empty();
  }

  /** Whether every output must say it beside the content. */
  public boolean marked() {
    return this == DERIVED || this == ILLUSTRATIVE;
  }
}
