package lis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

  private static List<String> odd(String text, boolean list) {
    return PrintedNumber.in(text, 0, text.length()).stream()
        .filter(number -> number.odd(list))
        .map(PrintedNumber::digits)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,000",
        "12,345,678",
        "999,999.5",
        "£1,234.56",
        "3.141 59",
        "0.123",
        "1,234.5678",
        "£1.234bn",
        "£2.375 million",
        "$1.0625m",
        "12",
        "1, 2 and 3",
        "On 26 March 2020, 3 came.",
        "1,000, and then",
        "1.5,",
        "It has 3.",
      })
  void leavesSoundNumbersBe(String text) {
    assertThat(odd(text, false)).isEmpty();
    assertThat(odd(text, true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,00,000",
        "12,34",
        "1000,00",
        "1234,567",
        "1,2345",
        "1,000,00",
        "0,500",
        "51,380.231",
        "1.234,56",
      })
  void findsSlips(String number) {
    for (boolean list : new boolean[] {true, false}) {
      assertThat(odd("There were " + number + ", they say.", list)).containsExactly(number);
      assertThat(odd("(" + number + ").", list)).containsExactly(number);
      assertThat(odd("£" + number, list)).containsExactly(number);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"£51.380", "£1.234.567", "$1,000.1234"})
  void knowsThatMoneyHasTwoDecimals(String text) {
    assertThat(odd(text, true)).containsExactly(text.substring(1));
    assertThat(odd(text.substring(1), true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3,4", "3,4,5", "1,10,11", "2019,2020", "53.40,2.99"})
  void takesListsForSlipsOnlyWhereThereIsOneFigure(String text) {
    assertThat(odd(text, true)).isEmpty();
    assertThat(odd(text, false)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/12,34",
        "<http://example.org/?a=12,34>",
        "[a map](map-12,34.svg)",
        "see www.example.org/12,34",
        "write `12,34` so",
        "to me@12,34",
        "#12,34",
        "no_12,34",
        "A12,34",
        "a/12,34",
      })
  void passesOverAddressesCodeAndNames(String text) {
    assertThat(odd(text, true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", ".", "1,", ",1", "1,,2", "..1", "1.,2"})
  void survivesWhatIsNoNumber(String text) {
    assertThat(odd(text, true)).isEmpty();
  }
}
