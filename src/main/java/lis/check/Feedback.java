package lis.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lis.model.Archetype;
import lis.model.Role;
import lis.model.Tie;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** What the rules about feedback ask of it. */
final class Feedback {
  private Feedback() {}

  static Stream<Element> all(Strategy strategy) {
    return strategy.all().stream()
        .filter(element -> element.kind().archetype() == Archetype.FEEDBACK);
  }

  /** The links to what changed because of it. */
  static List<Link> changed(Element feedback) {
    return feedback.links().stream()
        .filter(link -> link.relation().tie().filter(Tie.CHANGED::equals).isPresent())
        .toList();
  }

  /** Whether there are words in a role. That nobody knows is no answer here. */
  static boolean says(Element feedback, Role role) {
    return feedback.value(role).map(Feedback::hasWords).orElse(false);
  }

  private static boolean hasWords(Value value) {
    return switch (value) {
      case Value.Text t -> !t.text().isBlank();
      case Value.Prose p -> !p.blocks().isEmpty();
      // Reported where it was read.
      case Value.Invalid i -> true;
      default -> false;
    };
  }

  /** The name of the field that plays a role, for a message. */
  static Optional<String> field(Element feedback, Role role) {
    return feedback.kind().field(role).map(field -> field.name());
  }
}
