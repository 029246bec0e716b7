package lis.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lis.Broken;
import lis.Smallest;
import lis.Spec;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Report;
import lis.schema.Editor.Finding;
import lis.source.MemoryTree;
import lis.source.UnreadableException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An editor with the schemas says of the files in the specifications what lis says of them. */
class AgreementTest {
  /** What a schema can see, as it stands in one place. */
  private static final Set<Code> SEEN =
      EnumSet.of(
          Code.BAD_MODEL,
          Code.BAD_SETTING,
          Code.BAD_ID,
          Code.UNKNOWN_FIELD,
          Code.MISSING_FIELD,
          Code.WRONG_TYPE,
          Code.MISSING_SOURCE,
          Code.DANGLING_REFERENCE,
          Code.WRONG_KIND_REFERENCE,
          Code.TOO_FEW_LINKS,
          Code.TOO_MANY_LINKS,
          Code.DRAFT_WITHOUT_NOTICE);

  /** Words of messages whose fault no schema can see. */
  private static final List<String> UNSEEN =
      List.of(
          // The calendar
          "“29 February 2025” is none",
          // Another part of the model
          "neither starts at word nor leads to it",
          "The kind rule needs a field with the role meaning",
          "“rank” would mean two things",
          "“mian” is no choice of weight",
          // The name of the file
          "The name of this file",
          // Another publication
          "Two publications would write the file",
          // Other keys of the publication
          "Only what is in easy read is tested",
          "A test needs both",
          // Another file
          "needs at least 1 step (“steps”)");

  private static final String BYTES = "it is a matter of bytes, or of the disk";
  private static final String SYNTAX = "editors see it in the YAML, without a schema";
  private static final String PROSE = "it stands in prose";
  private static final String APART = "it lies between two places, and a schema sees one";
  private static final String DECIDED = "it depends on what was decided, and would be a riddle";
  private static final String WARNING = "it is a warning, and a schema knows only errors";
  private static final String TEMPLATE = "it stands in a template, or is found where it is used";

  private static final Map<Code, String> BLIND =
      Map.ofEntries(
          Map.entry(Code.UNREADABLE_FILE, BYTES),
          Map.entry(Code.NOT_UTF8, BYTES),
          Map.entry(Code.BYTE_ORDER_MARK, BYTES),
          Map.entry(Code.WINDOWS_LINE_END, BYTES),
          Map.entry(Code.HIDDEN_CHARACTER, BYTES),
          Map.entry(Code.DECOMPOSED_CHARACTER, BYTES),
          Map.entry(Code.FILE_TOO_LARGE, BYTES),
          Map.entry(Code.EMPTY_FILE, BYTES),
          Map.entry(Code.STRAY_FILE, BYTES),
          Map.entry(Code.MISSING_FILE, BYTES),
          Map.entry(Code.BAD_YAML, SYNTAX),
          Map.entry(Code.TAB_IN_YAML, SYNTAX),
          Map.entry(Code.DUPLICATE_KEY, SYNTAX),
          Map.entry(Code.MISSING_FRONT_MATTER, "without front matter there is nothing to see"),
          Map.entry(Code.UNKNOWN_KIND, "a file of no kind has no schema"),
          Map.entry(Code.RAW_HTML, PROSE),
          Map.entry(Code.UNSAFE_LINK, PROSE),
          Map.entry(Code.MISSING_ALTERNATIVE_TEXT, PROSE),
          Map.entry(Code.BAD_IMAGE, PROSE),
          Map.entry(Code.BAD_TABLE, PROSE),
          Map.entry(Code.BAD_MARKDOWN, PROSE),
          Map.entry(Code.TEMPLATE_SYNTAX, "a pattern on every text would complain in riddles"),
          Map.entry(Code.LOW_CONTRAST, APART),
          Map.entry(Code.DUPLICATE_ID, APART),
          Map.entry(Code.DUPLICATE_LINK, WARNING),
          Map.entry(Code.SELF_LINK, WARNING),
          Map.entry(Code.UNANSWERED_FIELD, WARNING),
          Map.entry(Code.CYCLE, APART),
          Map.entry(Code.MISMATCHED_UNIT, WARNING),
          Map.entry(Code.TARGET_BEFORE_BASELINE, APART),
          Map.entry(Code.EASY_TARGET, WARNING),
          Map.entry(Code.CONFLICTING_FIGURES, WARNING),
          Map.entry(Code.UNCOVERED_FRAME, APART),
          Map.entry(Code.UNFOCUSED_STRATEGY, APART),
          Map.entry(Code.UNSERVED_AMBITION, APART),
          Map.entry(Code.UNINFORMED_AIM, APART),
          Map.entry(Code.COVERAGE_GAP, WARNING),
          Map.entry(Code.UNREASONED_REFUSAL, DECIDED),
          Map.entry(Code.UNSHOWN_CHANGE, DECIDED),
          Map.entry(Code.OPEN_FEEDBACK, APART),
          Map.entry(Code.UNMADE_CHANGE, APART),
          Map.entry(Code.UNUSED_ELEMENT, WARNING),
          Map.entry(Code.ENDS_BEFORE_START, APART),
          Map.entry(Code.UNMARKED_LATER_DATE, WARNING),
          Map.entry(Code.DATES_OUT_OF_ORDER, APART),
          Map.entry(Code.MISSING_SUMMARY, APART),
          Map.entry(Code.STALE_SUMMARY, WARNING),
          Map.entry(Code.BAD_TRANSLATION, APART),
          Map.entry(Code.MISSING_TRANSLATION, APART),
          Map.entry(Code.TRANSLATION_DIFFERS, APART),
          Map.entry(Code.STALE_TRANSLATION, WARNING),
          Map.entry(Code.UNTRANSLATED_COPY, WARNING),
          Map.entry(Code.UNUSED_EXCEPTION, WARNING),
          Map.entry(Code.EXPIRED_EXCEPTION, WARNING),
          Map.entry(Code.UNEVEN_HEADING, PROSE),
          Map.entry(Code.DUPLICATE_CODE, APART),
          Map.entry(Code.PERCENTAGE_WITHOUT_BASE, WARNING),
          Map.entry(Code.ODD_GROUPING, WARNING),
          Map.entry(Code.DISAGREEING_FIGURES, WARNING),
          Map.entry(Code.MERGE_CONFLICT, SYNTAX),
          Map.entry(Code.VAGUE_LINK_TEXT, PROSE),
          Map.entry(Code.NUMBERED_REFERENCE, WARNING),
          Map.entry(Code.UNEXPLAINED_WITHDRAWAL, APART),
          Map.entry(Code.WITHDRAWN_REFERENCE, WARNING),
          Map.entry(Code.BEGINS_AFTER_END, WARNING),
          Map.entry(Code.OVERDUE_MILESTONE, WARNING),
          Map.entry(Code.SAID_TOO_EARLY, WARNING),
          Map.entry(Code.ILLUSTRATIVE_IN_FINAL, APART),
          Map.entry(Code.UNSETTLED_FINAL, APART),
          Map.entry(Code.SUSPECT_REVIEW, WARNING),
          Map.entry(Code.REVERSED_MEASURE, WARNING),
          Map.entry(Code.LONG_SENTENCE, WARNING),
          Map.entry(Code.HARD_TO_READ, WARNING),
          Map.entry(Code.UNEXPLAINED_ABBREVIATION, WARNING),
          Map.entry(Code.ABBREVIATION_BEFORE_EXPLANATION, WARNING),
          Map.entry(Code.SEVERAL_WORDS_FOR_ONE_TERM, WARNING),
          Map.entry(Code.VAGUE_WORD, WARNING),
          Map.entry(Code.STALE_COUNT, WARNING),
          Map.entry(Code.UNMARKED_WITHDRAWAL, TEMPLATE),
          Map.entry(Code.HARD_PUBLICATION, TEMPLATE),
          Map.entry(Code.LONG_PUBLICATION, TEMPLATE),
          Map.entry(Code.INCOMPLETE_SUMMARY, TEMPLATE),
          Map.entry(Code.MISSING_PICTURE, TEMPLATE),
          Map.entry(Code.MISSING_TEMPLATE, TEMPLATE),
          Map.entry(Code.TEMPLATE_FAULT, TEMPLATE),
          Map.entry(Code.BAD_MARKUP, TEMPLATE),
          Map.entry(Code.BROKEN_CROSS_REFERENCE, TEMPLATE),
          Map.entry(Code.UNMARKED_PROVENANCE, TEMPLATE),
          Map.entry(Code.MISSING_GLYPH, "it is found when pages are laid out"),
          Map.entry(Code.TOO_MANY_PAGES, "it is found when pages are laid out"),
          Map.entry(Code.NO_BRAILLE, "it takes a machine without liblouis"),
          Map.entry(Code.LOST_ID, "it takes an earlier version to compare with"));

  @TestFactory
  Stream<DynamicTest> specifications() {
    return Spec.files().stream()
        .flatMap(
            file ->
                Spec.read(file).stream()
                    .map(
                        spec ->
                            DynamicTest.dynamicTest(
                                file.getFileName() + ": " + spec.heading(),
                                () -> agree(spec.tree()))));
  }

  private static void agree(MemoryTree tree) {
    // One that a relation has room for, named twice: a schema can only count.
    List<Diagnostic> errors =
        Smallest.validated(tree).stream()
            .filter(d -> d.isError() || d.code() == Code.DUPLICATE_LINK)
            .toList();
    List<Diagnostic> reported = Report.of(errors);
    Editor editor = new Editor(tree);
    for (String path : editor.files()) {
      if (EditorYaml.read(path, tree.text(path)).isPresent()) {
        List<Diagnostic> here =
            errors.stream().filter(d -> d.place().file().path().equals(path)).toList();
        agree(Unit.of(path, tree.text(path)), here, reported, editor.findings(path));
      }
    }
  }

  private static void agree(
      List<Unit> units,
      List<Diagnostic> errors,
      List<Diagnostic> reported,
      List<Finding> findings) {
    List<String> faulty = errors.stream().map(d -> Unit.at(units, d.place().line())).toList();
    for (Finding finding : findings) {
      // Of several shapes that a value can have, each says why it isn't this one.
      assertThat(faulty)
          .as("What lis accepts is refused: %s", finding)
          .anyMatch(unit -> within(unit, Unit.at(units, finding.pointer())));
    }
    for (Diagnostic error : errors.stream().filter(reported::contains).toList()) {
      String unit = Unit.at(units, error.place().line());
      boolean seen = findings.stream().anyMatch(f -> sees(f, Unit.at(units, f.pointer()), unit));
      boolean canBe =
          SEEN.contains(error.code())
              && !isProse(error)
              && UNSEEN.stream().noneMatch(error.message()::contains);
      assertThat(seen || !canBe).as("What lis refuses is accepted: %s", error).isTrue();
    }
  }

  /** Whether it is about a reference or a link in a text. */
  private static boolean isProse(Diagnostic error) {
    int before = error.place().start() - 2;
    String text = error.place().file().text();
    return text.startsWith("[[", before) || text.startsWith("](", before);
  }

  private static boolean sees(Finding finding, String found, String unit) {
    return found.equals(unit) || (finding.missingKey() && within(unit, found));
  }

  private static boolean within(String inner, String outer) {
    return (inner + "/").startsWith(outer + "/");
  }

  @ParameterizedTest
  @MethodSource("lis.Broken#codes")
  void aBrokenStrategyIsRefusedWhereASchemaCanSeeIt(String word) {
    Code code = Code.of(word).orElseThrow();
    MemoryTree tree = Broken.tree(word);
    Editor editor = new Editor(tree);
    List<String> refused =
        editor.files().stream()
            .filter(path -> readable(tree, path) && !editor.findings(path).isEmpty())
            .toList();
    if (SEEN.contains(code)) {
      String place = Smallest.validated(tree).getFirst().place().file().path();
      assertThat(refused).containsExactly(place);
      assertThat(BLIND).doesNotContainKey(code);
    } else {
      assertThat(refused).isEmpty();
      assertThat(BLIND).as("why no schema sees it").containsKey(code);
    }
  }

  private static boolean readable(MemoryTree tree, String path) {
    try {
      return tree.read(path).length < 1 << 20;
    } catch (UnreadableException e) {
      return false;
    }
  }
}
