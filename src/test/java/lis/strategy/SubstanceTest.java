package lis.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import lis.Smallest;
import lis.load.StrategyLoader;
import lis.source.MemoryTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstanceTest {
  private static final String PATHS = "strategy/goals/paths.md";
  private static final String GAUGES = "strategy/gauges.yaml";

  private static String of(MemoryTree tree, String id) {
    Strategy strategy = new StrategyLoader(tree).load().value().orElseThrow();
    return Substance.signature(strategy, strategy.find(id).orElseThrow());
  }

  private static String changed(String id, String path, String from, String to) {
    String text = Smallest.tree().text(path);
    assertThat(text).contains(from);
    return of(Smallest.tree().with(path, text.replace(from, to.replace("\\n", "\n"))), id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "paths; strategy/goals/paths.md; Anybody can walk here.; You can walk here.",
        "paths; strategy/goals/paths.md; where the path; where the\\npath",
        "paths; strategy/goals/paths.md; People walk; people  **walk**,",
        "paths; strategy/goals/paths.md; Paths that everyone can use; Paths – that “everyone” can use",
        "paths; strategy/goals/paths.md; 'name: Paths'; 'rank: 7\\nname: Paths'",
        "paths; strategy/goals/paths.md; 'easy: '; 'easy-for: bcdfgh\\neasy: '",
        "walkers; strategy/gauges.yaml; wanted: at least 50%; wanted: at least 50.0%",
        "walkers; strategy/gauges.yaml; at least 50%; '{printed: at least 50%}'",
        "walkers; strategy/gauges.yaml; ', source: survey'; ''",
        "broken-kerbs; strategy/findings.yaml; '  papers: survey'; ''",
      })
  void staysTheSame(String id, String path, String from, String to) {
    assertThat(changed(id, path, from, to)).isEqualTo(of(Smallest.tree(), id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "paths; strategy/goals/paths.md; is even; is not even",
        "paths; strategy/goals/paths.md; Paths that everyone can use; Paths that most can use",
        "paths; strategy/goals/paths.md; 'weight: main'; 'weight: partly'",
        "paths; strategy/goals/paths.md; 'standing: derived'; 'standing: report'",
        "walkers; strategy/gauges.yaml; at least 50%; at least 55%",
        "walkers; strategy/gauges.yaml; at least 50%; over 50%",
        "walkers; strategy/gauges.yaml; 'when: 2024'; 'when: 2023'",
        "kerbs; strategy/jobs/kerbs.md; Wheelchairs can cross.; Prams can cross.",
        "broken-kerbs; strategy/findings.yaml; spring 2024; summer 2024",
      })
  void changes(String id, String path, String from, String to) {
    assertThat(changed(id, path, from, to)).isNotEqualTo(of(Smallest.tree(), id));
  }

  /** What one says when it was known by another id is the same. */
  @Test
  void staysTheSameWhenWhatItIsLinkedWithGetsAnotherId() {
    MemoryTree tree = Smallest.tree();
    MemoryTree renamed =
        tree.with(GAUGES, tree.text(GAUGES).replace("tells: paths", "tells: ways"))
            .with(
                PATHS.replace("paths", "ways"),
                tree.text(PATHS).replace("---\nname", "---\naliases: [paths]\nname"))
            .without(PATHS);
    assertThat(of(renamed, "walkers")).isEqualTo(of(tree, "walkers"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Long-term jobs, and homes.; long term jobs and homes",
        "£1,200 and 2,000 people; £1200 and 2000 people",
        "1 August 2019; 1 August, 2019",
        "“It’s so”; 'It’s so'",
        "−5%; -5%",
        "2017–18; 2017-18",
      })
  void readsAlike(String one, String other) {
    assertThat(new Signature().words(one).letters())
        .isEqualTo(new Signature().words(other).letters());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.5; 15",
        "1 5; 15",
        "2, 3 and 4; 23 and 4",
        "-5%; 5%",
        "5%; 5",
        "£5; €5",
        "a must; a may",
      })
  void readsOtherwise(String one, String other) {
    assertThat(new Signature().words(one).letters())
        .isNotEqualTo(new Signature().words(other).letters());
  }

  /** Of six consonants, so that YAML reads words, and few texts share them. */
  @Test
  void isSixConsonants() {
    Set<String> all = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String letters = new Signature().words("number " + i).letters();
      assertThat(letters).matches("[bcdfghjklmnpqrst]{6}");
      all.add(letters);
    }
    assertThat(all).hasSize(1000);
    assertThat(new Signature().words("ab").words("c").letters())
        .isNotEqualTo(new Signature().words("a").words("bc").letters());
  }
}
