package lis.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.model.Key;
import lis.source.Span;
import lis.strategy.Mention;
import lis.strategy.Publication;
import lis.strategy.Strategy;

/** Something is published without a short version of it; or a short version of nothing. */
final class MissingSummary implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Publication publication : strategy.publications()) {
      if (publication.summaryOf().isPresent()) {
        known(strategy, publication.summaryOf().get(), report);
      } else if (!publication.statement() && !hasSummary(strategy, publication)) {
        report.accept(
            Diagnostic.of(
                    Code.MISSING_SUMMARY,
                    publication.place(),
                    "There is no short version of the publication “" + publication.id() + "”.")
                .because(strategy.gaps().under(Key.SUMMARY_OF.word()).or(() -> astray(strategy)))
                .help("Add a publication with summary-of: " + publication.id() + "."));
      }
    }
  }

  private static boolean hasSummary(Strategy strategy, Publication whole) {
    return strategy.publications().stream()
        .flatMap(p -> p.summaryOf().stream())
        .anyMatch(of -> of.target().equals(whole.id()));
  }

  /** A short version of a publication that there isn't: it may be meant for any. */
  private static Optional<Span> astray(Strategy strategy) {
    List<String> ids = strategy.publications().stream().map(Publication::id).toList();
    return strategy.publications().stream()
        .flatMap(p -> p.summaryOf().stream())
        .filter(of -> !ids.contains(of.target()))
        .map(Mention::place)
        .findFirst();
  }

  private static void known(Strategy strategy, Mention of, Consumer<Diagnostic> report) {
    var ids = strategy.publications().stream().map(Publication::id).toList();
    if (!ids.contains(of.target())) {
      report.accept(
          Diagnostic.of(
                  Code.MISSING_SUMMARY,
                  of.place(),
                  "There is no publication “"
                      + of.target()
                      + "” that this could be the short version of.")
              .help(
                  Suggest.sentence(of.target(), ids)
                      .orElse("There is " + String.join(", ", ids) + "."))
              .instead(of.target(), Suggest.only(of.target(), ids)));
    }
  }
}
