package lis.document;

import static lis.document.Direction.LEFT_TO_RIGHT;
import static lis.document.Direction.RIGHT_TO_LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {

  @Test
  void theFirstLetterThatHasADirectionSettlesIt() {
    assertThat(Direction.of("")).isEqualTo(LEFT_TO_RIGHT);
    assertThat(Direction.of("1,000 – (2019)")).isEqualTo(LEFT_TO_RIGHT);
    assertThat(Direction.of("(2019) שלום, Liverpool")).isEqualTo(RIGHT_TO_LEFT);
    assertThat(Direction.of("Liverpool: שלום")).isEqualTo(LEFT_TO_RIGHT);
    assertThat(Direction.of("«مرحبا»")).isEqualTo(RIGHT_TO_LEFT);
    assertThat(Direction.of("中文 Ψ é")).isEqualTo(LEFT_TO_RIGHT);
  }

  @Test
  void oneLetterIsEnough() {
    assertThat(Direction.anyRightToLeft("Words, and ש at the end")).isTrue();
    assertThat(Direction.anyRightToLeft("Words with “quotes” and ₤ 𝄞")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ar-EG", "he", "ur-PK", "fa", "ps", "az-Arab", "uz-Arab-AF", "yi"})
  void languagesThatRunFromTheRight(String tag) {
    assertThat(Direction.ofLanguage(tag)).isEqualTo(RIGHT_TO_LEFT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "cy", "az", "az-Latn", "ks-Deva", "zh-Hant", "ur-Latn", "arn"})
  void languagesThatRunFromTheLeft(String tag) {
    assertThat(Direction.ofLanguage(tag)).isEqualTo(LEFT_TO_RIGHT);
  }
}
