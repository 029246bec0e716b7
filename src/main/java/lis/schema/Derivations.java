package lis.schema;

import lis.model.Key;
import lis.source.Kebab;
import lis.strategy.Derivation.Operation;

/** How a figure stands to other figures: its name, and what it follows from. */
final class Derivations {
  private static final String NAME = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

  private static final String NAME_HINT =
      "A name is made of lower-case words and digits, with hyphens between them.";

  private Derivations() {}

  /** Adds the keys to those of a figure. */
  static Keys with(Keys figure) {
    return figure
        .optional(
            Key.NAME,
            "The name by which other figures refer to it.",
            Schema.of(Type.STRING)
                .pattern(NAME, NAME_HINT)
                .error(NAME_HINT)
                .or(Schema.quietly(Type.BOOLEAN)))
        .optional(
            Key.FROM,
            "What it follows from, with the names of figures: `{difference: [a, b]}`. Those of another"
                + " element stand behind its id: `id.name`.",
            operations());
  }

  private static Schema operations() {
    Keys keys = new Keys();
    for (Operation each : Operation.values()) {
      keys.optional(Kebab.of(each), figures(each).described("", Hover.of(meaning(each))));
    }
    return keys.closed().with(Keyword.MIN_PROPERTIES, 1).with(Keyword.MAX_PROPERTIES, 1);
  }

  private static Schema figures(Operation operation) {
    Schema list = Schema.listOf(Values.TEXT).with(Keyword.MIN_ITEMS, operation.least());
    Schema exact =
        operation.takes(operation.least() + 1)
            ? list
            : list.with(Keyword.MAX_ITEMS, operation.least());
    return operation.least() == 1 ? Values.TEXT.or(exact) : exact;
  }

  private static String meaning(Operation operation) {
    return switch (operation) {
      case SAME -> "The same figure once more.";
      case SUM -> "All of them together.";
      case DIFFERENCE -> "How far the first and the second are apart.";
      case SHARE -> "The first as a part of the second.";
      case CHANGE -> "From the first to the second, as a part of the first.";
      case PRODUCT -> "One times the other.";
    };
  }
}
