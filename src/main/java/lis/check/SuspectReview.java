package lis.check;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Review;
import lis.strategy.Reviewing;
import lis.strategy.Strategy;

/** What somebody has read, and that has changed in substance since. */
final class SuspectReview implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Reviewing reviewing = strategy.reviewing();
    Settled settled = Settled.of(strategy, Code.SUSPECT_REVIEW);
    for (Review review : reviewing.all()) {
      Optional<Element> element = strategy.find(review.element().target());
      if (element.filter(e -> !e.withdrawn()).isPresent()) {
        check(strategy, element.get(), review, settled, report);
      }
    }
  }

  private static void check(
      Strategy strategy,
      Element element,
      Review review,
      Settled settled,
      Consumer<Diagnostic> report) {
    Reviewing reviewing = strategy.reviewing();
    if (reviewing.hasChanged(element, review)) {
      report.accept(
          settled
              .finding(
                  element.place(),
                  "%s has changed in substance since it was read by %s (%s)."
                      .formatted(
                          Names.capital(Names.of(element)), review.by(), review.when().printed()))
              .label(review.element().place(), "here it was noted")
              .because(Optional.of(element.extent()))
              .help("Read it again. " + note(element, review)));
    }
    for (Link link : element.links()) {
      if (reviewing.hasChanged(link, review)) {
        report.accept(
            settled
                .finding(
                    link.place(),
                    "The link to “%s” is suspect: what it leads to has changed in substance since %s read it (%s)."
                        .formatted(link.target(), review.by(), review.when().printed()))
                .label(review.element().place(), "here it was noted")
                .because(strategy.find(link.target()).map(Element::extent))
                .help("Read both again. " + note(element, review)));
      }
    }
  }

  private static String note(Element element, Review review) {
    return "Once it all fits, run “lis review %s --by '%s'”.".formatted(element.id(), review.by());
  }
}
