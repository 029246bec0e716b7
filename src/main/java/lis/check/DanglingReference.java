package lis.check;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Mention;
import lis.strategy.Mentions;
import lis.strategy.Strategy;

/** A reference to an element that isn't there: in a relation, in prose, in an observation. */
final class DanglingReference implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      for (Link link : element.links()) {
        look(strategy, link.target(), link.place(), () -> fitting(strategy, link), report);
      }
      for (Mention mention : Mentions.inProse(element)) {
        look(strategy, mention.target(), mention.place(), strategy::ids, report);
      }
      for (Mention mention : Mentions.citations(element)) {
        look(strategy, mention.target(), mention.place(), strategy::ids, report);
      }
    }
  }

  private static void look(
      Strategy strategy,
      String target,
      Span place,
      Supplier<Collection<String>> candidates,
      Consumer<Diagnostic> report) {
    if (strategy.find(target).isEmpty()) {
      report.accept(
          Diagnostic.of(
                  Code.DANGLING_REFERENCE,
                  place,
                  "There is no element with the id “" + target + "”.")
              .help(help(strategy, target, candidates.get()))
              .instead(target, Suggest.only(target, candidates.get())));
    }
  }

  private static String help(Strategy strategy, String target, Collection<String> candidates) {
    return Suggest.sentence(target, candidates)
        .or(() -> Suggest.sentence(target, strategy.ids()))
        .orElse("Write the id of an element that there is, or add the element.");
  }

  /** The ids that could stand there. */
  private static Collection<String> fitting(Strategy strategy, Link link) {
    List<String> kinds = link.relation().to();
    if (kinds.isEmpty()) {
      return strategy.ids();
    }
    return kinds.stream()
        .flatMap(name -> strategy.model().kind(name).stream())
        .flatMap(kind -> strategy.of(kind).stream())
        .map(Element::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
