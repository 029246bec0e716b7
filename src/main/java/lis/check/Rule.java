package lis.check;

import java.util.function.Consumer;
import lis.diagnostic.Diagnostic;
import lis.strategy.Strategy;

/** Finds one offence, wherever it stands. */
interface Rule {

  void check(Strategy strategy, Consumer<Diagnostic> report);
}
