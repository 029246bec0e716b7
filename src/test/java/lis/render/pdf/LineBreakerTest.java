package lis.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lis.document.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
  private static final Style STYLE = Style.of(new Face(Weight.REGULAR), 10, new Colour(0));

  @Test
  void breaksBetweenWordsAndKeepsTheSpaces() {
    assertThat(broken("The opening sentence says it all.", 60))
        .containsExactly("The opening ", "sentence says ", "it all.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"isn’t", "agency’s", "e.g.", "U.S.C.", "§901(b)", "f(x)y", "1:2", "a,b", "s://b"})
  void keepsTogetherWhatBelongsTogether(String word) {
    for (int width = 40; width < 80; width++) {
      assertThat(broken("Words and " + word + " more", width)).anyMatch(l -> l.contains(word));
    }
  }

  @Test
  void breaksBehindHyphensAndDashes() {
    assertThat(broken("quite well-known", STYLE.width("quite well-") + 1))
        .containsExactly("quite well-", "known");
    assertThat(broken("three—two", STYLE.width("three—") + 1)).containsExactly("three—", "two");
  }

  @Test
  void aSpaceAtTheEndOfALineTakesNoRoom() {
    float width = STYLE.width("The opening");
    assertThat(broken("The opening words", width)).containsExactly("The opening ", "words");
    assertThat(lines("The opening words", width).getFirst().width())
        .isCloseTo(width, within(0.01f));
  }

  @Test
  void aLineFeedEndsALineAndIsReadAsASpace() {
    assertThat(broken("one\ntwo", 200)).containsExactly("one ", "two");
  }

  @Test
  void cutsAnAddressAfterItsJoints() {
    assertThat(broken("https://www.gov.uk/government/publications/strategy", 100))
        .containsExactly("https://www.gov.uk/", "government/", "publications/strategy");
  }

  @Test
  void cutsAWordThatIsLongerThanALine() {
    List<Line> lines = lines("m".repeat(50), 100);
    assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> line.width() <= 100);
    assertThat(String.join("", broken("m".repeat(50), 100))).isEqualTo("m".repeat(50));
  }

  private static List<String> broken(String text, float width) {
    return lines(text, width).stream()
        .map(
            line ->
                line.fragments().stream().map(Line.Fragment::text).collect(Collectors.joining()))
        .toList();
  }

  private static List<Line> lines(String text, float width) {
    Content content = new Content(new StructureElement(Role.PARAGRAPH));
    Run run = Run.of(text, STYLE, content, Optional.empty());
    return LineBreaker.lines(List.of(run), width);
  }
}
