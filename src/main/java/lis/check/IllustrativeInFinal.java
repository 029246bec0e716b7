package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Provenance;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** Something made up to show what could stand there, in a strategy that is final. */
final class IllustrativeInFinal implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Optional<Value> status = Settled.status(strategy);
    if (status.isPresent()) {
      for (Element element : strategy.all()) {
        madeUp(element.value(Role.PROVENANCE))
            .ifPresent(place -> report.accept(diagnostic(place, Names.of(element), status.get())));
        for (Link link : element.links()) {
          madeUp(link.value(Role.PROVENANCE))
              .ifPresent(place -> report.accept(diagnostic(place, words(link), status.get())));
        }
      }
    }
  }

  /** Where it is said to be made up. */
  private static Optional<Span> madeUp(Optional<Value> value) {
    return value
        .filter(v -> Provenance.of(v).filter(p -> p == Provenance.ILLUSTRATIVE).isPresent())
        .map(Value::place);
  }

  private static String words(Link link) {
    return "the link “%s” to “%s”".formatted(link.relation().name(), link.target());
  }

  private static Diagnostic diagnostic(Span place, String what, Value status) {
    return Diagnostic.of(
            Code.ILLUSTRATIVE_IN_FINAL,
            place,
            Names.capital(what) + " is illustrative, and the strategy is final.")
        .label(status.place(), "here it says so")
        .help(
            "Replace it by what was decided, or delete it. To keep it, make an exception in"
                + " strategy.yaml and give the reason.");
  }
}
