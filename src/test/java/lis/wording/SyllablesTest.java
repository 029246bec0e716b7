package lis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words whose syllables anybody can count, by the rule that they are there for. */
class SyllablesTest {
  private final Syllables syllables = new Syllables();

  @ParameterizedTest
  @CsvSource({
    // a group of vowels is one
    "1, the a I through school strength house tree league queue blue",
    "2, city region council people river borough under today money",
    "3, energy area digital deliver important another",
    "4, economy community authority particular information",
    "5, university opportunity productivity communication",
    // a silent e
    "1, home homes make lived worked hoped there where time times",
    "2, statement safely homeless useful movement workplace something basement",
    "2, places changes houses wanted needed",
    "3, improvements effective achievement management completely",
    // a syllable that has no vowel of its own
    "2, table people's little middle centre fibre settled",
    "3, tourism handlebar",
    // vowels side by side that are two
    "2, being doing client quiet science fuel trial poet chaos create",
    "3, various period media actual genuine radio reliance studying",
    "4, society reality reliable initiate evaluate geography situation",
    "5, individual evaluation association",
    // and that are one
    "2, nation special patient friendly ocean guarded quarter",
    "3, opinion residence nationwide",
    // consonants that look like vowels
    "2, player employ royal mayor beyond using yearly",
    "3, employer equity",
    // exceptions, contractions
    "2, business every hundred doesn't isn’t",
    "1, don't can’t won't aren’t eye hour",
    "3, element parliament businesses everyone",
  })
  void areCounted(int count, String words) {
    for (String word : words.split(" ")) {
      assertThat(syllables.count(word)).as(word).isEqualTo(count);
    }
  }
}
