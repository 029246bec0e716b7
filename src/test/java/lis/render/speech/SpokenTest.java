package lis.render.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "£1,200 | 1200 pounds",
        "£1 | 1 pound",
        "£4.5m of £32bn | 4.5 million pounds of 32 billion pounds",
        "£20.4k | 20.4 thousand pounds",
        "£51,380.231 | 51380.231 pounds",
        "€3bn and $5 | 3 billion euros and 5 dollars",
        "1.6m people | 1.6 million people",
        "72% and 5 % | 72 per cent and 5 per cent",
        "% of residents | per cent of residents",
        "2027-28 | 2027 to 2028",
        "2019/20 | 2019 to 2020",
        "2018–2021 | 2018 to 2021",
        "10–15 words | 10 to 15 words",
        "R&D | R and D",
        "jobs & homes, e.g. near by | jobs and homes, for example near by",
        "600 km of paths | 600 kilometres of paths",
        "5G, M62 and A&E | 5G, M62 and A and E",
        "a 5m-long wall | a 5 million-long wall",
        "No. 3 | number 3",
        "50,000 businesses | 50000 businesses",
        "2 objectives, 3.1 and 3.2 | 2 objectives, 3.1 and 3.2"
      })
  void signsAndSumsAreSaidInWords(String typed, String said) {
    assertThat(Spoken.of("en-GB").words(typed).strip()).isEqualTo(said);
  }

  @Test
  void otherLanguagesStayAsTheyWereTyped() {
    assertThat(Spoken.of("cy").words("£1,200 a 5%")).isEqualTo("£1,200 a 5%");
  }
}
