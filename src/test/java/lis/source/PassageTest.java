package lis.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {
  private final SourceFile file = new SourceFile("a.md", "ab **c** &amp; d");

  /** "ab c & d", put together character by character. */
  private Passage passage() {
    Passage.Builder builder = new Passage.Builder(file);
    builder.put('a', 0, 1);
    builder.put('b', 1, 2);
    builder.put(' ', 2, 3);
    builder.put('c', 5, 6);
    builder.put(' ', 8, 9);
    builder.put('&', 9, 14);
    builder.put(' ', 14, 15);
    builder.put('d', 15, 16);
    return builder.passage(0);
  }

  @Test
  void knowsWhereEachStretchStands() {
    Passage passage = passage();
    assertThat(passage.text()).isEqualTo("ab c & d");
    assertThat(passage.span(0, 2).text()).isEqualTo("ab");
    assertThat(passage.span(3, 4).text()).isEqualTo("c");
    assertThat(passage.span(1, 4).text()).isEqualTo("b **c");
    assertThat(passage.span(5, 6).text()).isEqualTo("&amp;");
    assertThat(passage.span(4, 8).text()).isEqualTo(" &amp; d");
    assertThat(passage.place().text()).isEqualTo(file.text());
  }

  @Test
  void hasPlacesWithoutLength() {
    Passage passage = passage();
    assertThat(passage.span(3, 3)).isEqualTo(file.span(5, 5));
    assertThat(passage.span(6, 6)).isEqualTo(file.span(14, 14));
    assertThat(passage.span(8, 8)).isEqualTo(file.span(16, 16));
  }

  @Test
  void mayBeEmpty() {
    Passage empty = new Passage.Builder(file).passage(3);
    assertThat(empty.text()).isEmpty();
    assertThat(empty.place()).isEqualTo(file.span(3, 3));
  }

  @Test
  void mayBeAStretchOfTheFileItself() {
    Passage passage = Passage.of(file.span(3, 8));
    assertThat(passage.text()).isEqualTo("**c**");
    assertThat(passage.span(2, 3)).isEqualTo(file.span(5, 6));
  }
}
