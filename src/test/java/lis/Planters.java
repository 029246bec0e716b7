package lis;

import static lis.Planter.below;
import static lis.Planter.entry;
import static lis.Planter.field;
import static lis.Planter.file;
import static lis.Planter.paragraph;
import static lis.Planter.template;

import java.util.List;
import java.util.Map;
import lis.diagnostic.Code;

/** Faults that can be planted in the shipped strategy, and why some others can't be. */
final class Planters {
  private static final String LIST = "milestones.yaml";
  private static final String UNDATED =
      "- id: planted-{n}\n  title: Planted {n}\n  provenance: report\n  done: no\n";
  private static final String STEP = UNDATED + "  date: 2020\n";

  private static final String FEEDBACK = "consultation.yaml";
  private static final String SAID =
      """
      - id: planted-{n}
        title: Planted {n}
        provenance: report
        said: Planted.
        count: 3 people
        heard-in: focus-groups
        raised: quality-jobs
      """;

  private static final String LONE = "planted-{n}.yaml";
  private static final String URL = "  url: https://example.org/\n";
  private static final String MEASURE = "indicators/planted-{n}.md";
  private static final String SETTINGS = "strategy.yaml";
  private static final String PUBLICATIONS = "publications:";
  private static final String PUBLICATION =
      "  - {id: planted-{n}, title: Planted, template: summary.ftlx, formats: [html],"
          + " summary-of: {of}}\n";
  private static final String EXCEPTIONS = "  exceptions:";
  private static final String EXCEPTION =
      "    - {code: {code}, element: lis, reason: Planted {n}., until: {day}}\n";
  private static final String WORK =
      """
      ---
      title: Planted {n}
      provenance: report
      state: pilot
      serves: [{to: quality-jobs, basis: derived}]
      advances: [{to: most-inclusive-economy, how: Somehow., basis: derived}]
      ---
      Planted.
      """;

  /** A priority with all that it needs but engagement. */
  private static final String UNINFORMED =
      """
      - kind: priority
        id: ⟦planted-{n}⟧
        title: Planted {n}
        plain-title: Planted
        provenance: report
        foundations: [{to: people, basis: derived}]
      - kind: objective
        id: planted-{n}-o
        title: Planted {n}
        provenance: report
        priority: planted-{n}
      - kind: evidence
        id: planted-{n}-e
        title: Planted {n}
        provenance: report
        figures: 3 people
        as-at: 2018
        supports: [{to: planted-{n}, basis: derived}]
      - kind: indicator
        id: planted-{n}-m
        title: Planted {n}
        provenance: report
        unit: people
        direction: up
        baseline: 100 people
        target: 200 people
        measures: [{to: planted-{n}, basis: derived}]
      - kind: intervention
        id: planted-{n}-i
        title: Planted {n}
        provenance: report
        state: pilot
        serves: [{to: planted-{n}-o, basis: derived}]
        advances: [{to: most-inclusive-economy, how: Somehow., basis: derived}]
      """;

  private Planters() {}

  /** A source, and a step that names it. */
  private static String source(String id, String more) {
    return "- kind: source\n  id: "
        + id
        + "\n  title: Planted {n}\n  provenance: report\n  read: All\n"
        + more
        + "- kind: milestone\n  id: planted-{n}-m\n  title: Planted {n}\n  provenance: report\n"
        + "  date: 2020\n  done: no\n  sources: [planted-{n}]\n";
  }

  private static String measure(String baseline, String target, String more) {
    return "---\ntitle: Planted {n}\nprovenance: report\nunit: people\ndirection: up\nbaseline: "
        + baseline
        + "\ntarget: "
        + target
        + "\n"
        + more
        + "measures: [{to: quality-jobs, basis: derived}]\n---\nPlanted.\n";
  }

  /** One that is sound, but for a figure. */
  private static Planter intervention(Code code, String figure) {
    return file(
        code,
        "interventions/planted-{n}.md",
        WORK.replace("state: pilot\n", "state: pilot\nscale:\n  " + figure + "\n"));
  }

  static final List<Planter> ALL =
      List.of(
          // Files
          file(Code.BYTE_ORDER_MARK, "milestones/planted-{n}.yaml", "⟦⟧\uFEFF" + STEP),
          file(
              Code.WINDOWS_LINE_END,
              "milestones/planted-{n}.yaml",
              STEP.replaceFirst("\n", "⟦⟧\r\n")),
          file(Code.NOT_UTF8, "milestones/planted-{n}.yaml", STEP + "  text: caf⟦\u00e9⟧s\n"),
          file(Code.EMPTY_FILE, "milestones/planted-{n}.yaml", "⟦⟧\n"),
          file(
              Code.HIDDEN_CHARACTER,
              "milestones/planted-{n}.yaml",
              STEP + "  text: Plan⟦\u200B⟧ted\n"),
          file(
              Code.DECOMPOSED_CHARACTER,
              "milestones/planted-{n}.yaml",
              STEP + "  text: The ⟦cafe\u0301⟧ here\n"),
          file(
              Code.MERGE_CONFLICT,
              "milestones/planted-{n}.yaml",
              STEP + "⟦<<<<<<< HEAD⟧\n  text: A\n=======\n  text: B\n>>>>>>> other\n"),
          file(Code.UNREADABLE_FILE, "milestones/planted-{n}.yaml", "⟦⟧"),
          file(Code.FILE_TOO_LARGE, "milestones/planted-{n}.yaml", "⟦⟧"),
          file(Code.STRAY_FILE, "planted-{n}.docx", "⟦⟧Planted"),
          // YAML
          file(Code.BAD_YAML, "milestones/planted-{n}.yaml", STEP + "  text: Planted⟦⟧: here\n"),
          file(Code.TAB_IN_YAML, "milestones/planted-{n}.yaml", STEP + "⟦⟧\ttext: Planted\n"),
          file(Code.MISSING_FRONT_MATTER, "milestones/planted-{n}.md", "⟦⟧\n---\ntitle: P\n---\n"),
          entry(Code.DUPLICATE_KEY, LIST, STEP + "  ⟦done⟧: yes\n"),
          below(Code.BAD_MODEL, "model.yaml", "rules:", "  - {rule: ⟦planted-{n}⟧}\n"),
          below(
              Code.BAD_SETTING,
              SETTINGS,
              PUBLICATIONS,
              PUBLICATION.replace("html", "html, ⟦planted-{n}⟧").replace("{of}", "strategy")),
          // Markdown
          paragraph(Code.RAW_HTML, "chapters/", "Planted ⟦<b>⟧{n}."),
          paragraph(Code.UNSAFE_LINK, "chapters/", "Planted [here](⟦file:///planted-{n}⟧)."),
          paragraph(Code.MISSING_ALTERNATIVE_TEXT, "evidence/", "⟦![](../images/planted.svg)⟧"),
          paragraph(Code.BAD_IMAGE, "objectives/", "![Planted](⟦planted-{n}.png⟧)"),
          paragraph(Code.BAD_TABLE, "chapters/", "⟦| A | B |⟧\n|---|---|\n| c | d |"),
          paragraph(Code.BAD_MARKDOWN, "priorities/", "Planted [here][⟦planted-{n}⟧]."),
          paragraph(
              Code.VAGUE_LINK_TEXT, "chapters/", "Planted [⟦here⟧](https://example.org/{n})."),
          file(
              Code.UNEVEN_HEADING,
              "chapters/planted-{n}.md",
              "---\ntitle: P\nprovenance: report\n---\n### P\n\n## P\n\n⟦### P⟧\n"),
          // Elements
          file(Code.UNKNOWN_KIND, "planted-{n}.yaml", "- ⟦id: planted-{n}\n  title: P⟧\n"),
          entry(Code.BAD_ID, LIST, STEP.replace("planted-{n}", "⟦Planted {n}⟧")),
          entry(
              Code.DUPLICATE_ID,
              "sources.yaml",
              """
              - id: ⟦gva⟧
                title: Planted {n}
                provenance: report
                read: All
                url: https://example.org/
                published: 2019
              """),
          field(Code.UNKNOWN_FIELD, "objectives/", "⟦planted-{n}⟧: here\n"),
          field(Code.UNKNOWN_FIELD, "indicators/", "⟦planted-{n}⟧: here\n"),
          entry(Code.MISSING_FIELD, LIST, UNDATED.replace("planted-{n}", "⟦planted-{n}⟧")),
          entry(Code.WRONG_TYPE, LIST, STEP + "  order: ⟦high⟧\n"),
          entry(Code.MISSING_SOURCE, LIST, STEP.replace("report", "⟦published⟧")),
          entry(
              Code.DUPLICATE_CODE,
              LIST,
              STEP + "  code: m{n}\n\n" + STEP.replace("{n}", "{n}-too") + "  code: ⟦m{n}⟧\n"),
          paragraph(Code.ODD_GROUPING, "chapters/", "Planted ⟦1,00,000⟧ times."),
          intervention(Code.PERCENTAGE_WITHOUT_BASE, "- ⟦30%⟧"),
          intervention(Code.ODD_GROUPING, "- ⟦1,00⟧ jobs"),
          intervention(
              Code.DISAGREEING_FIGURES,
              "- {name: half, printed: 3 jobs}\n  - ⟦{printed: 5 jobs, from: {sum: [half, half]}}⟧"),
          intervention(
              Code.DANGLING_REFERENCE,
              "- {printed: 5 jobs, from: {same: child-poverty.⟦planted-{n}⟧}}"),
          intervention(
              Code.DANGLING_REFERENCE, "- {printed: 5 jobs, from: {same: ⟦nobody-{n}⟧.half}}"),
          paragraph(Code.TEMPLATE_SYNTAX, "evidence/", "Planted ⟦${planted}⟧ {n}."),
          file(Code.UNANSWERED_FIELD, LONE, source("⟦planted-{n}⟧", "")),
          // What --fix repairs
          entry(Code.UNKNOWN_FIELD, LIST, STEP + "  ⟦provenence-note⟧: Planted.\n"),
          entry(Code.WRONG_TYPE, LIST, STEP.replace("report", "⟦derrived⟧")),
          entry(Code.DANGLING_REFERENCE, LIST, STEP + "  after: ⟦work-startss⟧\n"),
          // Links
          entry(Code.DANGLING_REFERENCE, LIST, STEP + "  sources: [s1, ⟦planted-by-{n}⟧]\n"),
          paragraph(Code.DANGLING_REFERENCE, "evidence/", "Planted [[⟦nowhere-{n}⟧|there]]."),
          entry(Code.WRONG_KIND_REFERENCE, LIST, STEP + "  sources: [⟦lis⟧]\n"),
          entry(Code.DUPLICATE_LINK, LIST, STEP + "  sources: [s1, ⟦s1⟧]\n"),
          entry(
              Code.TOO_FEW_LINKS,
              "risks.yaml",
              """
              - id: ⟦planted-{n}⟧
                title: Planted {n}
                provenance: report
                likelihood: low
                severity: low
                mitigation: None.
              """),
          entry(Code.TOO_MANY_LINKS, LIST, STEP + "  successor: [lis, ⟦lcr⟧]\n"),
          file(Code.SELF_LINK, LONE, source("planted-{n}", URL + "  sources: [⟦planted-{n}⟧]\n")),
          entry(Code.CYCLE, "milestones.yaml", STEP + "  after: ⟦planted-{n}⟧\n"),
          paragraph(Code.NUMBERED_REFERENCE, "evidence/", "Planted as ⟦objective {n}.1⟧."),
          entry(Code.UNEXPLAINED_WITHDRAWAL, LIST, STEP + "  withdrawn: ⟦2020⟧\n"),
          entry(
              Code.WITHDRAWN_REFERENCE,
              LIST,
              STEP
                  + "  withdrawn: 2020\n  withdrawn-because: Planted.\n\n"
                  + STEP.replace("planted", "planted-too")
                  + "  after: ⟦planted-{n}⟧\n"),
          file(
              Code.BAD_TRANSLATION,
              "milestones/planted-{n}.cy.yaml",
              "- id: ⟦planted-{n}-lost⟧\n  plain: Plannwyd.\n"),
          entry(Code.STALE_SUMMARY, LIST, STEP + "  plain: ⟦Planted.⟧\n  plain-for: bbbbbb\n"),
          // Wording
          paragraph(
              Code.LONG_SENTENCE,
              "chapters/",
              "⟦Planted as the last of many words that one has to read and keep in mind, and"
                  + " keep, and keep, and keep, until the end of it is here at last⟧."),
          entry(
              Code.HARD_TO_READ,
              LIST,
              STEP
                  + "  plain: ⟦Municipal administrations continuously reconsider infrastructural"
                  + " necessities whenever additional documentation accumulates around"
                  + " complicated organisational responsibilities everywhere⟧.\n"),
          paragraph(Code.UNEXPLAINED_ABBREVIATION, "evidence/", "Planted ⟦QX{n}⟧."),
          paragraph(
              Code.ABBREVIATION_BEFORE_EXPLANATION,
              "objectives/",
              "Planted ⟦QY{n}⟧. It means quite yellow (QY{n})."),
          paragraph(
              Code.SEVERAL_WORDS_FOR_ONE_TERM, "chapters/", "Planted ⟦carbon neutral⟧ trees."),
          paragraph(Code.VAGUE_WORD, "priorities/", "Planted ⟦in terms of⟧ trees."),
          paragraph(Code.STALE_COUNT, "indicators/", "Planted in all ⟦99 objectives⟧."),
          // Measures
          file(Code.MISMATCHED_UNIT, MEASURE, measure("⟦3 buses⟧", "200 people", "")),
          file(Code.EASY_TARGET, MEASURE, measure("100 people", "⟦50 people⟧", "")),
          file(
              Code.TARGET_BEFORE_BASELINE,
              MEASURE,
              measure(
                  "{printed: 100 people, as-at: 2018}",
                  "⟦{printed: 200 people, as-at: 2017}⟧",
                  "")),
          file(
              Code.CONFLICTING_FIGURES,
              MEASURE,
              measure(
                  "100 people",
                  "200 people",
                  """
                  observations:
                    - {when: 2018, value: 100 people}
                    - ⟦{when: 2018, value: 120 people}⟧
                  """)),
          // The strategy as a whole
          entry(
              Code.SAID_TOO_EARLY,
              LIST,
              UNDATED.replace("done: no", "done: yes") + "  date: ⟦1 May 2040⟧\n"),
          entry(
              Code.UNUSED_ELEMENT,
              "glossary.yaml",
              """
              - id: ⟦planted-{n}⟧
                title: Planted {n}
                provenance: report
                meaning: Planted.
              """),
          entry(
              Code.DATES_OUT_OF_ORDER,
              LIST,
              UNDATED + "  date: ⟦1 January 1990⟧\n  after: work-starts\n"),
          file(
              Code.COVERAGE_GAP,
              "local-challenges/planted-{n}.md",
              "---\ntitle: ⟦Planted {n}⟧\nprovenance: report\n---\nPlanted.\n"),
          file(
              Code.UNMARKED_LATER_DATE,
              "evidence/planted-{n}.md",
              """
              ---
              title: Planted {n}
              provenance: report
              figures: 3 people
              as-at: ⟦2024⟧
              supports: [{to: quality-jobs, basis: derived}]
              ---
              Planted.
              """),
          file(
              Code.ENDS_BEFORE_START,
              "interventions/planted-{n}.md",
              WORK.replace("state: pilot\n", "state: pilot\nstarts: 2019\nends: ⟦2018⟧\n")),
          file(Code.UNINFORMED_AIM, "planted-{n}.yaml", UNINFORMED),
          entry(Code.UNREASONED_REFUSAL, FEEDBACK, SAID + "  decision: ⟦not-accepted⟧\n"),
          entry(Code.UNSHOWN_CHANGE, FEEDBACK, SAID + "  decision: ⟦accepted⟧\n"),
          below(
              Code.MISSING_SUMMARY,
              SETTINGS,
              PUBLICATIONS,
              PUBLICATION.replace("{of}", "⟦nothing-{n}⟧")),
          below(
              Code.UNUSED_EXCEPTION,
              SETTINGS,
              EXCEPTIONS,
              EXCEPTION.replace("{code}", "⟦duplicate-link⟧").replace("{day}", "2030-01-01")),
          file(
              Code.UNCOVERED_FRAME,
              "national-challenges/planted-{n}.md", // texts don't say how many there are
              "---\ntitle: ⟦Planted {n}⟧\nprovenance: report\nmission: Planted.\n---\nPlanted.\n"),
          file(
              Code.UNSERVED_AMBITION,
              "interventions/planted-{n}.md",
              WORK.replace("Planted {n}", "⟦Planted {n}⟧")
                  .replace("most-inclusive-economy", "tech-for-good")));

  /**
   * Those that can stand beside each other: what nobody could look into may hold what is missing.
   */
  static final List<Planter> MIXED =
      ALL.stream()
          .filter(p -> p.code() != Code.UNREADABLE_FILE && p.code() != Code.FILE_TOO_LARGE)
          .toList();

  /** What only shows when something is published. */
  static final List<Planter> LATE =
      List.of(
          below(
              Code.MISSING_TEMPLATE,
              SETTINGS,
              PUBLICATIONS,
              PUBLICATION
                  .replace("template: summary.ftlx", "template: ⟦planted-{n}.ftlx⟧")
                  .replace("{of}", "strategy")),
          below(
              Code.INCOMPLETE_SUMMARY,
              SETTINGS,
              PUBLICATIONS,
              PUBLICATION
                  .replace("id: planted-{n}", "id: ⟦planted-{n}⟧")
                  .replace("template: summary.ftlx", "template: accessibility-statement.ftlx")
                  .replace("summary-of", "reading-age: 30, summary-of")
                  .replace("{of}", "strategy")),
          template(Code.TEMPLATE_FAULT, "<document><p>⟦${root.planted}⟧</p></document>\n"),
          template(Code.BAD_MARKUP, "<document>\n⟦<planted>{n}</planted>⟧\n</document>\n"),
          template(
              Code.BROKEN_CROSS_REFERENCE,
              "<document><p><a href=\"#⟦planted-{n}⟧\">Planted</a></p></document>\n"),
          template(
              Code.UNMARKED_PROVENANCE,
              """
              <document>
              ⟦<section id="quality-jobs"><h>Planted</h><p>{n}</p></section>⟧
              </document>
              """));

  private static final String ONCE = "a strategy can have it once";

  private static final String TWO = "it takes an element and its translation, which are two files";

  static final Map<Code, String> NOT_PLANTED =
      Map.ofEntries(
          Map.entry(Code.MISSING_FILE, "nothing can be checked beside it"),
          Map.entry(Code.LOW_CONTRAST, "it stands in the theme, and colours are few"),
          Map.entry(Code.UNFOCUSED_STRATEGY, ONCE),
          Map.entry(Code.DRAFT_WITHOUT_NOTICE, ONCE),
          Map.entry(
              Code.OVERDUE_MILESTONE, "the sample stands as it once did, and switches it off"),
          Map.entry(Code.BEGINS_AFTER_END, "the sample has no end that was published"),
          Map.entry(Code.ILLUSTRATIVE_IN_FINAL, "the sample is a draft"),
          Map.entry(Code.UNSETTLED_FINAL, "the sample is a draft"),
          Map.entry(Code.SUSPECT_REVIEW, "nobody has noted a review of the sample"),
          Map.entry(Code.OPEN_FEEDBACK, "the sample is a draft"),
          Map.entry(Code.UNMADE_CHANGE, "it takes an earlier version to compare with"),
          Map.entry(Code.REVERSED_MEASURE, "it takes an earlier version to compare with"),
          Map.entry(Code.UNMARKED_WITHDRAWAL, "nothing in the sample is withdrawn"),
          Map.entry(Code.MISSING_TRANSLATION, "it takes a publication in another language"),
          Map.entry(Code.TRANSLATION_DIFFERS, TWO),
          Map.entry(Code.STALE_TRANSLATION, TWO),
          Map.entry(Code.UNTRANSLATED_COPY, TWO),
          Map.entry(Code.HARD_PUBLICATION, "it takes a whole publication"),
          Map.entry(Code.LONG_PUBLICATION, "it takes a whole publication"),
          Map.entry(Code.EXPIRED_EXCEPTION, "it takes another fault, which is then reported too"),
          Map.entry(Code.LOST_ID, "it takes an earlier version to compare with"),
          Map.entry(Code.MISSING_GLYPH, "it is found when pages are laid out, which takes long"),
          Map.entry(Code.MISSING_PICTURE, "it takes a publication in easy read"),
          Map.entry(Code.NO_BRAILLE, "it takes a machine without liblouis"),
          Map.entry(Code.TOO_MANY_PAGES, "a publication can have it once"));
}
