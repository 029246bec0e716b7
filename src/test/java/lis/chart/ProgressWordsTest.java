package lis.chart;

import static lis.chart.Readings.progress;
import static lis.chart.Readings.reading;
import static lis.chart.Readings.undated;
import static lis.chart.Readings.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lis.chart.Reading.Part;
import org.junit.jupiter.api.Test;

class ProgressWordsTest {
  private static final Reading START = year(Part.BASELINE, "72%", "72", "%", 2018);

  @Test
  void baselineAndTargetAreSaid() {
    ProgressChart chart =
        ProgressChart.of(progress(START, year(Part.TARGET, "at least 75%", "75", "%", 2025)));
    assertThat(chart.message())
        .isEqualTo("Jobs: it was 72% in 2018. It should be at least 75% in 2025.");
    assertThat(chart.alternative())
        .isEqualTo(
            "Chart of values over time. Jobs. Counted in: people. "
                + "Baseline: 72% in 2018. Target: at least 75% in 2025.");
    assertThat(chart.svg()).isPresent();
  }

  @Test
  void datesThatAreNoYearOrDayStandInBrackets() {
    Reading seen = reading(Part.OBSERVATION, "73%", "73", "%", "2018-01-01", "2020-03-20");
    assertThat(ProgressChart.of(progress(START, seen)).message())
        .isEqualTo("Jobs: it was 72% in 2018 and 73% (2018-01-01 to 2020-03-20).");
    assertThat(phrase("March 2020")).isEqualTo("in March 2020");
    assertThat(phrase("26 March 2020")).isEqualTo("on 26 March 2020");
    assertThat(phrase("early March 2020")).isEqualTo("(early March 2020)");
  }

  private static String phrase(String words) {
    Period period = START.period().orElseThrow();
    return new Period(period.from(), period.to(), words).phrase();
  }

  @Test
  void oneValueAloneIsSaidAndNotDrawn() {
    ProgressChart chart =
        ProgressChart.of(
            new Progress(
                "Jobs", "%", List.of(START), List.of(new Missing("Target", "nobody set one."))));
    assertThat(chart.svg()).isEmpty();
    assertThat(chart.message())
        .isEqualTo("Jobs: it was 72% in 2018. Target: not known (nobody set one).");
  }

  @Test
  void anObservationThatRepeatsTheBaselineIsOneValue() {
    ProgressChart chart =
        ProgressChart.of(progress(START, year(Part.OBSERVATION, "72%", "72.0", "%", 2018)));
    assertThat(chart.svg()).isEmpty();
    assertThat(chart.message()).isEqualTo("Jobs: it was 72% in 2018.");
  }

  @Test
  void whereNothingIsKnownThatIsSaid() {
    assertThat(
            ProgressChart.of(
                    new Progress("Jobs", "", List.of(), List.of(new Missing("Target", ""))))
                .message())
        .isEqualTo("Jobs. Target: not known.");
    assertThat(ProgressChart.of(progress()).message()).isEmpty();
  }

  @Test
  void valuesInAnotherUnitAreLeftOutAndThatIsSaid() {
    Reading start = year(Part.BASELINE, "900 starts", "900", "starts", 2018);
    Reading later = year(Part.OBSERVATION, "950 starts", "950", "start", 2019);
    Reading goal = year(Part.TARGET, "2,000 a year", "2000", "starts a year", 2025);
    assertThat(ProgressChart.of(progress(start, goal)).svg()).isEmpty();
    assertThat(ProgressChart.of(progress(start, goal)).message())
        .endsWith("These are counted in different units, and can’t be compared.");
    ProgressChart three = ProgressChart.of(progress(start, later, goal));
    assertThat(three.svg()).isPresent();
    assertThat(three.svg().orElseThrow()).doesNotContain("2,000");
    assertThat(three.message())
        .endsWith("Target (2,000 a year in 2025) is counted in another unit and isn’t drawn.");
  }

  @Test
  void valuesWithoutAnyDateAreNotDrawn() {
    ProgressChart chart =
        ProgressChart.of(
            progress(
                undated(Part.BASELINE, "1", "1", "%"),
                undated(Part.TARGET, "at least 2", "2", "")));
    assertThat(chart.svg()).isEmpty();
    assertThat(chart.message())
        .isEqualTo(
            "Jobs: it was 1 (no date is given). It should be at least 2 (no date is given).");
  }

  @Test
  void ofManyValuesTheEndsAreSaid() {
    assertThat(
            ProgressChart.of(
                    progress(
                        year(Part.OBSERVATION, "5", "5", "", 2021),
                        year(Part.OBSERVATION, "3", "3", "", 2019),
                        year(Part.OBSERVATION, "4", "4", "", 2020),
                        year(Part.BASELINE, "2", "2", "", 2018)))
                .message())
        .isEqualTo("Jobs: it was 2 in 2018 and 5 in 2021, with 2 values between.");
  }
}
