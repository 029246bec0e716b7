package lis.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoiningTest {

  private static String names(String text) {
    StringBuilder out = new StringBuilder();
    Joining.joined(text)
        .codePoints()
        .forEach(
            c ->
                out.append(out.isEmpty() ? "" : ", ")
                    .append(
                        Character.getName(c).replace("ARABIC LETTER ", "").replace(" FORM", "")));
    return out.toString();
  }

  @Test
  void lettersJoinTheirNeighbours() {
    assertThat(names("بيت")).isEqualTo("BEH INITIAL, YEH MEDIAL, TEH FINAL");
    assertThat(names("ب")).isEqualTo("BEH ISOLATED");
  }

  @Test
  void someLettersJoinOnlyWhatStandsBeforeThem() {
    assertThat(names("دار")).isEqualTo("DAL ISOLATED, ALEF ISOLATED, REH ISOLATED");
    assertThat(names("باب")).isEqualTo("BEH INITIAL, ALEF FINAL, BEH ISOLATED");
  }

  @Test
  void lamAndAlefAreOne() {
    assertThat(names("لا")).isEqualTo("ARABIC LIGATURE LAM WITH ALEF ISOLATED");
    assertThat(names("سلام"))
        .isEqualTo("SEEN INITIAL, ARABIC LIGATURE LAM WITH ALEF FINAL, MEEM ISOLATED");
  }

  @Test
  void vowelsDoNotPartLetters() {
    assertThat(names("بَت")).isEqualTo("BEH INITIAL, ARABIC FATHA, TEH FINAL");
  }

  @Test
  void aNonJoinerPartsThem() {
    assertThat(names("می\u200cخ"))
        .isEqualTo("MEEM INITIAL, FARSI YEH FINAL, ZERO WIDTH NON-JOINER, KHAH ISOLATED");
  }

  @Test
  void urduAndPersianHaveLettersOfTheirOwn() {
    assertThat(names("ہے")).isEqualTo("HEH GOAL INITIAL, YEH BARREE FINAL");
    assertThat(names("گچ")).isEqualTo("GAF INITIAL, TCHEH FINAL");
  }

  @Test
  void otherTextStaysAsItIs() {
    String text = "Strategy, שלום, 2019";
    assertThat(Joining.joined(text)).isSameAs(text);
    assertThat(Joining.letters(text)).isSameAs(text);
  }

  @Test
  void theLettersCanBeHadBack() {
    for (String text : new String[] {"سلام عليكم", "یہ حکمت عملی ہے۔", "منطقهٔ ﷼ ﬁ"}) {
      assertThat(Joining.letters(Joining.joined(text))).isEqualTo(text);
    }
  }
}
