package lis.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lis.strategy.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource({
    "2020-03-26, 2020-03-26, 2020-03-26",
    "26 March 2020, 2020-03-26, 2020-03-26",
    "26th March 2020, 2020-03-26, 2020-03-26",
    "1 Nov 2019, 2019-11-01, 2019-11-01",
    "18 Sept 2018, 2018-09-18, 2018-09-18",
    "29 FEBRUARY 2020, 2020-02-29, 2020-02-29",
    "'March 26, 2020', 2020-03-26, 2020-03-26",
    "'Sept. 8th, 2020', 2020-09-08, 2020-09-08",
    "'May 1 2020', 2020-05-01, 2020-05-01",
    "'January 31, 2020 to June 30, 2020', 2020-01-31, 2020-06-30",
    "2019-11, 2019-11-01, 2019-11-30",
    "February 2020, 2020-02-01, 2020-02-29",
    "early January 2020, 2020-01-01, 2020-01-10",
    "start of January 2020, 2020-01-01, 2020-01-10",
    "mid-January 2020, 2020-01-11, 2020-01-20",
    "late January 2020, 2020-01-21, 2020-01-31",
    "end of March 2020, 2020-03-21, 2020-03-31",
    "spring 2019, 2019-03-01, 2019-05-31",
    "autumn of 2020, 2020-09-01, 2020-11-30",
    "winter 2019, 2019-12-01, 2020-02-29",
    "2019-Q3, 2019-07-01, 2019-09-30",
    "2017, 2017-01-01, 2017-12-31",
    "about 2020, 2020-01-01, 2020-12-31",
    "2017/18, 2017-04-01, 2018-03-31",
    "1999/00, 1999-04-01, 2000-03-31",
    "November and December 2019, 2019-11-01, 2019-12-31",
    "February or March 2018, 2018-02-01, 2018-03-31",
    "April 2019 to March 2020, 2019-04-01, 2020-03-31",
  })
  void readsDatesAsPeoplePrintThem(String printed, LocalDate from, LocalDate to) {
    assertThat(DateReader.read(printed).map(PartialDate::from).orElse(null)).isEqualTo(from);
    assertThat(DateReader.read(printed).map(PartialDate::to).orElse(null)).isEqualTo(to);
  }

  @Test
  void keepsThePrintedWords() {
    assertThat(DateReader.read("  early January 2020 ").orElseThrow().printed())
        .isEqualTo("early January 2020");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "3 to 5 March 2020",
        "31 February 2020",
        "2020-13",
        "2020-02-30",
        "2017/19",
        "Smarch 2020",
        "March 2020 to January 2020",
        "26/03/2020",
        "99999",
        "１２ March 2020"
      })
  void refusesWhatIsNoDate(String printed) {
    assertThat(DateReader.read(printed)).isEmpty();
  }
}
