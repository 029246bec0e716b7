package lis.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lis.source.Kebab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the judgement of words to the table that editors read. */
class WordingOfChangesTest {
  record Pair(String before, String after, String weight, String reason) {}

  static Stream<Pair> pairs() throws IOException {
    return Files.readString(Path.of("src/test/resources/change/pairs.md"))
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| before"))
        .map(line -> List.of(line.split("(?<!\\\\)\\|", -1)))
        .map(cells -> new Pair(cell(cells, 1), cell(cells, 2), cell(cells, 3), cell(cells, 4)));
  }

  private static String cell(List<String> cells, int index) {
    return cells.get(index).strip().replace("\\|", "|");
  }

  private static Edit edit(String before, String after) {
    return Edit.changed(
        Part.of(Part.Shape.PARAGRAPH, before), Part.of(Part.Shape.PARAGRAPH, after));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void eachPairIsJudgedAsTheTableSays(Pair pair) {
    Edit edit = edit(pair.before(), pair.after());
    assertThat(Kebab.of(edit.weight())).isEqualTo(pair.weight());
    assertThat(edit.reasons().stream().map(Reason::text)).containsExactly(pair.reason());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theOtherWayRoundItIsTheSame(Pair pair) {
    Edit there = edit(pair.before(), pair.after());
    assertThat(edit(pair.after(), pair.before())).isEqualTo(there.reversed());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theStretchesHoldBothVersions(Pair pair) {
    List<Stretch> stretches = edit(pair.before(), pair.after()).stretches();
    assertThat(text(stretches, Stretch.Nature.INSERTED)).isEqualTo(pair.before());
    assertThat(text(stretches, Stretch.Nature.DELETED)).isEqualTo(pair.after());
  }

  private static String text(List<Stretch> stretches, Stretch.Nature without) {
    StringBuilder out = new StringBuilder();
    stretches.stream().filter(s -> s.nature() != without).forEach(s -> out.append(s.text()));
    return out.toString();
  }

  @Test
  void theTableHasManyPairs() throws IOException {
    assertThat(pairs().count()).isGreaterThan(50);
  }

  @Test
  void longTextsAreComparedBySentence() {
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      before.append(String.format(Locale.ROOT, "Sentence %d says this. ", i));
    }
    String after = before.toString().replace("Sentence 1234 says this", "Sentence 1234 says that");
    Edit edit = edit(before.toString(), after);
    assertThat(edit.stretches())
        .contains(
            new Stretch(Stretch.Nature.DELETED, "this"),
            new Stretch(Stretch.Nature.INSERTED, "that"));
  }
}
