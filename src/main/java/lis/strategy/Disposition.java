package lis.strategy;

import java.util.Optional;
import lis.model.Role;
import lis.source.Kebab;

/** What was decided about what people said. */
public enum Disposition {
  ACCEPTED,
  ACCEPTED_IN_PART,
  NOT_ACCEPTED,
  /** It was read, and asks for no change. */
  NOTED,
  /** Nobody has decided yet. */
  OPEN;

  /** What an element says was decided; empty where it doesn't, or has another word for it. */
  public static Optional<Disposition> of(Element feedback) {
    return feedback
        .value(Role.DISPOSITION, Value.Choice.class)
        .flatMap(choice -> Kebab.parse(Disposition.class, choice.word()));
  }

  /** Whether something had to change. */
  public boolean promises() {
    return this == ACCEPTED || this == ACCEPTED_IN_PART;
  }

  /** Whether somebody didn't get what they asked for, and is owed a reason. */
  public boolean refuses() {
    return this == NOT_ACCEPTED || this == ACCEPTED_IN_PART;
  }
}
