package lis.cli;

import java.util.Locale;
import java.util.Optional;
import lis.strategy.Element;
import lis.strategy.Strategy;

/** An id that somebody wants to give. */
final class NewId {
  private NewId() {}

  /**
   * Refuses an id that can't be one, or that is taken.
   *
   * @param own whether it is an alias of the very element that gets it
   */
  static void check(Strategy strategy, String id, boolean own) {
    if (!Element.isId(id)) {
      throw new MisuseException(
          "“%s” can't be an id: use lower-case words and digits with hyphens between them."
              .formatted(id));
    }
    Optional<String> taken =
        strategy.ids().stream().filter(i -> i.toLowerCase(Locale.ROOT).equals(id)).findFirst();
    if (taken.isPresent() && !own) {
      Element element = strategy.find(taken.get()).orElseThrow();
      throw new MisuseException(
          "the id “%s” is taken: “%s” (%s) has it."
              .formatted(id, element.title(), element.place()));
    }
  }
}
