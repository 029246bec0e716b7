package lis.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Archetype;
import lis.model.Field;
import lis.model.Kind;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;

/**
 * A step whose day is certainly over, and of which nobody says that it is done or why it isn't.
 *
 * @param today the day that dates are compared with
 */
record OverdueMilestone(LocalDate today) implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Kind kind : strategy.model().kinds(Archetype.EVENT)) {
      Optional<Field> done = kind.field(Role.DONE);
      if (done.isPresent()) {
        strategy.of(kind).forEach(event -> check(strategy, event, done.get(), report));
      }
    }
  }

  private void check(Strategy strategy, Element event, Field done, Consumer<Diagnostic> report) {
    Optional<Value.Date> when = event.value(Role.WHEN, Value.Date.class);
    if (when.filter(w -> w.date().to().isBefore(today)).isPresent() && !answered(event)) {
      report.accept(
          Diagnostic.of(
                  Code.OVERDUE_MILESTONE,
                  when.get().place(),
                  "%s was for %s, and isn't done."
                      .formatted(Names.capital(Names.of(event)), when.get().date().printed()))
              .because(
                  Explained.field(strategy, event, Role.DONE)
                      .or(() -> Explained.field(strategy, event, Role.DELAY)))
              .help(help(event.kind(), done)));
    }
  }

  /** That nobody knows is an answer, too. */
  private static boolean answered(Element event) {
    return event.yes(Role.DONE)
        || event.value(Role.DONE, Value.Unknown.class).isPresent()
        || event.value(Role.DELAY, Value.Unknown.class).isPresent()
        || !event.text(Role.DELAY).isBlank();
  }

  private static String help(Kind kind, Field done) {
    return "Write %s: yes once it is%s. Or give the new date."
        .formatted(
            done.name(),
            kind.field(Role.DELAY)
                .map(delay -> ", or say why it is late: " + delay.name() + ": …")
                .orElse(""));
  }
}
