package lis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Requirement.Focus;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** More items of a frame in focus than the model allows, or none at all. */
final class UnfocusedStrategy implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    strategy.model().requirements().stream()
        .filter(Focus.class::isInstance)
        .map(Focus.class::cast)
        .forEach(focus -> check(strategy, focus, report));
  }

  private static void check(Strategy strategy, Focus focus, Consumer<Diagnostic> report) {
    List<Link> first = new ArrayList<>();
    for (Element item : strategy.of(focus.frame())) {
      strategy.to(item, focus.relation()).stream()
          .filter(link -> inFocus(focus, link))
          .findFirst()
          .ifPresent(first::add);
    }
    String emphasis = focus.attribute().choiceLabel(focus.value());
    if (first.size() > focus.most()) {
      Link surplus = first.get(focus.most());
      Diagnostic found =
          Diagnostic.of(
                  Code.UNFOCUSED_STRATEGY,
                  surplus.place(),
                  "“%s” is given to %d of %s, and the model allows %d."
                      .formatted(emphasis, first.size(), Names.many(focus.frame()), focus.most()))
              .help("Give one of them another " + focus.attribute().name() + ".");
      for (Link link : first.subList(0, focus.most())) {
        found = found.label(link.place(), "“" + link.target() + "” has it too");
      }
      report.accept(found);
    } else if (first.isEmpty() && !strategy.of(focus.frame()).isEmpty()) {
      report.accept(
          Diagnostic.of(
                  Code.UNFOCUSED_STRATEGY,
                  strategy.root().place(),
                  "“%s” is given to none of %s.".formatted(emphasis, Names.many(focus.frame())))
              .because(Explained.anything(strategy))
              .help(
                  "Say which matter most: %s: [{to: …, %s: %s}]."
                      .formatted(
                          focus.relation().name(), focus.attribute().name(), focus.value())));
    }
  }

  private static boolean inFocus(Focus focus, Link link) {
    return link.attributes().get(focus.attribute().name()) instanceof Value.Choice choice
        && choice.word().equals(focus.value());
  }
}
