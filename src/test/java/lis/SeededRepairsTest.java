package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Report;
import lis.edit.Repairs;
import lis.source.EditedTree;
import lis.source.SourceTree;
import lis.source.UnreadableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be repaired is, and nothing but the faults' own lines changes. */
class SeededRepairsTest {
  private static final int ROUNDS = 10;

  @ParameterizedTest
  @CsvSource({"1, 1", "10, 2", "50, 3", "100, 4", "200, 5", "200, 6"})
  void repairsWhatCanBeRepairedAndLeavesTheRest(int count, long seed) throws UnreadableException {
    check(Planted.of(Planters.MIXED, count, seed));
  }

  @ParameterizedTest
  @MethodSource("planters")
  void repairsAllOfOneCodeOrNone(Planter planter) throws UnreadableException {
    Planted planted = Planted.of(List.of(planter), 30, 3);
    long repairable = findings(planted.tree()).stream().filter(d -> d.fix().isPresent()).count();
    assertThat(repairable).isIn(0L, 30L);
    check(planted);
  }

  static List<Planter> planters() {
    return Planters.ALL;
  }

  private static void check(Planted planted) throws UnreadableException {
    List<Diagnostic> before = findings(planted.tree());
    EditedTree edited = new EditedTree(planted.tree());
    List<Diagnostic> after = before;
    for (int round = 0; round < ROUNDS && !new Repairs(edited).make(after).isEmpty(); round++) {
      after = findings(edited);
    }
    assertThat(after).noneMatch(d -> d.fix().isPresent());
    assertThat(places(after))
        .containsExactlyInAnyOrderElementsOf(
            places(before.stream().filter(d -> d.fix().isEmpty()).toList()));
    assertThat(changedLines(planted.tree(), edited, before)).isSubsetOf(faultyLines(before));
    assertThat(new Repairs(edited).make(after)).isEmpty();
  }

  private static List<Diagnostic> findings(SourceTree tree) {
    return Report.of(
        new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0)).validate().diagnostics());
  }

  /** Codes and lines: a repair of a line may move what stands behind it. */
  private static List<String> places(List<Diagnostic> findings) {
    return findings.stream()
        .map(d -> d.code().word() + " " + d.place().file().path() + ":" + d.place().line())
        .toList();
  }

  private static Set<String> faultyLines(List<Diagnostic> findings) {
    Set<String> lines = new HashSet<>();
    for (Diagnostic d : findings) {
      d.fix()
          .ifPresent(
              fix ->
                  fix.edits()
                      .forEach(e -> lines.add(e.place().file().path() + ":" + e.place().line())));
    }
    return lines;
  }

  private static Set<String> changedLines(
      SourceTree before, SourceTree after, List<Diagnostic> findings) throws UnreadableException {
    Set<String> windows = new HashSet<>();
    findings.stream()
        .filter(d -> d.code() == Code.WINDOWS_LINE_END)
        .forEach(d -> windows.add(d.place().file().path()));
    Set<String> changed = new TreeSet<>();
    for (String path : before.list("strategy")) {
      if (!unreadable(before, path) && !windows.contains(path)) {
        List<String> old = lines(before.read(path));
        List<String> now = lines(after.read(path));
        assertThat(now).as(path).hasSameSizeAs(old);
        for (int i = 0; i < old.size(); i++) {
          if (!old.get(i).equals(now.get(i))) {
            changed.add(path + ":" + (i + 1));
          }
        }
      } else if (windows.contains(path)) {
        assertThat(text(after.read(path))).isEqualTo(text(before.read(path)).replace("\r\n", "\n"));
      }
    }
    assertThat(after.list("strategy")).isEqualTo(before.list("strategy"));
    return changed;
  }

  private static boolean unreadable(SourceTree tree, String path) {
    try {
      return tree.read(path).length > 1 << 20;
    } catch (UnreadableException e) {
      return true;
    }
  }

  private static List<String> lines(byte[] bytes) {
    return new ArrayList<>(List.of(text(bytes).split("\n", -1)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
