package lis.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Relation;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;

/** Links of a relation that may never lead back, and do. */
final class Cycle implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Relation relation : strategy.model().relations().values()) {
      if (relation.acyclic()) {
        Set<String> done = new HashSet<>();
        for (Element element : strategy.all()) {
          if (!done.contains(element.id())) {
            search(strategy, relation, element, done, report);
          }
        }
      }
    }
  }

  /** A step of the way: an element, and its links that are still to be followed. */
  private record Step(Element element, Deque<Link> open) {}

  /** Depth first, without recursion: a chain may be as long as the strategy. */
  private static void search(
      Strategy strategy,
      Relation relation,
      Element start,
      Set<String> done,
      Consumer<Diagnostic> report) {
    Deque<Step> way = new ArrayDeque<>();
    Set<String> onWay = new HashSet<>();
    way.push(step(strategy, relation, start));
    onWay.add(start.id());
    while (!way.isEmpty()) {
      Link link = way.peek().open().poll();
      if (link == null) {
        Element finished = way.pop().element();
        onWay.remove(finished.id());
        done.add(finished.id());
        continue;
      }
      Optional<Element> next = strategy.find(link.target());
      if (next.isPresent() && onWay.contains(next.get().id())) {
        report.accept(diagnostic(relation, link, next.get(), way));
      } else if (next.isPresent() && !done.contains(next.get().id())) {
        onWay.add(next.get().id());
        way.push(step(strategy, relation, next.get()));
      }
    }
  }

  private static Step step(Strategy strategy, Relation relation, Element element) {
    return new Step(element, new ArrayDeque<>(strategy.from(element, relation)));
  }

  private static Diagnostic diagnostic(
      Relation relation, Link link, Element back, Deque<Step> way) {
    List<String> round = new ArrayList<>();
    for (Step step : way) {
      round.addFirst(step.element().id());
      if (step.element().id().equals(back.id())) {
        break;
      }
    }
    round.add(back.id());
    return Diagnostic.of(
            Code.CYCLE,
            link.place(),
            "“%s” leads in a circle: %s.".formatted(relation.name(), String.join(" → ", round)))
        .help("Take out one of these links.");
  }
}
