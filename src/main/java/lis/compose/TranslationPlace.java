package lis.compose;

import lis.source.Span;
import lis.strategy.Strategy;

/** Where the translation of something belongs. */
final class TranslationPlace {
  private TranslationPlace() {}

  /** The file beside the one that holds the original: people.cy.md beside people.md. */
  static String of(Strategy strategy, Span original, String language) {
    String path = original.file().path();
    int dot = path.lastIndexOf('.');
    String file = path.substring(0, dot) + "." + language + path.substring(dot);
    return strategy
        .at(original)
        .filter(element -> element.place().file().path().endsWith(".yaml"))
        .filter(element -> !element.id().equals(strategy.root().id()))
        .map(element -> file + ", at id: " + element.id())
        .orElse(file);
  }
}
