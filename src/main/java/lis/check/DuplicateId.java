package lis.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Figure;
import lis.strategy.Mention;
import lis.strategy.Strategy;

/** Two elements with one id, whatever the case; or an old id that is in use again. */
final class DuplicateId implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Map<String, Claim> taken = new HashMap<>();
    for (Element element : strategy.all()) {
      if (!element.id().isEmpty()) {
        check(new Claim(element, element.id(), element.place()), taken, report);
      }
    }
    strategy.all().forEach(element -> figures(element, report));
    for (Element element : strategy.all()) {
      for (Mention alias : element.aliases()) {
        check(new Claim(element, alias.target(), alias.place()), taken, report);
      }
    }
  }

  /** An element and an id that it has, or once had. */
  private record Claim(Element element, String id, Span place) {}

  private static void check(Claim claim, Map<String, Claim> taken, Consumer<Diagnostic> report) {
    Claim first = taken.putIfAbsent(claim.id().toLowerCase(Locale.ROOT), claim);
    if (first != null) {
      report.accept(
          Diagnostic.of(
                  Code.DUPLICATE_ID,
                  claim.place(),
                  "The id “%s” is taken: %s has it."
                      .formatted(claim.id(), Names.of(first.element())))
              .label(first.place(), "it is used here")
              .help("Give one of the two another id; capitals make no difference."));
    }
  }

  /** Within an element, a name stands for one figure. */
  private static void figures(Element element, Consumer<Diagnostic> report) {
    Map<String, Span> taken = new HashMap<>();
    for (Figure figure : Figure.of(element)) {
      for (Mention name : figure.lineage().name().stream().toList()) {
        Span first = taken.putIfAbsent(name.target(), name.place());
        if (first != null) {
          report.accept(
              Diagnostic.of(
                      Code.DUPLICATE_ID,
                      name.place(),
                      "Two figures of %s have the name “%s”."
                          .formatted(Names.of(element), name.target()))
                  .label(first, "it is used here")
                  .help("Give one of the two another name."));
        }
      }
    }
  }
}
