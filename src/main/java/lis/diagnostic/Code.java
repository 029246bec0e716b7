package lis.diagnostic;

import java.util.Optional;
import lis.source.Kebab;

/**
 * Every fault that lis can find, by name. The word in reports is the constant in lower case with
 * hyphens; the manual page of the same name says what it finds, why it matters and how to repair
 * it.
 */
public enum Code {
  // Files
  UNREADABLE_FILE(Severity.ERROR),
  NOT_UTF8(Severity.ERROR),
  BYTE_ORDER_MARK(Severity.WARNING),
  WINDOWS_LINE_END(Severity.WARNING),
  FILE_TOO_LARGE(Severity.ERROR),
  EMPTY_FILE(Severity.ERROR),
  STRAY_FILE(Severity.WARNING),
  MISSING_FILE(Severity.ERROR),

  // YAML
  BAD_YAML(Severity.ERROR),
  TAB_IN_YAML(Severity.ERROR),
  DUPLICATE_KEY(Severity.ERROR),
  MISSING_FRONT_MATTER(Severity.ERROR),
  BAD_MODEL(Severity.ERROR),
  BAD_SETTING(Severity.ERROR),
  LOW_CONTRAST(Severity.ERROR),

  // Markdown
  RAW_HTML(Severity.ERROR),
  UNSAFE_LINK(Severity.ERROR),
  MISSING_ALTERNATIVE_TEXT(Severity.ERROR),
  BAD_IMAGE(Severity.ERROR),
  BAD_TABLE(Severity.ERROR),
  BAD_MARKDOWN(Severity.ERROR),

  // Elements
  UNKNOWN_KIND(Severity.ERROR),
  BAD_ID(Severity.ERROR),
  DUPLICATE_ID(Severity.ERROR),
  UNKNOWN_FIELD(Severity.ERROR),
  MISSING_FIELD(Severity.ERROR),
  WRONG_TYPE(Severity.ERROR),
  MISSING_SOURCE(Severity.ERROR),

  // Links
  DANGLING_REFERENCE(Severity.ERROR),
  WRONG_KIND_REFERENCE(Severity.ERROR),
  DUPLICATE_LINK(Severity.WARNING),
  TOO_FEW_LINKS(Severity.ERROR),
  TOO_MANY_LINKS(Severity.ERROR),
  CYCLE(Severity.ERROR),

  // The strategy as a whole
  UNCOVERED_FRAME(Severity.ERROR),
  UNFOCUSED_STRATEGY(Severity.ERROR),
  UNSERVED_AMBITION(Severity.ERROR),
  UNINFORMED_AIM(Severity.ERROR),
  DATES_OUT_OF_ORDER(Severity.ERROR),
  DRAFT_WITHOUT_NOTICE(Severity.ERROR),
  MISSING_SUMMARY(Severity.ERROR),

  // Templates and what they make
  MISSING_TEMPLATE(Severity.ERROR),
  TEMPLATE_FAULT(Severity.ERROR),
  BAD_MARKUP(Severity.ERROR),
  BROKEN_CROSS_REFERENCE(Severity.ERROR),
  UNMARKED_PROVENANCE(Severity.ERROR),

  // Pages
  MISSING_GLYPH(Severity.ERROR),
  TOO_MANY_PAGES(Severity.ERROR);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
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
