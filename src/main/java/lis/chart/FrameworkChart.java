package lis.chart;

import java.util.List;

/**
 * A whole framework in one picture, as readers see it.
 *
 * @param narrow the drawing in pieces, for a column as wide as a telephone
 * @param wide the same for a column about twice as wide; empty where its words would be too wide
 * @param alternative what is drawn, in words
 * @param message what it shows
 */
public record FrameworkChart(
    List<String> narrow, List<String> wide, String alternative, String message) {
  public FrameworkChart {
    narrow = List.copyOf(narrow);
    wide = List.copyOf(wide);
  }

  public static FrameworkChart of(Framework framework) {
    FrameworkWords words = new FrameworkWords(framework);
    return new FrameworkChart(
        FrameworkDrawing.narrow(framework),
        FrameworkDrawing.wide(framework),
        words.alternative(),
        words.message());
  }
}
