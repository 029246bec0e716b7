package lis.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lis.render.pdf.Slice.Break;
import org.junit.jupiter.api.Test;

class PaginatorTest {
  /** Ten slices of ten points find room on a page. */
  private static final Spacing SPACING =
      new Spacing(
          0,
          100,
          100,
          0,
          100,
          12,
          17,
          8,
          20,
          1,
          List.of(new Spacing.Heading(12, 17, 8, 4)),
          Print.STANDARD.report().opening(),
          Print.STANDARD.report().small());

  @Test
  void fillsAPageBeforeItTurnsToTheNext() {
    assertThat(sizes(slices(23))).containsExactly(10, 10, 3);
  }

  @Test
  void keepsWhatBelongsTogether() {
    List<Slice> slices = slices(23);
    slices.set(9, slices.get(9).before(Break.NEVER));
    slices.set(10, slices.get(10).before(Break.NEVER));
    assertThat(sizes(slices)).containsExactly(8, 10, 5);
  }

  @Test
  void endsAPageAllTheSameWhenNothingMayBeCut() {
    List<Slice> slices = new ArrayList<>(Stack.joined(slices(23)));
    assertThat(sizes(slices)).containsExactly(10, 10, 3);
  }

  @Test
  void whatOpensAPageStartsOne() {
    List<Slice> slices = slices(8);
    slices.set(3, slices.get(3).before(Break.PAGE));
    assertThat(sizes(slices)).containsExactly(3, 5);
  }

  @Test
  void theLastPageOfAChapterIsNotLeftWithALine() {
    assertThat(sizes(slices(11))).containsExactly(8, 3);
    List<Slice> chapters = slices(25);
    chapters.set(21, chapters.get(21).before(Break.PAGE));
    assertThat(sizes(chapters)).containsExactly(10, 8, 3, 4);
  }

  @Test
  void whatBelongsTogetherIsNotPartedForThat() {
    List<Slice> slices = slices(11);
    slices.set(8, slices.get(8).before(Break.NEVER));
    slices.set(7, slices.get(7).before(Break.NEVER));
    assertThat(sizes(slices)).containsExactly(6, 5);
    slices = new ArrayList<>(Stack.joined(slices(10)));
    slices.add(slices(1).getFirst());
    assertThat(sizes(slices)).containsExactly(10, 1);
  }

  @Test
  void aChapterOfAFewLinesStaysAsItIs() {
    List<Slice> slices = slices(11);
    slices.set(10, slices.get(10).before(Break.PAGE));
    assertThat(sizes(slices)).containsExactly(10, 1);
  }

  @Test
  void theWhiteAboveFallsAwayAtTheHeadOfAPage() {
    List<Slice> slices = new ArrayList<>(slices(20).stream().map(s -> s.gap(1)).toList());
    List<Page> pages = Paginator.pages(slices, SPACING);
    assertThat(pages).allMatch(page -> page.body().getFirst().top() == 100);
    assertThat(pages.getFirst().body()).hasSize(9);
  }

  @Test
  void aNoteStandsOnThePageThatCallsIt() {
    Footnote note = new Footnote(1);
    note.say(slices(2));
    List<Slice> slices = slices(12);
    slices.set(5, slices.get(5).notes(List.of(note)));
    List<Page> pages = Paginator.pages(slices, SPACING);
    assertThat(pages.getFirst().body()).hasSize(6);
    assertThat(pages.getFirst().notes()).hasSize(2);
    assertThat(pages.getFirst().notes().getLast().top()).isEqualTo(10);
    assertThat(pages.getLast().notes()).isEmpty();
  }

  @Test
  void aNoteThatIsTooLongGoesOnOverleaf() {
    Footnote note = new Footnote(1);
    note.say(slices(25));
    List<Page> pages = Paginator.pages(List.of(slices(1).getFirst().notes(List.of(note))), SPACING);
    assertThat(pages.stream().mapToInt(page -> page.notes().size()).sum()).isEqualTo(25);
    assertThat(pages).allMatch(page -> page.notes().getLast().top() >= 10);
  }

  @Test
  void whatIsRepeatedOverleafStandsAboveTheRest() {
    List<Slice> slices = new ArrayList<>();
    slices(15).forEach(slice -> slices.add(slice.overleaf(Slice.space(10))));
    slices.set(0, Slice.space(10));
    assertThat(sizes(slices)).containsExactly(10, 6);
  }

  private static List<Slice> slices(int count) {
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      slices.add(Slice.space(10));
    }
    return slices;
  }

  private static List<Integer> sizes(List<Slice> slices) {
    return Paginator.pages(slices, SPACING).stream().map(page -> page.body().size()).toList();
  }
}
