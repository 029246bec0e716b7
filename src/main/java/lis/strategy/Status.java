package lis.strategy;

import java.util.Optional;
import lis.source.Kebab;

/** How far a strategy has come. */
public enum Status {
  DRAFT,
  CONSULTATION,
  FINAL,
  WITHDRAWN;

  /** What a value says, where it is a choice of one of these. */
  public static Optional<Status> of(Value value) {
    return value instanceof Value.Choice choice
        ? Kebab.parse(Status.class, choice.word())
        : Optional.empty();
  }
}
