package lis.diagnostic;

import java.util.Optional;
import lis.source.Kebab;

/**
 * Every fault that lis can find, by name. The word in reports is the constant in lower case with
 * hyphens; the manual page of the same name says what it finds, why it matters and how to repair
 * it. {@link Group} says which belong together.
 */
public enum Code {
  UNREADABLE_FILE(Severity.ERROR),
  NOT_UTF8(Severity.ERROR),
  BYTE_ORDER_MARK(Severity.WARNING),
  WINDOWS_LINE_END(Severity.WARNING),
  HIDDEN_CHARACTER(Severity.WARNING),
  DECOMPOSED_CHARACTER(Severity.WARNING),
  FILE_TOO_LARGE(Severity.ERROR),
  EMPTY_FILE(Severity.ERROR),
  MERGE_CONFLICT(Severity.ERROR),
  STRAY_FILE(Severity.WARNING),
  MISSING_FILE(Severity.ERROR),

  BAD_YAML(Severity.ERROR),
  TAB_IN_YAML(Severity.ERROR),
  DUPLICATE_KEY(Severity.ERROR),
  MISSING_FRONT_MATTER(Severity.ERROR),
  BAD_MODEL(Severity.ERROR),
  BAD_SETTING(Severity.ERROR),
  LOW_CONTRAST(Severity.ERROR),

  RAW_HTML(Severity.ERROR),
  UNSAFE_LINK(Severity.ERROR),
  MISSING_ALTERNATIVE_TEXT(Severity.ERROR),
  BAD_IMAGE(Severity.ERROR),
  BAD_TABLE(Severity.ERROR),
  BAD_MARKDOWN(Severity.ERROR),
  UNEVEN_HEADING(Severity.WARNING),
  VAGUE_LINK_TEXT(Severity.WARNING),

  UNKNOWN_KIND(Severity.ERROR),
  BAD_ID(Severity.ERROR),
  DUPLICATE_ID(Severity.ERROR),
  DUPLICATE_CODE(Severity.ERROR, Weight.SOFT),
  UNKNOWN_FIELD(Severity.ERROR, Weight.SOFT),
  MISSING_FIELD(Severity.ERROR),
  WRONG_TYPE(Severity.ERROR),
  MISSING_SOURCE(Severity.ERROR, Weight.SOFT),
  TEMPLATE_SYNTAX(Severity.ERROR, Weight.SOFT),
  UNANSWERED_FIELD(Severity.WARNING),

  DANGLING_REFERENCE(Severity.ERROR),
  WRONG_KIND_REFERENCE(Severity.ERROR),
  DUPLICATE_LINK(Severity.WARNING),
  SELF_LINK(Severity.WARNING),
  TOO_FEW_LINKS(Severity.ERROR, Weight.SOFT),
  TOO_MANY_LINKS(Severity.ERROR, Weight.SOFT),
  CYCLE(Severity.ERROR),
  NUMBERED_REFERENCE(Severity.WARNING),
  UNEXPLAINED_WITHDRAWAL(Severity.ERROR, Weight.SOFT),
  WITHDRAWN_REFERENCE(Severity.WARNING),

  MISMATCHED_UNIT(Severity.WARNING),
  TARGET_BEFORE_BASELINE(Severity.ERROR, Weight.SOFT),
  EASY_TARGET(Severity.WARNING),
  CONFLICTING_FIGURES(Severity.WARNING),

  PERCENTAGE_WITHOUT_BASE(Severity.WARNING),
  ODD_GROUPING(Severity.WARNING),
  DISAGREEING_FIGURES(Severity.WARNING),

  UNCOVERED_FRAME(Severity.ERROR, Weight.SOFT),
  UNFOCUSED_STRATEGY(Severity.ERROR, Weight.SOFT),
  UNSERVED_AMBITION(Severity.ERROR, Weight.SOFT),
  UNINFORMED_AIM(Severity.ERROR, Weight.SOFT),
  COVERAGE_GAP(Severity.WARNING),
  UNREASONED_REFUSAL(Severity.ERROR, Weight.SOFT),
  UNSHOWN_CHANGE(Severity.ERROR, Weight.SOFT),
  OPEN_FEEDBACK(Severity.ERROR, Weight.SOFT),
  UNUSED_ELEMENT(Severity.WARNING),
  ENDS_BEFORE_START(Severity.ERROR, Weight.SOFT),
  UNMARKED_LATER_DATE(Severity.WARNING),
  DATES_OUT_OF_ORDER(Severity.ERROR, Weight.SOFT),
  BEGINS_AFTER_END(Severity.WARNING),
  OVERDUE_MILESTONE(Severity.WARNING),
  SAID_TOO_EARLY(Severity.WARNING),
  DRAFT_WITHOUT_NOTICE(Severity.ERROR),
  ILLUSTRATIVE_IN_FINAL(Severity.ERROR, Weight.SOFT),
  UNSETTLED_FINAL(Severity.ERROR, Weight.SOFT),
  SUSPECT_REVIEW(Severity.WARNING),
  MISSING_SUMMARY(Severity.ERROR, Weight.SOFT),
  STALE_SUMMARY(Severity.WARNING),

  LONG_SENTENCE(Severity.WARNING),
  HARD_TO_READ(Severity.WARNING),
  UNEXPLAINED_ABBREVIATION(Severity.WARNING),
  ABBREVIATION_BEFORE_EXPLANATION(Severity.WARNING),
  SEVERAL_WORDS_FOR_ONE_TERM(Severity.WARNING),
  VAGUE_WORD(Severity.WARNING),
  STALE_COUNT(Severity.WARNING),

  BAD_TRANSLATION(Severity.ERROR),
  MISSING_TRANSLATION(Severity.ERROR),
  TRANSLATION_DIFFERS(Severity.ERROR, Weight.SOFT),
  STALE_TRANSLATION(Severity.WARNING),
  UNTRANSLATED_COPY(Severity.WARNING),

  UNUSED_EXCEPTION(Severity.WARNING),
  EXPIRED_EXCEPTION(Severity.WARNING),
  LOST_ID(Severity.WARNING),
  REVERSED_MEASURE(Severity.WARNING),
  UNMADE_CHANGE(Severity.ERROR, Weight.SOFT),

  MISSING_TEMPLATE(Severity.ERROR),
  TEMPLATE_FAULT(Severity.ERROR),
  BAD_MARKUP(Severity.ERROR),
  BROKEN_CROSS_REFERENCE(Severity.ERROR),
  UNMARKED_PROVENANCE(Severity.ERROR),
  UNMARKED_WITHDRAWAL(Severity.ERROR),
  HARD_PUBLICATION(Severity.WARNING),
  LONG_PUBLICATION(Severity.WARNING),
  INCOMPLETE_SUMMARY(Severity.WARNING),
  MISSING_PICTURE(Severity.WARNING),

  MISSING_GLYPH(Severity.ERROR),
  TOO_MANY_PAGES(Severity.ERROR, Weight.SOFT),
  NO_BRAILLE(Severity.WARNING);

  /** Whether a strategy may say that a fault matters less to it. */
  private enum Weight {
    SOFT,
    /** Published all the same, it would break a reference or an output. */
    FIRM
  }

  private final Severity severity;
  private final Weight weight;

  Code(Severity severity) {
    this(severity, severity == Severity.ERROR ? Weight.FIRM : Weight.SOFT);
  }

  Code(Severity severity, Weight weight) {
    this.severity = severity;
    this.weight = weight;
  }

  /**
   * Whether it stays an error whatever the strategy says, knows no exception, and enters no
   * baseline.
   */
  public boolean firm() {
    return weight == Weight.FIRM;
  }

  /** Whether it is only found when something is published. */
  public boolean late() {
    return compareTo(MISSING_TEMPLATE) >= 0;
  }

  /** The severity that it has unless the strategy says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** The name that reports and {@code lis explain} use. */
  public String word() {
    return Kebab.of(this);
  }

  public static Optional<Code> of(String word) {
    return Kebab.parse(Code.class, word);
  }
}
