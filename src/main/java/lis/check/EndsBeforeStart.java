package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** An element whose end certainly comes before its start, however vague the two are. */
final class EndsBeforeStart implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      Optional<Value.Date> start = element.value(Role.STARTS, Value.Date.class);
      Optional<Value.Date> end = element.value(Role.ENDS, Value.Date.class);
      if (start.isPresent()
          && end.isPresent()
          && end.get().date().certainlyBefore(start.get().date())) {
        report.accept(diagnostic(element, start.get(), end.get()));
      }
    }
  }

  private static Diagnostic diagnostic(Element element, Value.Date start, Value.Date end) {
    return Diagnostic.of(
            Code.ENDS_BEFORE_START,
            end.place(),
            "%s ends (%s) before it starts (%s)."
                .formatted(
                    Names.capital(Names.of(element)), end.date().printed(), start.date().printed()))
        .label(start.place(), "here it starts")
        .help("Correct one of the two dates.");
  }
}
