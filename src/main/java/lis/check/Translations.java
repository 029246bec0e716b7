package lis.check;

import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Translation;

/** What a translation belongs to. */
final class Translations {
  private Translations() {}

  /** The element whose words it has; reading has found that there is one. */
  static Element original(Strategy strategy, Translation translation) {
    return strategy.find(translation.id().target()).orElse(strategy.root());
  }
}
