package lis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private final Phrases<Integer> phrases = new Phrases<>();

  private List<Integer> in(String text) {
    return phrases.in(Words.read(text)).stream().map(Phrases.Found::meaning).toList();
  }

  @Test
  void areFoundWhateverTheCaseAndTheHyphen() {
    phrases.add("Net zero", 1);
    phrases.add("don't", 2);
    assertThat(in("Net-zero and NET ZERO, net  zero, net, zero; I don’t. Net. Zero"))
        .containsExactly(1, 1, 2);
  }

  @Test
  void theLongestIsFoundAndNoneInIt() {
    phrases.add("authority", 1);
    phrases.add("combined authority", 2);
    phrases.add("the combined authority", 3);
    assertThat(in("The combined authority is an authority.")).containsExactly(3, 1);
    assertThat(phrases.all(Words.read("the combined authority")))
        .extracting(Phrases.Found::meaning)
        .containsExactly(3, 2, 1);
  }

  @Test
  void noneIsFoundAmongNone() {
    phrases.add("", 1);
    assertThat(phrases.isEmpty()).isTrue();
    assertThat(in("Anything")).isEmpty();
  }
}
