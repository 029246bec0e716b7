package lis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import lis.strategy.Quantity;
import lis.strategy.Quantity.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
  private static final Range ENDLESS =
      new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  @ParameterizedTest
  @CsvSource({
    "EQUAL, 99.5, 100.5",
    "ABOUT, 90, 110",
    "OVER, 99.5, 150",
    "UNDER, 50, 100.5",
    "AT_LEAST, 99.5, Infinity",
    "UP_TO, -Infinity, 100.5",
  })
  void wordsLeaveRoom(Comparator comparator, double least, double most) {
    Quantity quantity =
        new Quantity(
            "100",
            "",
            BigDecimal.valueOf(100),
            new BigDecimal("0.5"),
            false,
            "%",
            comparator,
            Optional.empty());
    assertThat(Range.of(quantity)).isEqualTo(new Range(least, most));
  }

  @Test
  void calculatesWithBothEnds() {
    Range a = new Range(1, 2);
    Range b = new Range(-3, 4);
    assertThat(a.plus(b)).isEqualTo(new Range(-2, 6));
    assertThat(a.minus(b)).isEqualTo(new Range(-3, 5));
    assertThat(a.times(b)).isEqualTo(new Range(-6, 8));
    assertThat(b.over(a)).isEqualTo(new Range(-3, 4));
    assertThat(a.percent()).isEqualTo(new Range(100, 200));
  }

  @Test
  void saysNothingOfADivisionByWhatMayBeNothing() {
    assertThat(Range.of(1).over(new Range(-1, 1))).isEqualTo(ENDLESS);
    assertThat(Range.of(1).over(Range.of(0))).isEqualTo(ENDLESS);
    assertThat(Range.of(0).times(ENDLESS)).isEqualTo(Range.of(0));
  }

  @Test
  void meetsWhereOneNumberFitsBoth() {
    assertThat(new Range(1, 2).meets(new Range(1.5, 3))).isTrue();
    assertThat(new Range(1, 2).meets(Range.of(2))).isTrue();
    assertThat(Range.of(0.1).plus(Range.of(0.2)).meets(Range.of(0.3))).isTrue();
    assertThat(new Range(1, 2).meets(new Range(2, 3))).isFalse();
    assertThat(new Range(1, 2).meets(Range.of(2.01))).isFalse();
    assertThat(ENDLESS.meets(Range.of(1))).isTrue();
  }
}
