package lis.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import lis.strategy.Money;
import lis.strategy.Quantity;
import lis.strategy.Quantity.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "77%                    | 77        | %                     | EQUAL",
        "18.6 per cent          | 18.6      | %                     | EQUAL",
        "over 2,000 people      | 2000      | people                | OVER",
        "more than a quarter    | 0.25      | ''                    | OVER",
        "about a third          | 0.3333    | ''                    | ABOUT",
        "over half              | 0.5       | ''                    | OVER",
        "58,000+ students       | 58000     | students              | OVER",
        "about 19,000 people    | 19000     | people                | ABOUT",
        "nearly 70%             | 70        | %                     | ABOUT",
        "above 5%               | 5         | %                     | OVER",
        "at least 8 stations    | 8         | stations              | AT_LEAST",
        "fewer than 3 lanes     | 3         | lanes                 | UNDER",
        "up to £1bn             | 1000000000 | GBP                  | UP_TO",
        "£20.4k                 | 20400     | GBP                   | EQUAL",
        "about £52m a year      | 52000000  | GBP a year            | ABOUT",
        "£500m over four years  | 500000000 | GBP over four years   | EQUAL",
        "1.6m people            | 1600000   | people                | EQUAL",
        "3 million homes        | 3000000   | homes                 | EQUAL",
        "12 months              | 12        | months                | EQUAL",
        "20,000 a year          | 20000     | a year                | EQUAL",
        "600 km                 | 600       | km                    | EQUAL",
        "25 MW                  | 25        | MW                    | EQUAL",
        "52 trains              | 52        | trains                | EQUAL",
        "six local authorities  | 6         | local authorities     | EQUAL",
        "three times            | 3         | times                 | EQUAL",
        "Twelve members         | 12        | members               | EQUAL",
        "10                     | 10        | ''                    | EQUAL",
        "About £6k              | 6000      | GBP                   | ABOUT",
      })
  void readsFiguresAsPeoplePrintThem(
      String printed, BigDecimal value, String unit, Comparator comparator) {
    Quantity read = QuantityReader.read(printed).orElseThrow();
    assertThat(read.value()).isEqualByComparingTo(value);
    assertThat(read.unit()).isEqualTo(unit);
    assertThat(read.comparator()).isEqualTo(comparator);
    assertThat(read.printed()).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "all",
        "net zero",
        "a team of 25",
        "fourth highest",
        "many\npeople",
        "an hour"
      })
  void findsNoFigureWhereThereIsNone(String printed) {
    assertThat(QuantityReader.read(printed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "£4.5m                 | 4500000    | GBP",
        "about £7.7m           | 7700000    | GBP",
        "£51,380.231           | 51380.231  | GBP",
        "€12 million           | 12000000   | EUR",
        "$3tn                  | 3000000000000 | USD",
        "£500m over four years | 500000000  | GBP",
      })
  void readsSums(String printed, BigDecimal value, String currency) {
    Money read = QuantityReader.money(printed).orElseThrow();
    assertThat(read.quantity().value()).isEqualByComparingTo(value);
    assertThat(read.currency()).isEqualTo(currency);
    assertThat(read.printed()).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.5m", "77%", "a lot", "¥30"})
  void needsACurrencyThatItKnows(String printed) {
    assertThat(QuantityReader.money(printed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "£20.4k            | 50",
        "£33.6bn           | 50000000",
        "£500m             | 500000",
        "77%               | 0.5",
        "25.60%            | 0.005",
        "212 km            | 0.5",
        "17 schemes        | 0",
        "20 vehicles       | 0",
        "three themes      | 0",
        "834 households    | 0",
        "1,400 businesses  | 50",
        "50,000 people     | 5000",
        "£4,500            | 50",
        "3 million homes   | 500000",
        "over half         | 0.005",
        "about a third     | 0.005",
      })
  void knowsHowExactTheyAre(String printed, BigDecimal rounding) {
    assertThat(QuantityReader.read(printed).orElseThrow().rounding())
        .isEqualByComparingTo(rounding);
  }
}
