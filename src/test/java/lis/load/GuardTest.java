package lis.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever happens while something is read, it ends in what was read or in a refusal. */
class GuardTest {

  @Test
  void keepsTheOrder() {
    List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();
    assertThat(Guard.all(numbers, n -> -n)).isEqualTo(numbers.stream().map(n -> -n).toList());
    assertThat(Guard.all(List.of(), n -> n)).isEmpty();
  }

  @Test
  void readsATextWhereverItIsAsked() {
    Integer length = Guard.read("abc", GuardedText::length);
    assertThat(length).isEqualTo(3);
    assertThat(Guard.all(List.of("a", "bc"), each -> Guard.read(each, GuardedText::toString)))
        .containsExactly("a", "bc");
  }

  @Test
  void refusesWhatTheParserTripsOver() {
    assertThatThrownBy(() -> Guard.read("x", text -> Integer.valueOf(deeper(0))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("too deep");
    assertThatThrownBy(() -> Guard.read("x", text -> Character.valueOf(text.charAt(9))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("confuse");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int deeper(int depth) {
    return deeper(depth + 1) + 1;
  }

  @Test
  void stopsATextAtItsNextLook() {
    GuardedText text = new GuardedText("abc");
    assertThat(text.charAt(0)).isEqualTo('a');
    text.stop();
    assertThatThrownBy(() -> text.charAt(1)).isInstanceOf(Refusal.class);
  }

  @Test
  void handsOnTheFaultsOfTheProgram() {
    assertThatThrownBy(
            () ->
                Guard.all(
                    List.of(1),
                    n -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
  }
}
