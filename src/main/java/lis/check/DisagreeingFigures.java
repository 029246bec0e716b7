package lis.check;

import java.util.List;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.strategy.Derivation;
import lis.strategy.Element;
import lis.strategy.Figure;
import lis.strategy.Strategy;

/** A figure that isn't what it says it follows from, and not because digits were left out. */
final class DisagreeingFigures implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      for (Figure figure : Figure.of(element)) {
        if (figure.lineage().from().isPresent()) {
          check(strategy, element, figure, figure.lineage().from().get(), report);
        }
      }
    }
  }

  private static void check(
      Strategy strategy,
      Element element,
      Figure figure,
      Derivation from,
      Consumer<Diagnostic> report) {
    List<Figure> sources =
        from.figures().stream()
            .flatMap(reference -> NamedFigures.find(strategy, element, reference).stream())
            .toList();
    if (sources.size() < from.figures().size()) {
      return; // A figure that isn't there is reported as such.
    }
    Calculation calculation = new Calculation(from.operation(), figure, sources);
    if (!calculation.comparable()) {
      report.accept(
          labelled(figure, sources, "They are in different units, so nothing follows from them:")
              .help("Name figures of one unit, or correct a unit."));
    } else if (!calculation.agrees()) {
      report.accept(
          labelled(figure, sources, calculation.sentence())
              .help("Correct the figure that is wrong, or say that it is rounded: “about …”."));
    }
  }

  private static Diagnostic labelled(Figure figure, List<Figure> sources, String message) {
    Diagnostic found = Diagnostic.of(Code.DISAGREEING_FIGURES, figure.place(), message);
    for (Figure source : sources) {
      found = found.label(source.place(), "“" + source.quantity().printed() + "” stands here");
    }
    return found;
  }
}
