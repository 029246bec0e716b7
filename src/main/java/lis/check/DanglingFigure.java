package lis.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.strategy.Derivation.Reference;
import lis.strategy.Element;
import lis.strategy.Figure;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** A figure that is said to follow from one that isn't there. */
final class DanglingFigure implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      references(element).forEach(reference -> check(strategy, element, reference, report));
    }
  }

  private static Stream<Reference> references(Element element) {
    return Figure.of(element).stream()
        .flatMap(figure -> figure.lineage().from().stream())
        .flatMap(from -> from.figures().stream());
  }

  private static void check(
      Strategy strategy, Element at, Reference reference, Consumer<Diagnostic> report) {
    Optional<Element> owner = NamedFigures.owner(strategy, at, reference);
    if (owner.isEmpty()) {
      return; // An element that isn't there is reported as such.
    }
    String name = reference.figure().target();
    Map<String, Figure> figures = NamedFigures.of(owner.get());
    if (!figures.containsKey(name) && !mayStandIn(owner.get(), name)) {
      report.accept(
          Diagnostic.of(
                  Code.DANGLING_REFERENCE,
                  reference.figure().place(),
                  "%s has no figure with the name “%s”."
                      .formatted(Names.capital(Names.of(owner.get())), name))
              .help(help(strategy, name, figures))
              .instead(name, Suggest.only(name, figures.keySet())));
    }
  }

  /** Whether a figure that couldn't be read has the name. */
  private static boolean mayStandIn(Element owner, String name) {
    return owner.values().values().stream()
        .flatMap(value -> value instanceof Value.Many m ? m.values().stream() : Stream.of(value))
        .filter(Value.Invalid.class::isInstance)
        .anyMatch(value -> value.place().text().contains("name: " + name));
  }

  private static String help(Strategy strategy, String name, Map<String, Figure> figures) {
    return Suggest.sentence(name, figures.keySet())
        .or(() -> strategy.find(name).map(element -> figuresOf(element, name)))
        .orElseGet(
            () ->
                figures.isEmpty()
                    ? "Give the figure a name where it stands: name: " + name + "."
                    : "It has " + String.join(", ", figures.keySet()) + ".");
  }

  /** Where the name of a figure is left out behind the id of its element. */
  private static String figuresOf(Element element, String id) {
    Set<String> names = NamedFigures.of(element).keySet();
    return names.isEmpty()
        ? "Name a figure of %s. None has a name yet.".formatted(Names.of(element))
        : "Name a figure of %s: %s."
            .formatted(
                Names.of(element),
                names.stream().map(n -> id + "." + n).collect(Collectors.joining(", ")));
  }
}
