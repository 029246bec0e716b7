package lis.strategy;

import java.util.Optional;
import lis.source.Kebab;

/** Which way a measure has to move. */
public enum Direction {
  UP,
  DOWN,
  LEVEL;

  /** What a value says, where it is a choice of one of these. */
  public static Optional<Direction> of(Value value) {
    return value instanceof Value.Choice choice
        ? Kebab.parse(Direction.class, choice.word())
        : Optional.empty();
  }
}
