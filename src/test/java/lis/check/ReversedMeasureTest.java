package lis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lis.Smallest;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.load.StrategyLoader;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReversedMeasureTest {

  private static Strategy gauge(String id, String keys) {
    String gauge =
        "- {id: %s, name: Walkers, was: 31%%, wanted: 50%%, tells: paths, %s}\n"
            .formatted(id, keys);
    return new StrategyLoader(Smallest.tree().with("strategy/gauges.yaml", gauge))
        .load()
        .value()
        .orElseThrow();
  }

  private static List<Diagnostic> compare(Strategy before, Strategy after) {
    return Rules.compare(before, after).stream()
        .filter(d -> d.code() == Code.REVERSED_MEASURE)
        .toList();
  }

  private static final String BEFORE =
      "in: '%', better: up, readings: [{when: 2022, value: 30%}, {when: 2023, value: 31%}]";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "in: '%', better: down, readings: [{when: 2023, value: 31%}]; 1",
        "in: people, better: up, readings: [{when: 2023, value: 31}]; 1",
        "in: people, better: down, readings: [{when: 2022, value: 30}]; 2",
        // Other words for the same unit, other figures, another time, and nothing kept.
        "in: per cent, better: up, readings: [{when: 2023, value: 31%}]; 0",
        "in: '%', better: up, readings: [{when: 2023, value: 32%}]; 0",
        "in: '%', better: down, readings: [{when: 2023, value: 32%}]; 0",
        "in: '%', better: down, readings: [{when: May 2023, value: 31%}]; 0",
        "in: '%', better: down; 0",
      })
  void findsAnotherDirectionOrUnitAboveOldFigures(String after, int count) {
    assertThat(compare(gauge("walkers", BEFORE), gauge("walkers", after))).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({"strollers, 0", "'strollers, aliases: [walkers]', 0", "walkers, 1"})
  void asksForAnotherId(String id, int count) {
    String reversed = "in: '%', better: down, readings: [{when: 2023, value: 31%}]";
    assertThat(compare(gauge("walkers", BEFORE), gauge(id, reversed))).hasSize(count);
  }

  @Test
  void pointsAtTheChangeAndAtAFigureThatWasKept() {
    String reversed = "in: '%', better: down, readings: [{when: 2023, value: 31%}]";
    Diagnostic found = compare(gauge("walkers", BEFORE), gauge("walkers", reversed)).getFirst();
    assertThat(found.place().text()).isEqualTo("down");
    assertThat(found.message()).contains("from “More” to “Fewer”");
    assertThat(found.labels())
        .extracting(l -> l.place().text())
        .containsExactly("{when: 2023, value: 31%}");
  }
}
