package lis.diagnostic;

import java.util.Arrays;
import java.util.List;

/**
 * Codes that belong together, in the order of the manual. Each group begins with a code and goes up
 * to the next group's, so a new code is in the group amid which it is declared.
 */
public enum Group {
  FILES("Files", Code.UNREADABLE_FILE),
  YAML("YAML and settings", Code.BAD_YAML),
  MARKDOWN("Markdown", Code.RAW_HTML),
  ELEMENTS("Elements", Code.UNKNOWN_KIND),
  LINKS("Links", Code.DANGLING_REFERENCE),
  MEASURES("Measures", Code.MISMATCHED_UNIT),
  FIGURES("Figures", Code.PERCENTAGE_WITHOUT_BASE),
  WHOLE("The strategy as a whole", Code.UNCOVERED_FRAME),
  WORDING("Wording", Code.LONG_SENTENCE),
  TRANSLATIONS("Translations", Code.BAD_TRANSLATION),
  STRICTNESS("Exceptions and earlier versions", Code.UNUSED_EXCEPTION),
  TEMPLATES("Templates and what they make", Code.MISSING_TEMPLATE),
  PAGES("Pages", Code.MISSING_GLYPH);

  private final String title;
  private final Code first;

  Group(String title, Code first) {
    this.title = title;
    this.first = first;
  }

  /** The heading above the group's codes. */
  public String title() {
    return title;
  }

  /** Its codes, in the order in which they are declared. */
  public List<Code> codes() {
    return Arrays.stream(Code.values()).filter(code -> of(code) == this).toList();
  }

  /** The group that a code belongs to. */
  public static Group of(Code code) {
    Group found = FILES;
    for (Group group : values()) {
      if (group.first.compareTo(code) <= 0) {
        found = group;
      }
    }
    return found;
  }
}
