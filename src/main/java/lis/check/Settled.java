package lis.check;

import java.util.Optional;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.source.Span;
import lis.strategy.Status;
import lis.strategy.Strategy;
import lis.strategy.Value;

/**
 * What may stay open while a strategy is being written, and no longer once it is final.
 *
 * @param code of findings about a strategy that isn't final
 * @param status where the strategy says that it is final; empty where it doesn't
 */
record Settled(Code code, Optional<Value> status) {

  static Settled of(Strategy strategy, Code code) {
    return new Settled(code, status(strategy));
  }

  /** Where a strategy says that it is final; empty where it doesn't. */
  static Optional<Value> status(Strategy strategy) {
    return strategy.status().filter(Status.FINAL::equals).isPresent()
        ? strategy.root().value(Role.STATUS)
        : Optional.empty();
  }

  boolean isFinal() {
    return status.isPresent();
  }

  /** What is open, as it weighs for this strategy. */
  Diagnostic finding(Span place, String message) {
    return status
        .map(
            value ->
                Diagnostic.of(Code.UNSETTLED_FINAL, place, message)
                    .label(value.place(), "here the strategy is said to be final"))
        .orElseGet(() -> Diagnostic.of(code, place, message));
  }
}
