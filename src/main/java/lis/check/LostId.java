package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.SourceFile;
import lis.strategy.Element;
import lis.strategy.Strategy;

/** An id that an earlier version had, and that leads nowhere now. */
final class LostId {
  private LostId() {}

  static void check(Strategy before, Strategy after, Consumer<Diagnostic> report) {
    for (Element element : before.elements()) {
      if (after.find(element.id()).isEmpty()) {
        Optional<Element> heir = heir(element, before, after);
        report.accept(heir.map(h -> renamed(element, h)).orElseGet(() -> gone(element)));
      }
    }
  }

  /** The new element that is the old one by another name. */
  private static Optional<Element> heir(Element element, Strategy before, Strategy after) {
    return after.elements().stream()
        .filter(e -> e.kind().name().equals(element.kind().name()))
        .filter(e -> before.find(e.id()).isEmpty())
        .filter(e -> e.title().equals(element.title()))
        .findFirst();
  }

  private static Diagnostic renamed(Element old, Element heir) {
    return Diagnostic.of(
            Code.LOST_ID,
            heir.place(),
            "%s had the id “%s”, which leads nowhere now."
                .formatted(Names.capital(Names.of(heir)), old.id()))
        .help("Keep the old id, so that links to it still work: aliases: [" + old.id() + "].");
  }

  private static Diagnostic gone(Element old) {
    return Diagnostic.of(
            Code.LOST_ID,
            SourceFile.named(old.place().file().path()).start(),
            "%s (%s) is gone, and links to it lead nowhere."
                .formatted(Names.capital(Names.of(old)), old.id()))
        .help("Add its id to the aliases of what stands in its place, if there is something.");
  }
}
