package lis.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
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

  private static final List<String> LIKE_THE_SHIPPED_ONES =
      List.of(
          "health-and-work",
          "health-and-productivity",
          "quality-jobs",
          "living-environments",
          "dynamic-business",
          "dynamic-places",
          "city-region-2019",
          "city-region-2020",
          "employment");

  @Test
  void putsSharedWordsBeforeDistantLetters() {
    assertThat(Suggest.near("health-work-jobs", LIKE_THE_SHIPPED_ONES).getFirst())
        .isEqualTo("health-and-work");
    assertThat(Suggest.near("quality-job-living", LIKE_THE_SHIPPED_ONES))
        .containsExactly("quality-jobs", "living-environments");
    assertThat(Suggest.near("productivity-health", LIKE_THE_SHIPPED_ONES).getFirst())
        .isEqualTo("health-and-productivity");
    assertThat(Suggest.near("health-employment", List.of("health-and-work", "wealth-deployment-x")))
        .contains("health-and-work");
  }

  @Test
  void seesWordsBehindOtherMarksAndCapitals() {
    assertThat(Suggest.near("Health_Work", LIKE_THE_SHIPPED_ONES).getFirst())
        .isEqualTo("health-and-work");
    assertThat(Suggest.near("dynamic busines", LIKE_THE_SHIPPED_ONES))
        .containsExactly("dynamic-business");
  }

  @Test
  void takesNoYearForAnother() {
    assertThat(Suggest.near("region-2020", LIKE_THE_SHIPPED_ONES).getFirst())
        .isEqualTo("city-region-2020");
  }

  @Test
  void saysNothingOfWordsThatEveryNameHas() {
    assertThat(Suggest.near("bread-and-butter", LIKE_THE_SHIPPED_ONES)).isEmpty();
    assertThat(Suggest.near("the-state-of-the-art", List.of("for-the-sake-of-it"))).isEmpty();
  }

  @Test
  void findsByTheNamesThatPeopleUse() {
    Suggestions ids =
        new Suggestions(
            Map.of(
                "n2", List.of("Clean Growth"),
                "n3", List.of("Ageing Society", "Ageing"),
                "clean-air", List.of("Air that everyone can breathe")));
    assertThat(ids.near("Clean Growth").getFirst()).isEqualTo("n2");
    assertThat(ids.sentence("ageing")).hasValue("Did you mean n3 (“Ageing”)?");
    assertThat(ids.sentence("clean-air")).hasValue("Did you mean clean-air?");
    assertThat(ids.only("Clean Growth")).isEmpty();
  }

  @Test
  void isSureOfOneWordOnlyWhereNoOtherIsAsNear() {
    assertThat(Suggest.only("dynamic-busines", LIKE_THE_SHIPPED_ONES)).hasValue("dynamic-business");
    assertThat(Suggest.only("Quality Jobs", LIKE_THE_SHIPPED_ONES)).hasValue("quality-jobs");
    assertThat(Suggest.only("city-region-2021", LIKE_THE_SHIPPED_ONES)).isEmpty();
    assertThat(Suggest.only("employment", List.of("employments"))).hasValue("employments");
    assertThat(Suggest.only("emplyments", List.of("employments", "employment"))).isEmpty();
    assertThat(Suggest.only("emplymet", List.of("employment"))).hasValue("employment");
    assertThat(Suggest.only("emplmet", List.of("employment"))).isEmpty();
    assertThat(Suggest.only("abc", List.of("abd"))).isEmpty();
    assertThat(Suggest.only("abcd", List.of())).isEmpty();
  }

  @Test
  void theBoundsNeverHideANearWord() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      String a = word(random);
      String b = word(random);
      int distance = EditDistance.within(99, a, b);
      assertThat(EditDistance.within(99, b, a)).isEqualTo(distance);
      assertThat(EditDistance.atLeast(EditDistance.letters(a), EditDistance.letters(b)))
          .isLessThanOrEqualTo(distance);
      for (int limit = 0; limit < 5; limit++) {
        int within = EditDistance.within(limit, a, b);
        assertThat(within <= limit).isEqualTo(distance <= limit);
        assertThat(within <= limit ? within : distance).isEqualTo(distance);
      }
    }
  }

  private static String word(Random random) {
    return random
        .ints(random.nextInt(8), 'a', 'e')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void joinsWordsAsASentenceDoes() {
    assertThat(Phrase.or(List.of())).isEmpty();
    assertThat(Phrase.or(List.of("one"))).isEqualTo("one");
    assertThat(Phrase.or(List.of("one", "two"))).isEqualTo("one or two");
  }
}
