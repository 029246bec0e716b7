package lis.chart;

import java.util.List;

/**
 * What a strategy is made of, for one picture of it all.
 *
 * @param title of the strategy
 * @param subtitle may be empty
 * @param pillars its columns
 * @param above what readers call that which stands above each pillar
 * @param within what readers call that which stands within each
 * @param across what cuts across all pillars
 * @param below what is answered by some of all these
 */
public record Framework(
    String title,
    String subtitle,
    Group<Pillar> pillars,
    Label above,
    Label within,
    Group<Named> across,
    Group<Challenge> below) {

  /** What readers call one of them, and many. */
  public record Label(String one, String many) {
    /** For what a picture doesn't show. */
    public static final Label NONE = new Label("", "");

    String of(int count) {
      return count == 1 ? one : many;
    }
  }

  /** All of a kind that the picture shows. */
  public record Group<T>(Label label, List<T> all) {
    public Group {
      all = List.copyOf(all);
    }
  }

  /**
   * One column.
   *
   * @param accent the number of its colour in the theme, from 1
   */
  public record Pillar(Named name, int accent, List<Named> above, List<Named> within) {
    public Pillar {
      above = List.copyOf(above);
      within = List.copyOf(within);
    }
  }

  /** Something that is answered, and by what. */
  public record Challenge(Named name, List<Answer> answers) {
    public Challenge {
      answers = List.copyOf(answers);
    }
  }

  /**
   * What answers a challenge.
   *
   * @param accent the number of its colour, from 1; 0 where it has none
   * @param words how it answers: "primary focus"; may be empty
   */
  public record Answer(Named by, int accent, String words) {}
}
