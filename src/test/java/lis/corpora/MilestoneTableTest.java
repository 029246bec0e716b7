package lis.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MilestoneTableTest {
  private static final String AGENCY =
      """
      Words.

      | Milestone | Measurement | Target Date | Reporting Mechanism | Required or Encouraged |
      |-----------|-------------|-------------|---------------------|------------------------|
      | Mend (see Action 3) | Kerbs[^2] | <s>May 1, 2020</s> <b>June 1, 2020*</b> | Tool&#42;&#42; & in agency Plan | Required for CFO Act Agencies only <br> Encouraged for all agencies <br> (see M-1) |
      | Sign | Signs | (See Above) | (See Above) | Required for all agencies

      &#42; *Put off.*

      &#42;&#42; *A tool.*
      """;

  private static final String SHARED =
      """
      | Milestone | Measurement | Target Date | Responsible Party |
      |---|---|---|---|
      | Walk | | Ongoing | A with B, the C of D, and E |
      | Talk | Talks | July 1, 2020 | F* and G[^2] |

      &#42; *With H.*
      """;

  private static MilestoneTable table() {
    Tally tally = new Tally();
    Kramdown kramdown = new Kramdown("", Map.of(), Map.of(), tally);
    return new MilestoneTable(kramdown, new PageNotes("[^2]: A note.\n", tally), tally);
  }

  @Test
  void takesARowApart() {
    MilestoneTable table = table();
    List<Milestone> rows = table.read(AGENCY);
    Milestone mend = rows.getFirst();
    assertThat(mend.title()).isEqualTo("Mend (see Action 3)");
    assertThat(mend.measurement()).isEqualTo("Kerbs[^2]\n\n[^2]: A note.");
    assertThat(mend.date()).hasValue("June 1, 2020");
    assertThat(mend.firstDate()).hasValue("May 1, 2020");
    assertThat(mend.note()).isEqualTo("Put off.");
    assertThat(mend.reporting()).containsExactly("Tool", "Agency Plan");
    assertThat(mend.required()).isEqualTo("cfo-act-agencies");
    assertThat(mend.encouraged()).isEqualTo("all-agencies");
    assertThat(mend.authority()).isEqualTo("M-1");
    assertThat(table.reportingNote()).isEqualTo("A tool.");
  }

  @Test
  void whatStandsAboveIsTakenFromThere() {
    Milestone sign = table().read(AGENCY).getLast();
    assertThat(sign.date()).hasValue("June 1, 2020");
    assertThat(sign.reporting()).containsExactly("Tool", "Agency Plan");
    assertThat(sign.required()).isEqualTo("all-agencies");
  }

  @Test
  void whoAnswersAndWhoTakesPart() {
    List<Milestone> rows = table().read(SHARED);
    Milestone walk = rows.getFirst();
    assertThat(walk.date()).isEmpty();
    assertThat(walk.timing()).isEqualTo("Ongoing");
    assertThat(walk.measurement()).isEmpty();
    assertThat(walk.responsible())
        .containsExactly(
            new Milestone.Responsible("A", false, ""),
            new Milestone.Responsible("B", true, ""),
            new Milestone.Responsible("C of D", true, ""),
            new Milestone.Responsible("E", true, ""));
    assertThat(rows.getLast().responsible())
        .containsExactly(
            new Milestone.Responsible("F", false, "With H."),
            new Milestone.Responsible("G", false, "A note."));
    assertThat(rows.getLast().note()).isEmpty();
  }

  @Test
  void leavesTheProse() {
    assertThat(MilestoneTable.without(AGENCY).strip()).isEqualTo("Words.");
  }
}
