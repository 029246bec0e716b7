package lis.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.Edit;
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
        report.accept(
            heir.map(h -> renamed(element, h))
                .orElseGet(() -> gone(element))
                .because(Explained.target(after, element.id(), List.of())));
      }
    }
  }

  /** The new element that is the old one by another name; empty where it could be several. */
  private static Optional<Element> heir(Element element, Strategy before, Strategy after) {
    List<Element> heirs =
        after.of(element.kind()).stream()
            .filter(e -> before.find(e.id()).isEmpty())
            .filter(e -> e.title().equals(element.title()))
            .toList();
    return heirs.size() == 1 ? Optional.of(heirs.getFirst()) : Optional.empty();
  }

  private static Diagnostic renamed(Element old, Element heir) {
    Diagnostic found =
        Diagnostic.of(
                Code.LOST_ID,
                heir.place(),
                "%s had the id “%s”, which leads nowhere now."
                    .formatted(Names.capital(Names.of(heir)), old.id()))
            .help("Keep the old id, so that links to it still work: aliases: [" + old.id() + "].");
    return alias(old, heir)
        .map(edit -> found.fix("Keep “" + old.id() + "” as an alias", edit))
        .orElse(found);
  }

  /** Above a title in front matter without aliases; elsewhere the layout leaves it in doubt. */
  private static Optional<Edit> alias(Element old, Element heir) {
    SourceFile file = heir.place().file();
    int line = heir.place().line();
    boolean plain = file.path().endsWith(".md") && file.lineText(line).matches("[a-z-]+: .*");
    return plain && heir.aliases().isEmpty()
        ? Optional.of(
            new Edit(
                file.span(file.lineStart(line), file.lineStart(line)),
                "aliases: [" + old.id() + "]\n"))
        : Optional.empty();
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
