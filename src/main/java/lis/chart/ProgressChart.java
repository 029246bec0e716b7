package lis.chart;

import java.util.Optional;

/**
 * A measure as readers see it: a chart where there is something to compare, and always a sentence.
 *
 * @param svg the drawing; empty where a sentence says it all
 * @param alternative what is drawn, in words
 * @param message what the values say; empty where nothing is known
 */
public record ProgressChart(Optional<String> svg, String alternative, String message) {

  public static ProgressChart of(Progress progress) {
    Comparison comparison = Comparison.of(progress);
    ProgressWords words = new ProgressWords(progress, comparison);
    return comparison.drawable()
        ? new ProgressChart(
            Optional.of(new ProgressDrawing(progress, comparison.drawn()).svg()),
            words.alternative(),
            words.message())
        : new ProgressChart(Optional.empty(), "", words.message());
  }
}
