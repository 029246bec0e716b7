package lis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** The sentences of a text, with a bar between them. */
  private static String divided(String text) {
    Reading reading = Words.read(text);
    return reading.sentences().stream()
        .map(s -> reading.place(s.first(), s.end()).text())
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rains | It pours",
        "The rate was 72.9% in 2018 | In 2019 it was £4.5k",
        "Why not | Because it rains",
        "He said “Go now | I went",
        "It ended in 2019 | 17 came",
        "That is plan B | The other one is better",
        "They came from the U.K | They left by 5 p.m | Then it rained",
        "Bring pens, paper, etc | We bring tea",
        "Nobody knows | It may rain",
        "It is so | Nobody knows why",
      })
  void endWhereAStopIs(String sentences) {
    assertThat(divided(sentences.replace(" | ", ". ") + ".")).isEqualTo(sentences);
    assertThat(divided(sentences.replace(" | ", "?!”)  (“") + "?")).isEqualTo(sentences);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. Smith of St. Helens met Prof. A. B. Jones",
        "See No. 3, p. 12 and fig. 4 in vol. 2",
        "It helps many, e.g. Halton and Wirral, i.e. boroughs",
        "Read the report … and then decide",
        "Who is it?” she asked, and “Me!” they said",
        "In Jan. 2019 and Sept. 2020",
        "Acme Ltd. Wirral employs few",
        "U.S. President",
        "1. The first of all",
        "Section 2.3.1 of version 1.0",
        "It costs £1.5m, or 2.5p each",
      })
  void goOnWhereItIsNone(String sentence) {
    assertThat(divided(sentence + ".")).isEqualTo(sentence);
  }

  @Test
  void countWordsAsAWordProcessorDoes() {
    assertThat(words("One two, three-four – five/six: 7.5% of it’s “eight”.")).containsExactly(8);
    assertThat(words("It—well—ended; e.g. so. Then… It was late!")).containsExactly(5, 1, 3);
    assertThat(words("– … !")).isEmpty();
  }

  private static List<Integer> words(String text) {
    return Words.read(text).sentences().stream().map(Sentence::words).toList();
  }

  @Test
  void areWholeWhereTheyEndInAStop() {
    assertThat(Words.read("All of it. A heading").sentences())
        .extracting(Sentence::whole)
        .containsExactly(true, false);
    assertThat(Words.read("They are “these”: ").sentences().getFirst().whole()).isTrue();
    assertThat(Words.read("He said “Stop.”").sentences().getFirst().whole()).isTrue();
  }
}
