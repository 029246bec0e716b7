package lis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

  private static Readability measured(String text, String... names) {
    Phrases<Boolean> known = new Phrases<>();
    List.of(names).forEach(name -> known.add(name, true));
    return new ReadabilityMeter(known).of(Words.read(text));
  }

  /** 0.39 × 12 ÷ 2 + 11.8 × 16 ÷ 12 − 15.59 = 2.34 + 15.73 − 15.59 = 2.48. */
  @Test
  void isWorkedOutByTheFormula() {
    Readability easy = measured("The river is wide and deep. People walk over it every day.");
    assertThat(easy).isEqualTo(new Readability(2, 12, 12, 16));
    assertThat(easy.grade()).isEqualTo(2.5);
    assertThat(easy.age()).isEqualTo(7.5);
    assertThat(easy.wordsInSentence()).isEqualTo(6.0);
  }

  /** 4 + 3 + 5 + 4 + 4 + 5 + 4 + 2 + 3 + 2 = 36; 0.39 × 10 + 11.8 × 36 ÷ 10 − 15.59 = 30.79. */
  @Test
  void growsWithLongWords() {
    Readability hard =
        measured(
            "Considerable investment opportunities necessitate complicated collaborative"
                + " arrangements between various partners.");
    assertThat(hard).isEqualTo(new Readability(1, 10, 10, 36));
    assertThat(hard.grade()).isEqualTo(30.8);
  }

  /** 0.39 × 25 + 11.8 × 30 ÷ 25 − 15.59 = 9.75 + 14.16 − 15.59 = 8.32. */
  @Test
  void growsWithLongSentences() {
    Readability one =
        measured(
            "The council looks at each path in the village when the winter is over, and it mends"
                + " what the frost and the rain have broken.");
    assertThat(one).isEqualTo(new Readability(1, 25, 25, 30));
    assertThat(one.age()).isEqualTo(13.3);
  }

  @Test
  void leavesNamesNumbersAndShortFormsOut() {
    assertThat(measured("The University of Liverpool got £2.5m from UKRI in 2019."))
        .isEqualTo(new Readability(1, 10, 5, 5));
    assertThat(measured("Birkenhead is old. Gross value added is high.", "Birkenhead"))
        .isEqualTo(new Readability(2, 8, 7, 9));
    assertThat(
            measured("Birkenhead is old. Gross value added is high.", "Gross value added")
                .measured())
        .isEqualTo(5);
    assertThat(measured("A low-carbon life.").syllables()).isEqualTo(5);
  }

  @Test
  void countsWholeSentencesOfOurOwnAlone() {
    assertThat(measured("A heading without a stop")).isEqualTo(Readability.NONE);
    assertThat(measured("“Somebody else said so.” We agree.").words()).isEqualTo(2);
    assertThat(Readability.NONE.age()).isZero();
    assertThat(Readability.NONE.wordsInSentence()).isZero();
  }

  @Test
  void adds() {
    Readability one = new Readability(1, 10, 8, 12);
    assertThat(one.plus(one)).isEqualTo(new Readability(2, 20, 16, 24));
  }
}
