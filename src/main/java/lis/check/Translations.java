package lis.check;

import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Translation;
import lis.strategy.Value;

/** Translations beside what they are made from. */
final class Translations {
  private Translations() {}

  /** Looks at one field in both languages. */
  interface Pair {
    void look(Translation translation, Value original, Value translated);
  }

  /** All fields that stand in both. */
  static void pairs(Strategy strategy, Pair pair) {
    for (Translation translation : strategy.translations()) {
      Element original = strategy.original(translation);
      translation
          .values()
          .forEach(
              (name, translated) ->
                  original
                      .value(name)
                      .ifPresent(value -> pair.look(translation, value, translated)));
    }
  }
}
