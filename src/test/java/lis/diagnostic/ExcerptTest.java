package lis.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import lis.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The caret stands under the very word, whatever stands before it. */
class ExcerptTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "'name: ', 6",
    "'\t\t', 2",
    "'\tname:\t', 7",
    "'利物浦 ', 7",
    "'ﾘﾊﾞﾌﾟｰﾙ ', 8",
    "'한국 ', 5",
    "'\u1112\u1161\u11ab ', 3",
    "'cafe\u0301 ', 5",
    "'Łódź ', 5",
    "'a\u20dd ', 2",
    "'🥾 ', 3",
    "'👩\u200d👩\u200d👧 ', 3",
    "'👍🏽 ', 3",
    "'🇬🇧 ', 3",
    "'✅ ', 3",
    "'✔\ufe0f ', 2",
    "'☎ ', 2",
    "'foot\u200bpath ', 9",
    "'شارع ', 5",
    "'רחוב ', 5",
    "'שָׁלוֹם ', 5",
    "'a\u202eb\u202c ', 5",
    "'𝔏 ', 2",
    "'\uff21 ', 3",
    "'― ', 2"
  })
  void theMarginIsAsWideAsWhatStandsBefore(String before, int columns) {
    Excerpt excerpt = excerpt(before, "word", " after");
    assertThat(excerpt.margin()).isEqualTo(columns);
    assertThat(excerpt.width()).isEqualTo(4);
    assertThat(excerpt.text()).isEqualTo(before.replace('\t', ' ') + "word after");
  }

  @ParameterizedTest
  @CsvSource({"word, 4", "利物, 4", "e\u0301, 1", "🥾, 2", "'', 1", "\u200b, 1", "'a\tb', 3"})
  void theMarkIsAsWideAsThePlace(String place, int columns) {
    assertThat(excerpt("name: ", place, " after").width()).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"a", "利", "🥾", "e\u0301"})
  void aLongLineIsCutAroundThePlace(String letter) {
    Excerpt excerpt = excerpt(letter.repeat(3_000), "word", letter.repeat(3_000));
    assertThat(excerpt.text()).startsWith("…").endsWith("…").contains("word");
    assertThat(Columns.of(excerpt.text())).isBetween(118, 122);
    assertThat(excerpt.margin()).isBetween(38, 41);
    assertThat(excerpt.width()).isEqualTo(4);
  }

  @Test
  void aLongPlaceIsMarkedAsFarAsItIsShown() {
    Excerpt excerpt = excerpt("name: ", "x".repeat(3_000), "");
    assertThat(excerpt.text()).hasSize(121);
    assertThat(excerpt.margin() + excerpt.width()).isEqualTo(120);
  }

  @Test
  void aLineIsNeverCutWithinACharacter() {
    for (int before = 0; before < 90; before++) {
      String text = excerpt("🥾".repeat(before), "word", "🥾".repeat(90)).text();
      assertThat(text.codePoints().filter(c -> c >= 0xd800 && c <= 0xdfff)).isEmpty();
    }
  }

  private static Excerpt excerpt(String before, String place, String after) {
    SourceFile file = new SourceFile("a.yaml", "first\n" + before + place + after + "\nlast\n");
    int start = 6 + before.length();
    return Excerpt.of(file.span(start, start + place.length()));
  }

  @Test
  void aMessageStaysInOneLineAndShort() {
    SourceFile file = new SourceFile("a.yaml", "a");
    String text = "wor\n d ".repeat(1_000);
    Diagnostic found = Diagnostic.of(Code.WRONG_TYPE, file.start(), "“" + text + "” is none.");
    assertThat(found.message())
        .hasSizeLessThan(120)
        .startsWith("“wor d wor d")
        .endsWith("…” is none.");
    assertThat(Diagnostic.of(Code.WRONG_TYPE, file.start(), "“a” is none.").message())
        .isEqualTo("“a” is none.");
  }
}
