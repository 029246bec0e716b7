package lis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lis.Smallest;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.MemoryTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of the smallest strategy can't say, said in other words. */
class LifeCycleTest {
  private static final String MODEL = "strategy/model.yaml";

  private static MemoryTree model(String from, String to) {
    String text = Smallest.tree().text(MODEL);
    assertThat(text).contains(from);
    return Smallest.tree().with(MODEL, text.replace(from, to));
  }

  private static List<Code> codes(MemoryTree tree) {
    return Smallest.findings(tree).stream().map(Diagnostic::code).toList();
  }

  /** What people said, and how they were asked, is a record of what has been; a finding isn't. */
  @ParameterizedTest
  @CsvSource({"engagement, 0", "feedback, 0", "evidence, 1"})
  void knowsARecord(String archetype, int count) {
    MemoryTree tree =
        model("archetype: engagement", "archetype: " + archetype)
            .with(
                "strategy/spots.yaml",
                "- {id: hall, name: Hall, grid: SJ 1, given-up: yes, given-up-because: Sold.}\n")
            .with(
                "strategy/meetings.yaml",
                "- {id: evening, name: An evening, heads: 60 people, heard: paths, at: hall}\n");
    assertThat(codes(tree)).filteredOn(c -> c == Code.WITHDRAWN_REFERENCE).hasSize(count);
  }

  /** Today is 15 January 2025. */
  @ParameterizedTest
  @CsvSource({"2024, 0", "January 2025, 0", "16 January 2025, 1", "unknown, 0"})
  void withdrawsNothingBeforeItsDay(String day, int count) {
    MemoryTree tree =
        model("given-up: {type: boolean", "given-up: {type: date")
            .with(
                "strategy/words.yaml",
                "- {id: row, name: row, sense: A row., given-up: %s, given-up-because: A.}\n"
                    .formatted(day));
    assertThat(codes(tree)).hasSize(count).allMatch(c -> c == Code.SAID_TOO_EARLY);
  }
}
