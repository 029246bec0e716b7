package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lis.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** As many faults as were planted are found, each at its very words, and nothing else. */
class SeededFaultsTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "10, 2", "50, 3", "100, 4", "200, 5", "200, 6", "200, 7"})
  void findsEachOfManyFaults(int count, long seed) {
    Planted planted = Planted.of(Planters.MIXED, count, seed);
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

  @ParameterizedTest
  @MethodSource("pairs")
  void findsTheFaultsOfTwoCodesBesideEachOther(List<Planter> pair) {
    Planted planted = Planted.of(pair, 40, 9);
    assertThat(planted.faults()).hasSize(40);
    assertThat(planted.found()).isEqualTo(planted.faults());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "10, 2", "50, 3", "200, 4"})
  void findsWhatShowsOnlyWhenItIsPublished(int count, long seed) {
    Planted planted = Planted.of(Planters.LATE, count, seed);
    assertThat(planted.faults()).hasSize(count);
    assertThat(planted.found()).isEmpty();
    assertThat(planted.foundLate()).isEqualTo(planted.faults());
  }

  @Test
  void findsTheSameInEachOfTwentyRuns() {
    List<String> first = Planted.of(Planters.MIXED, 200, 8).found();
    assertThat(first).hasSize(200);
    for (int run = 1; run < 20; run++) {
      assertThat(Planted.of(Planters.MIXED, 200, 8).found()).isEqualTo(first);
    }
  }

  @Test
  void plantsEveryCodeOrSaysWhyNot() {
    Set<Code> planted = EnumSet.noneOf(Code.class);
    Planters.ALL.forEach(planter -> planted.add(planter.code()));
    Planters.LATE.forEach(planter -> planted.add(planter.code()));
    assertThat(planted).doesNotContainAnyElementsOf(Planters.NOT_PLANTED.keySet());
    planted.addAll(Planters.NOT_PLANTED.keySet());
    assertThat(planted).isEqualTo(EnumSet.allOf(Code.class));
  }

  static List<Planter> planters() {
    return Planters.ALL;
  }

  /** Each planter with the next one, and with one far from it. */
  static Stream<List<Planter>> pairs() {
    List<Planter> all = Planters.MIXED;
    return Stream.of(1, all.size() / 2)
        .flatMap(
            step ->
                Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                    .map(i -> List.of(all.get(i), all.get((i + step) % all.size())))
                    .filter(pair -> !pair.get(0).equals(pair.get(1))));
  }
}
