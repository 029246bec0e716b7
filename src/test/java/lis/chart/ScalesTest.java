package lis.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          72 72.9            | 68 70 72 74 76 78      |
          2 8                | 0 2 4 6 8              |
          61 100             | 60 70 80 90 100        |
          200 200            | 190 195 200 205 210    |
          0 0                | 0.0 0.5                |
          -5 3               | −6 −4 −2 0 2 4         |
          -9 -8              | −9.0 −8.5 −8.0   |
          0.001 0.004        | 0.000 0.001 0.002 0.003 0.004 |
          1000 1100          | 950 1,000 1,050 1,100 1,150      |
          9000000000 12500000000 | 9 10 11 12 13      | billions
          -5000000 3000000   | −6 −4 −2 0 2 4         | millions
          1 1000000000000000 | 0 500 1,000            | trillions
          """)
  void ticksAreRoundAndHoldAllValues(String values, String ticks, String magnitude) {
    List<BigDecimal> numbers =
        Arrays.stream(values.strip().split(" ")).map(BigDecimal::new).toList();
    ValueScale scale = ValueScale.of(numbers);
    assertThat(scale.ticks().stream().map(scale::label).toList())
        .containsExactly(ticks.strip().split("\\s+"));
    assertThat(scale.magnitude()).isEqualTo(magnitude == null ? "" : magnitude);
    numbers.forEach(n -> assertThat(scale.place(n)).isBetween(0.0, 1.0));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-01, 2020-03-20, 2018 2019 2020, true",
    "2019-01-01, 2040-12-31, 2020 2025 2030 2035 2040, false",
    "2019-03-01, 2019-03-31, Mar 2019, true",
    "2019-03-01, 2019-12-31, Apr 2019 July 2019 Oct 2019, false",
    "1700-01-01, 2100-12-31, 1700 1800 1900 2000 2100, false",
  })
  void yearsOrMonthsAreTicked(LocalDate from, LocalDate to, String ticks, boolean complete) {
    boolean precise = to.toEpochDay() - from.toEpochDay() < 400;
    Period first = new Period(from, precise ? from.plusDays(1) : from.plusYears(1), "");
    Period last = new Period(precise ? to.minusDays(1) : to.minusYears(1), to, "");
    TimeScale scale = TimeScale.of(List.of(first, last), 300, 14);
    assertThat(String.join(" ", scale.ticks().stream().map(TimeScale.Tick::label).toList()))
        .isEqualTo(ticks);
    assertThat(scale.complete()).isEqualTo(complete);
    assertThat(scale.place(from)).isBetween(0.0, 1.0);
    assertThat(scale.place(to.plusDays(1))).isBetween(0.0, 1.0);
  }

  @Test
  void aScaleOfOneYearHasItsLength() {
    Period year = new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), "2018");
    TimeScale scale = TimeScale.of(List.of(year), 300, 14);
    assertThat(scale.place(LocalDate.of(2018, 1, 1))).isZero();
    assertThat(scale.place(LocalDate.of(2019, 1, 1))).isEqualTo(1);
  }
}
