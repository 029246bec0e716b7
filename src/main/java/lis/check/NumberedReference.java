package lis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Archetype;
import lis.model.Kind;
import lis.model.Tie;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;
import lis.strategy.Value;

/**
 * Something that lis numbers itself, and that a text names by its number. What is said of the
 * places in sources is left alone, and so are names of terms, such as “Objective 1 funding”.
 */
final class NumberedReference implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Search search =
        new Search(
            strategy, new NumberedNames(new Labels(strategy.model())), terms(strategy), report);
    for (Element element : strategy.all()) {
      if (element.kind().archetype() != Archetype.SOURCE) {
        element.values().values().forEach(search::in);
        element.links().stream()
            .filter(link -> link.relation().tie().filter(t -> t == Tie.SOURCES).isEmpty())
            .map(Link::attributes)
            .forEach(attributes -> attributes.values().forEach(search::in));
      }
    }
  }

  /** Terms with a number in their names. */
  private static List<String> terms(Strategy strategy) {
    return strategy.model().kinds(Archetype.TERM).stream()
        .flatMap((Kind kind) -> strategy.of(kind).stream())
        .map(Element::title)
        .filter(title -> title.chars().anyMatch(Character::isDigit))
        .toList();
  }

  private record Search(
      Strategy strategy, NumberedNames names, List<String> terms, Consumer<Diagnostic> report) {

    void in(Value value) {
      switch (value) {
        case Value.Text text -> in(bare(text.place()), false);
        case Value.Prose prose -> in(prose.place(), true);
        case Value.Many many -> many.values().forEach(this::in);
        default -> {}
      }
    }

    /** Without the quotation marks that YAML may ask for. */
    private static Span bare(Span text) {
      String written = text.text();
      boolean quoted = written.length() > 1 && "\"'".indexOf(written.charAt(0)) >= 0;
      return quoted ? text.file().span(text.start() + 1, text.end() - 1) : text;
    }

    private void in(Span text, boolean prose) {
      List<NumberedNames.Found> found = new ArrayList<>();
      names.find(text, found::add);
      if (!found.isEmpty()) {
        Asides asides = new Asides(text);
        found.stream()
            .filter(name -> !asides.hold(name.place().start()) && !isTerm(name.place()))
            .forEach(name -> report.accept(diagnostic(name, prose)));
      }
    }

    private boolean isTerm(Span name) {
      String all = name.file().text();
      return terms.stream()
          .anyMatch(term -> all.regionMatches(true, name.start(), term, 0, term.length()));
    }

    private Diagnostic diagnostic(NumberedNames.Found name, boolean prose) {
      return Diagnostic.of(
              Code.NUMBERED_REFERENCE,
              name.place(),
              "“%s” refers by number, and numbers change with the order."
                  .formatted(name.place().text().replaceAll("\\s+", " ")))
          .help(help(name, prose));
    }

    private String help(NumberedNames.Found name, boolean prose) {
      Optional<Kind> kind = name.label().kind();
      String way =
          prose
              ? "Write the id instead, as [[id]], and the right name is filled in."
              : "Write the name instead.";
      if (kind.isEmpty()) {
        return way + " Or say in words where it stands.";
      }
      List<String> now = name.numbers().stream().flatMap(n -> now(kind.get(), n, prose)).toList();
      return now.isEmpty()
          ? way + " No " + Names.kind(kind.get()) + " has this number."
          : way + " Now " + String.join(", ", now) + ".";
    }

    /** What has the number today: “1.3 is [[quality-jobs]]”. */
    private Stream<String> now(Kind kind, String number, boolean prose) {
      return strategy.of(kind).stream()
          .filter(element -> strategy.code(element).equals(number))
          .map(e -> number + " is " + (prose ? "[[" + e.id() + "]]" : "“" + e.title() + "”"));
    }
  }
}
