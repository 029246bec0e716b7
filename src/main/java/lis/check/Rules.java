package lis.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Document;
import lis.strategy.Publication;
import lis.strategy.Strategy;

/** All rules. */
public final class Rules {
  /** What asks for something: what is withdrawn neither owes it nor gives it. */
  private static final List<Rule> DEMANDS =
      List.of(
          new TooFewLinks(),
          new TooManyLinks(),
          new UncoveredFrame(),
          new UnfocusedStrategy(),
          new UnservedAmbition(),
          new UninformedAim(),
          new UnansweredField(),
          new OpenApproval(),
          new UnreasonedRefusal(),
          new UnshownChange(),
          new OpenFeedback(),
          new CoverageGap());

  /** Whatever can be wrong with what is written. */
  private static final List<Rule> ALL =
      List.of(
          new DuplicateId(),
          new DuplicateCode(),
          new MissingField(),
          new MissingSource(),
          new TemplateSyntax(),
          new DanglingReference(),
          new DanglingFigure(),
          new WrongKindReference(),
          new DuplicateLink(),
          new SelfLink(),
          new Cycle(),
          new MismatchedUnit(),
          new TargetBeforeBaseline(),
          new EasyTarget(),
          new ConflictingFigures(),
          new PercentageWithoutBase(),
          new OddGrouping(),
          new DisagreeingFigures(),
          new EndsBeforeStart(),
          new UnmarkedLaterDate(),
          new BeginsAfterEnd(),
          new DatesOutOfOrder(),
          new TextRules(),
          new DraftWithoutNotice(),
          new IllustrativeInFinal(),
          new SuspectReview(),
          new MissingSummary(),
          new StaleSummary(),
          new TranslationDiffers(),
          new StaleTranslation(),
          new UntranslatedCopy(),
          new UnexplainedWithdrawal(),
          new WithdrawnReference(),
          new NumberedReference());

  private Rules() {}

  /** What only shows when a strategy is compared with an earlier version of it. */
  public static List<Diagnostic> compare(Strategy before, Strategy after) {
    List<Diagnostic> findings = new ArrayList<>();
    LostId.check(before, after, findings::add);
    ReversedMeasure.check(before, after, findings::add);
    ChangedAsSaid.since(before, after, findings::add);
    return findings;
  }

  /** What only shows when a publication is put together. */
  public static List<Diagnostic> published(
      Strategy strategy, Publication publication, Document document) {
    List<Diagnostic> findings = new ArrayList<>();
    LongPublication.check(publication, document, findings::add);
    IncompleteSummary.check(strategy, publication, document, findings::add);
    MissingPicture.check(publication, document, findings::add);
    if (strategy.isEnglish()) {
      new HardPublication(strategy).check(publication, document, findings::add);
    }
    return findings;
  }

  /**
   * Everything that is wrong with a strategy, in one run.
   *
   * @param today the day that dates are compared with
   */
  public static Outcome<Strategy> check(Strategy strategy, LocalDate today) {
    List<Diagnostic> findings = new ArrayList<>();
    ALL.forEach(rule -> rule.check(strategy, findings::add));
    new SaidTooEarly(today).check(strategy, findings::add);
    Strategy current = strategy.current();
    DEMANDS.forEach(rule -> rule.check(current, findings::add));
    new OverdueMilestone(today).check(current, findings::add);
    return new Outcome<>(strategy, findings);
  }
}
