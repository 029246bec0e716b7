package lis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would take hours if something looked back, or ahead, from each of their words. */
class HostileWordingTest {
  private static final int LENGTH = 400_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“", "“a ", "‘a ’b", "AA ", "(AA ", "AA) ", "a. ", "A. ", "e.g. ", "1. ", "a’", "iaiou",
        "-", "a-", "a–", "…", "? ", "£5 ", "x", "X", "&", "A&"
      })
  void areReadAllTheSame(String piece) {
    String text = "It begins (AA " + piece.repeat(LENGTH / piece.length()) + " It ends so.";
    Reading reading = Words.read(text);
    assertThat(reading.sentences()).isNotEmpty();
    assertThat(ShortForm.in(reading)).isNotEmpty();
    Phrases<Boolean> phrases = new Phrases<>();
    phrases.add("aa", true);
    assertThat(phrases.in(reading)).isNotEmpty();
    assertThat(new ReadabilityMeter(phrases).of(reading).words()).isPositive();
  }
}
