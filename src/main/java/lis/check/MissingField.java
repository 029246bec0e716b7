package lis.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Phrase;
import lis.model.Field;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;

/** A field, or an attribute of a link, that the model requires and nobody wrote. */
final class MissingField implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      missing(
          element.kind().fields().values(),
          element.values().keySet(),
          field ->
              report.accept(
                  Diagnostic.of(
                          Code.MISSING_FIELD,
                          place(strategy, element.place(), field),
                          Names.capital(Names.of(element)) + " has no “" + field.name() + "”.")
                      .because(Explained.field(strategy, element, field.name()))
                      .help(("Add " + field.name() + ": …. " + help(field)).strip())));
      for (Link link : element.links()) {
        missing(
            link.relation().attributes().values(),
            link.attributes().keySet(),
            field ->
                report.accept(
                    Diagnostic.of(
                            Code.MISSING_FIELD,
                            place(strategy, link.place(), field),
                            "This link of “%s” has no “%s”."
                                .formatted(link.relation().name(), field.name()))
                        .because(strategy.gaps().key(link.place(), field.name()))
                        .help(
                            "Write it as {to: %s, %s: …}. %s"
                                .formatted(link.target(), field.name(), help(field))
                                .strip())));
      }
    }
  }

  /** The key itself, where it is there and holds nothing. */
  private static Span place(Strategy strategy, Span holder, Field field) {
    return strategy.gaps().key(holder, field.name()).orElse(holder);
  }

  private static void missing(
      Iterable<Field> declared, Set<String> present, Consumer<Field> found) {
    for (Field field : declared) {
      if (field.required() && !present.contains(field.name())) {
        found.accept(field);
      }
    }
  }

  private static String help(Field field) {
    return field.choices().isEmpty()
        ? field.help()
        : (field.help() + " Choose " + Phrase.or(List.copyOf(field.choices().keySet())) + ".")
            .strip();
  }
}
