package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Relation;
import lis.model.Role;
import lis.model.Tie;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Provenance;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** Something that is said to be published, without saying where. */
final class MissingSource implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Optional<Relation> sources = strategy.model().relation(Tie.SOURCES);
    if (sources.isEmpty()) {
      return;
    }
    for (Element element : strategy.all()) {
      boolean published = element.provenance().filter(p -> p == Provenance.PUBLISHED).isPresent();
      boolean isSource = sources.get().to().contains(element.kind().name());
      if (published && !isSource && strategy.from(element, sources.get()).isEmpty()) {
        Span place = element.value(Role.PROVENANCE).map(Value::place).orElse(element.place());
        report.accept(
            Diagnostic.of(
                    Code.MISSING_SOURCE,
                    place,
                    Names.capital(Names.of(element))
                        + " is marked as published, and names no source.")
                .because(Explained.outgoing(strategy, element, sources.get()))
                .help("Name where it was published: " + sources.get().name() + ": [id]."));
      }
    }
  }
}
