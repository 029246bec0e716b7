package lis.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Requirement.CrossCuttingAmbition;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;
import lis.strategy.Value;

/**
 * An ambition that cuts across everything, and something that doesn't say how it serves it; or an
 * ambition of one's own that is given a counterpart in an outside scheme.
 */
final class UnservedAmbition implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    strategy.model().requirements().stream()
        .filter(CrossCuttingAmbition.class::isInstance)
        .map(CrossCuttingAmbition.class::cast)
        .forEach(required -> check(strategy, required, report));
  }

  private static void check(
      Strategy strategy, CrossCuttingAmbition required, Consumer<Diagnostic> report) {
    List<Element> ambitions =
        strategy.of(required.ambition()).stream().filter(e -> e.yes(Role.CROSS_CUTTING)).toList();
    if (ambitions.isEmpty()) {
      missing(strategy, required, report);
    }
    for (Element ambition : ambitions) {
      counterparts(strategy, required, ambition, report);
      for (Element from : strategy.of(required.from())) {
        served(strategy, required, ambition, from, report);
      }
    }
  }

  private static void missing(
      Strategy strategy, CrossCuttingAmbition required, Consumer<Diagnostic> report) {
    if (strategy.of(required.ambition()).isEmpty()) {
      return;
    }
    String field = required.ambition().field(Role.CROSS_CUTTING).map(f -> f.name()).orElse("");
    report.accept(
        Diagnostic.of(
                Code.UNSERVED_AMBITION,
                strategy.root().place(),
                "None of %s cuts across everything.".formatted(Names.many(required.ambition())))
            .because(
                strategy.of(required.ambition()).stream()
                    .flatMap(a -> Explained.field(strategy, a, Role.CROSS_CUTTING).stream())
                    .findFirst()
                    .or(() -> Explained.element(strategy, required.ambition())))
            .help("Mark the one that does: " + field + ": yes."));
  }

  private static void counterparts(
      Strategy strategy,
      CrossCuttingAmbition required,
      Element ambition,
      Consumer<Diagnostic> report) {
    for (Link link : strategy.from(ambition, required.counterpart())) {
      report.accept(
          Diagnostic.of(
                  Code.UNSERVED_AMBITION,
                  link.place(),
                  Names.capital(Names.of(ambition))
                      + " cuts across everything: it is one's own, and nothing outside stands behind it.")
              .help("Take out “" + required.counterpart().name() + "” here."));
    }
  }

  private static void served(
      Strategy strategy,
      CrossCuttingAmbition required,
      Element ambition,
      Element from,
      Consumer<Diagnostic> report) {
    Optional<Link> link =
        strategy.from(from, required.relation()).stream()
            .filter(l -> strategy.find(l.target()).filter(ambition::equals).isPresent())
            .findFirst();
    String wanted =
        "%s: [{to: %s, %s: …}]"
            .formatted(required.relation().name(), ambition.id(), required.attribute().name());
    if (link.isEmpty()) {
      report.accept(
          Diagnostic.of(
                  Code.UNSERVED_AMBITION,
                  from.place(),
                  "%s doesn't say how it serves %s."
                      .formatted(Names.capital(Names.of(from)), Names.of(ambition)))
              .because(Explained.outgoing(strategy, from, required.relation()))
              .help("Say it in a sentence: " + wanted + "."));
    } else if (isEmpty(link.get().attributes().get(required.attribute().name()))) {
      report.accept(
          Diagnostic.of(
                  Code.UNSERVED_AMBITION,
                  link.get().place(),
                  "“%s” is empty here: how does it serve %s?"
                      .formatted(required.attribute().name(), Names.of(ambition)))
              .help("Say it in a sentence."));
    }
  }

  /** A missing attribute is another rule's offence. */
  private static boolean isEmpty(@org.jspecify.annotations.Nullable Value value) {
    return value instanceof Value.Text text && text.text().isBlank();
  }
}
