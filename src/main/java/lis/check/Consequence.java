package lis.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Group;
import lis.source.Span;
import lis.strategy.Strategy;

/** Ties what holds content to the model to the fault of a model that contradicts itself. */
final class Consequence {
  /** Findings that hold content to the model. */
  private static final Set<Group> MODELLED =
      EnumSet.of(Group.ELEMENTS, Group.LINKS, Group.MEASURES, Group.WHOLE);

  private Consequence() {}

  static Diagnostic tied(Strategy strategy, Diagnostic finding) {
    Optional<Span> model = strategy.gaps().model();
    return model.isPresent() && MODELLED.contains(Group.of(finding.code()))
        ? finding.because(model)
        : finding;
  }
}
