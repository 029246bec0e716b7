package lis.chart;

import java.util.List;

/**
 * What is known of something that is measured.
 *
 * @param name what is measured, for the head of a sentence
 * @param unit what its values are counted in
 * @param readings in any order
 */
public record Progress(String name, String unit, List<Reading> readings, List<Missing> missing) {
  public Progress {
    readings = List.copyOf(readings);
    missing = List.copyOf(missing);
  }
}
