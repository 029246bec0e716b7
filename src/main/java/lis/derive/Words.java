package lis.derive;

import java.util.stream.Collectors;
import lis.strategy.Value;

/** Values as words, on one line where they stand on one. */
public final class Words {
  private Words() {}

  public static String of(Value value) {
    return switch (value) {
      case Value.Text t -> t.text();
      case Value.Prose p -> p.place().text().strip();
      case Value.Choice c -> c.label();
      case Value.Bool b -> b.yes() ? "yes" : "no";
      case Value.Decimal n -> n.printed();
      case Value.Amount a ->
          a.quantity().of().isEmpty()
              ? a.quantity().printed()
              : a.quantity().of() + ": " + a.quantity().printed();
      case Value.Sum m -> m.money().printed();
      case Value.Date d -> d.date().printed();
      case Value.Series s ->
          s.observations().stream()
              .map(o -> o.when().printed() + ": " + o.value().printed())
              .collect(Collectors.joining("; "));
      case Value.Url u -> u.address();
      case Value.Many m -> m.values().stream().map(Words::of).collect(Collectors.joining("; "));
      case Value.Unknown u -> u.reason().isEmpty() ? "unknown" : "unknown: " + u.reason();
      case Value.Invalid i -> "(" + i.place() + " doesn't fit)";
    };
  }
}
