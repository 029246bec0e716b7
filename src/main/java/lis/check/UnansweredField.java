package lis.check;

import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Field;
import lis.strategy.Element;
import lis.strategy.Strategy;

/** A field that the model expects, and that nobody wrote: not even that the answer isn't known. */
final class UnansweredField implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Settled settled = Settled.of(strategy, Code.UNANSWERED_FIELD);
    for (Element element : strategy.all()) {
      for (Field field : element.kind().fields().values()) {
        if (field.expected() && !field.required() && element.value(field.name()).isEmpty()) {
          report.accept(
              diagnostic(element, field, settled)
                  .because(Explained.field(strategy, element, field.name())));
        }
      }
    }
  }

  private static Diagnostic diagnostic(Element element, Field field, Settled settled) {
    return settled
        .finding(
            element.place(),
            "%s leaves “%s” open.".formatted(Names.capital(Names.of(element)), field.name()))
        .help(
            "Add %s: …, or say why nobody knows: %s: {unknown: …}."
                .formatted(field.name(), field.name()));
  }
}
