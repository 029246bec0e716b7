package lis.chart;

import java.util.Comparator;
import java.util.List;

/**
 * What happens when, as readers see it.
 *
 * @param pieces the drawing, from top to bottom; empty where fewer than two dates are known
 * @param alternative what is drawn, in words
 * @param message what it shows; empty where nothing happens
 */
public record Timeline(List<String> pieces, String alternative, String message) {
  public Timeline {
    pieces = List.copyOf(pieces);
  }

  /**
   * The timeline of what happens.
   *
   * @param name what readers call all of it: "Milestones"
   */
  public static Timeline of(String name, List<Happening> happenings) {
    List<Happening> dated =
        happenings.stream()
            .filter(h -> h.period().isPresent())
            .sorted(
                Comparator.comparingLong((Happening h) -> h.period().orElseThrow().middle())
                    .thenComparing(h -> h.period().orElseThrow().to()))
            .toList();
    List<Happening> others = happenings.stream().filter(h -> h.period().isEmpty()).toList();
    if (dated.size() < 2) {
      return new Timeline(List.of(), "", "");
    }
    return new Timeline(
        new TimelineDrawing(dated, others).pieces(),
        alternative(name, dated, others),
        message(name, dated, others));
  }

  private static String alternative(String name, List<Happening> dated, List<Happening> others) {
    StringBuilder words = new StringBuilder("Chart of what happens when. " + name + ".");
    dated.forEach(h -> words.append(' ').append(spoken(h)));
    others.forEach(h -> words.append(' ').append(spoken(h)));
    return words.toString();
  }

  private static String spoken(Happening happening) {
    return happening.when() + ": " + happening.title() + ".";
  }

  private static String message(String name, List<Happening> dated, List<Happening> others) {
    String span =
        "%s on one scale of time: the first has the date %s, the last %s."
            .formatted(name, words(dated.getFirst()), words(dated.getLast()));
    List<String> titles = others.stream().map(Happening::title).toList();
    return titles.isEmpty() ? span : span + " Without a date: " + String.join(", ", titles) + ".";
  }

  private static String words(Happening happening) {
    return happening.period().map(Period::words).orElse("");
  }
}
