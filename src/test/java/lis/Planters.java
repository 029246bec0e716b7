package lis;

import static lis.Planter.entry;
import static lis.Planter.field;
import static lis.Planter.file;
import static lis.Planter.paragraph;

import java.util.List;
import java.util.Map;
import lis.diagnostic.Code;

/** Faults that can be planted in the shipped strategy, and why some others can't be. */
final class Planters {
  private static final String LIST = "milestones.yaml";
  private static final String UNDATED =
      "- id: planted-{n}\n  title: Planted {n}\n  provenance: report\n  done: no\n";
  private static final String STEP = UNDATED + "  date: 2020\n";

  private Planters() {}

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
          file(Code.STRAY_FILE, "planted-{n}.docx", "⟦⟧Planted"),
          // YAML
          file(Code.BAD_YAML, "milestones/planted-{n}.yaml", STEP + "  text: Planted⟦⟧: here\n"),
          file(Code.TAB_IN_YAML, "milestones/planted-{n}.yaml", STEP + "⟦⟧\ttext: Planted\n"),
          file(Code.MISSING_FRONT_MATTER, "milestones/planted-{n}.md", "⟦⟧\n---\ntitle: P\n---\n"),
          entry(Code.DUPLICATE_KEY, LIST, STEP + "  ⟦done⟧: yes\n"),
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
              - id: ⟦lis⟧
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
              Code.UNCOVERED_FRAME,
              "national-challenges/planted-{n}.md", // texts don't say how many there are
              "---\ntitle: ⟦Planted {n}⟧\nprovenance: report\nmission: Planted.\n---\nPlanted.\n"),
          file(
              Code.UNSERVED_AMBITION,
              "interventions/planted-{n}.md",
              """
              ---
              title: ⟦Planted {n}⟧
              provenance: report
              state: pilot
              serves: [{to: quality-jobs, basis: derived}]
              advances: [{to: tech-for-good, how: Somehow., basis: derived}]
              ---
              Planted.
              """));

  private static final String ONCE = "a strategy can have it once";
  private static final String STOPS = "nothing can be checked beside it";
  private static final String TEMPLATES = "it stands in a template, and is found without errors";
  private static final String SETTINGS = "it stands in the settings of the whole strategy";
  private static final String PAGES = "it is found when pages are laid out";

  static final Map<Code, String> NOT_PLANTED =
      Map.ofEntries(
          Map.entry(Code.UNREADABLE_FILE, "it is a matter of the disk, not of what is written"),
          Map.entry(Code.FILE_TOO_LARGE, "two hundred of them would fill the memory"),
          Map.entry(Code.MISSING_FILE, ONCE),
          Map.entry(Code.BAD_MODEL, STOPS),
          Map.entry(Code.BAD_SETTING, SETTINGS),
          Map.entry(Code.LOW_CONTRAST, "it stands in the theme, and colours are few"),
          Map.entry(Code.UNFOCUSED_STRATEGY, ONCE),
          Map.entry(Code.UNINFORMED_AIM, "an aim without it takes several new elements"),
          Map.entry(Code.DRAFT_WITHOUT_NOTICE, ONCE),
          Map.entry(
              Code.OVERDUE_MILESTONE, "the sample stands as it once did, and switches it off"),
          Map.entry(Code.BEGINS_AFTER_END, "the sample has no end that was published"),
          Map.entry(Code.ILLUSTRATIVE_IN_FINAL, "the sample is a draft"),
          Map.entry(Code.MISSING_SUMMARY, SETTINGS),
          Map.entry(Code.UNUSED_EXCEPTION, SETTINGS),
          Map.entry(Code.EXPIRED_EXCEPTION, SETTINGS),
          Map.entry(Code.LOST_ID, "it takes an earlier version to compare with"),
          Map.entry(Code.REVERSED_MEASURE, "it takes an earlier version to compare with"),
          Map.entry(Code.MISSING_TEMPLATE, TEMPLATES),
          Map.entry(Code.TEMPLATE_FAULT, TEMPLATES),
          Map.entry(Code.BAD_MARKUP, TEMPLATES),
          Map.entry(Code.BROKEN_CROSS_REFERENCE, TEMPLATES),
          Map.entry(Code.UNMARKED_PROVENANCE, TEMPLATES),
          Map.entry(Code.UNMARKED_WITHDRAWAL, TEMPLATES),
          Map.entry(Code.HARD_PUBLICATION, "it takes a whole publication"),
          Map.entry(Code.MISSING_GLYPH, PAGES),
          Map.entry(Code.TOO_MANY_PAGES, PAGES));
}
