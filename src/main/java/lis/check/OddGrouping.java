package lis.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Figure;
import lis.strategy.Quantity;
import lis.strategy.Strategy;
import lis.strategy.Value;

/**
 * A number whose commas or points look like a slip of the hand: 1,00,000, or £51,380.231. What an
 * editor explains once, by a value beside the printed words, is let be in every text.
 */
final class OddGrouping implements Rule {
  /** Where a comma separates thousands and a point decimals. Elsewhere nothing can be said. */
  private static final Set<String> LANGUAGES = Set.of("en", "cy", "ga", "gd");

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    String language = strategy.language();
    int region = language.indexOf('-');
    if (LANGUAGES.contains(region < 0 ? language : language.substring(0, region))) {
      Set<String> explained = figures(strategy, report);
      // Its value may stand beside it in a file that couldn't be read.
      Consumer<Diagnostic> texts =
          odd -> report.accept(odd.because(strategy.gaps().saying(odd.place().text())));
      strategy.all().forEach(element -> texts(element, explained, texts));
    }
  }

  /** Looks at the figures, and returns the digits that an editor explains. */
  private static Set<String> figures(Strategy strategy, Consumer<Diagnostic> report) {
    Set<String> explained = new HashSet<>();
    for (Element element : strategy.all()) {
      for (Figure figure : Figure.of(element)) {
        if (figure.quantity().explained()) {
          odd(figure.quantity()).forEach(number -> explained.add(number.digits()));
        } else {
          figure(figure.quantity(), figure.place(), report);
        }
      }
    }
    return explained;
  }

  private static void texts(Element element, Set<String> explained, Consumer<Diagnostic> report) {
    Optional<Value> code = element.value(Role.CODE);
    element.values().values().stream()
        .filter(value -> !code.equals(Optional.of(value)))
        .forEach(value -> text(value, explained, report));
    element
        .links()
        .forEach(link -> link.attributes().values().forEach(v -> text(v, explained, report)));
  }

  private static List<PrintedNumber> odd(Quantity quantity) {
    String printed = quantity.printed();
    return PrintedNumber.in(printed, 0, printed.length()).stream()
        .filter(number -> number.odd(false))
        .toList();
  }

  private static void figure(Quantity quantity, Span place, Consumer<Diagnostic> report) {
    for (PrintedNumber number : odd(quantity)) {
      int at = place.text().indexOf(number.digits());
      Span words =
          at < 0
              ? place
              : place
                  .file()
                  .span(place.start() + at, place.start() + at + number.digits().length());
      report.accept(
          diagnostic(number, words)
              .help(
                  "Correct it. If it was printed so, say what it means: {printed: \"%s\", value: …}."
                      .formatted(quantity.printed())));
    }
  }

  private static void text(Value value, Set<String> explained, Consumer<Diagnostic> report) {
    switch (value) {
      case Value.Text text -> text(text.place(), explained, report);
      case Value.Prose prose -> text(prose.place(), explained, report);
      case Value.Many many -> many.values().forEach(each -> text(each, explained, report));
      case Value.Series series ->
          series.observations().stream()
              .filter(observation -> !observation.value().explained())
              .forEach(observation -> figure(observation.value(), observation.place(), report));
      default -> {}
    }
  }

  private static void text(Span place, Set<String> explained, Consumer<Diagnostic> report) {
    for (PrintedNumber number : PrintedNumber.in(place.file().text(), place.start(), place.end())) {
      if (number.odd(true) && !explained.contains(number.digits())) {
        report.accept(
            diagnostic(number, place.file().span(number.start(), number.end()))
                .help("Write thousands with a comma and decimals with a point: 1,234.5."));
      }
    }
  }

  private static Diagnostic diagnostic(PrintedNumber number, Span place) {
    return Diagnostic.of(
        Code.ODD_GROUPING,
        place,
        "The digits of “" + number.digits() + "” are grouped as in no number.");
  }
}
