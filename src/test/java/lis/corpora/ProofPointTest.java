package lis.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProofPointTest {
  private static final Map<String, String> TITLES =
      Map.of("Practice 26", "Share Kerbs, Signs, and Walks", "Principle 1", "Walk");

  private final Tally tally = new Tally();

  private ProofPoint read(String tags, String story) {
    String post =
        "---\ntitle: \"A: story \"\ndate:  2019-08-2 00:00:01 -0500\ncategory: proof-points\ntags: ["
            + tags
            + "]\n---\n"
            + story;
    assertThat(ProofPoint.is(post)).isTrue();
    Kramdown kramdown = new Kramdown("", Map.of(), Map.of(), tally);
    return ProofPoint.read("_posts/a.md", post, TITLES, kramdown, tally);
  }

  @Test
  void aTitleMayHaveCommas() {
    ProofPoint point =
        read("Principle 1 Walk, Practice 26 Share Kerbs, Signs, and Walks, Open Data, Maps", "A.");
    assertThat(point.demonstrates()).containsExactly("walk", "share-kerbs-signs-and-walks");
    assertThat(point.topics()).containsExactly("Open Data", "Maps");
    assertThat(point.title()).isEqualTo("A: story");
    assertThat(point.date()).isEqualTo("August 2, 2019");
  }

  @Test
  void countsATagThatNamesItsNumberOtherwise() {
    assertThat(read("Practice 26 Share Kerbs, Maps", "A.").topics()).containsExactly("Maps");
    assertThat(tally.report())
        .contains("    1  tags whose words aren't the title of their number\n");
  }

  @Test
  void keepsTheOpening() {
    assertThat(read("Maps", "\n## The Story\n\nOnce.\n\nTwice.\n\n## More\n\nNever.").opening())
        .isEqualTo("Once.\n\nTwice.");
    assertThat(read("Maps", "Once.\n\n### More\n\nNever.").opening()).isEqualTo("Once.");
    assertThat(read("Maps", "Once.").opening()).isEqualTo("Once.");
  }
}
