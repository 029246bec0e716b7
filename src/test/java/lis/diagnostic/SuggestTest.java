package lis.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestTest {
  private static final List<String> KNOWN =
      List.of("council", "counsel", "lower-kerbs", "survey-of-kerbs", "walkers");

  @Test
  void findsTheNearestFirst() {
    assertThat(Suggest.near("counsil", KNOWN)).containsExactly("council", "counsel");
  }

  @Test
  void countsTwoLettersInTheWrongOrderAsOneEdit() {
    assertThat(Suggest.near("wlakers", KNOWN)).containsExactly("walkers");
  }

  @Test
  void findsWhatSharesAPart() {
    assertThat(Suggest.near("kerbs", KNOWN)).containsExactly("lower-kerbs", "survey-of-kerbs");
  }

  @Test
  void takesNoNoticeOfCapitals() {
    assertThat(Suggest.near("WALKERS", KNOWN)).containsExactly("walkers");
  }

  @Test
  void isSilentWhenNothingIsNear() {
    assertThat(Suggest.sentence("railway", KNOWN)).isEmpty();
    assertThat(Suggest.sentence("railway", List.of())).isEmpty();
  }

  @Test
  void namesAtMostThree() {
    assertThat(Suggest.sentence("a", List.of("e", "d", "c", "b")))
        .hasValue("Did you mean b, c or d?");
  }

  @Test
  void joinsWordsAsASentenceDoes() {
    assertThat(Phrase.or(List.of())).isEmpty();
    assertThat(Phrase.or(List.of("one"))).isEqualTo("one");
    assertThat(Phrase.or(List.of("one", "two"))).isEqualTo("one or two");
  }
}
