package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** As many faults as were planted are found, each at its very words, and nothing else. */
class SeededFaultsTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "10, 2", "50, 3", "100, 4", "200, 5", "200, 6", "200, 7"})
  void findsEachOfManyFaults(int count, long seed) {
    Planted planted = Planted.of(Planters.ALL, count, seed);
    assertThat(planted.faults()).hasSize(count);
    assertThat(planted.found()).isEqualTo(planted.faults());
  }

  @ParameterizedTest
  @MethodSource("planters")
  void findsTwoHundredFaultsOfOneCode(Planter planter) {
    for (int count : List.of(1, 10, 200)) {
      Planted planted = Planted.of(List.of(planter), count, count);
      assertThat(planted.faults()).hasSize(count);
      assertThat(planted.found()).isEqualTo(planted.faults());
    }
  }

  @Test
  void findsTheSameInEachOfTwentyRuns() {
    List<String> first = Planted.of(Planters.ALL, 200, 8).found();
    assertThat(first).hasSize(200);
    for (int run = 1; run < 20; run++) {
      assertThat(Planted.of(Planters.ALL, 200, 8).found()).isEqualTo(first);
    }
  }

  @Test
  void plantsNothingThatItCallsUnplantable() {
    assertThat(Planters.ALL)
        .extracting(Planter::code)
        .doesNotContainAnyElementsOf(Planters.NOT_PLANTED.keySet());
  }

  static List<Planter> planters() {
    return Planters.ALL;
  }
}
