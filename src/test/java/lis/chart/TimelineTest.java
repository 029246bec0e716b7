package lis.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final Pattern CIRCLE =
      Pattern.compile("<circle cx=\"(.*?)\" cy=\"(.*?)\" r=\"5\" fill=\"var\\(--(.*?)\\)\"");

  private static Happening happening(String title, String from, String to, boolean done) {
    Period period = new Period(LocalDate.parse(from), LocalDate.parse(to), from);
    return new Happening(title, Optional.of(period), done, done ? "done" : "planned");
  }

  private static final Happening FIRST = happening("Start", "2018-09-18", "2018-09-18", true);
  private static final Happening SECOND = happening("Draft", "2019-11-01", "2019-12-31", false);
  private static final Happening LATE = happening("Net <zero>", "2040-01-01", "2040-12-31", false);
  private static final Happening EVER = new Happening("Some day", Optional.empty(), false, "");

  @Test
  void marksStandInOrderOfTimeAndSayWhatIsDone() {
    Timeline timeline = Timeline.of("Steps", List.of(LATE, SECOND, EVER, FIRST));
    Matcher circles = CIRCLE.matcher(String.join("", timeline.pieces()));
    List<Double> places = new ArrayList<>();
    List<String> fills = new ArrayList<>();
    while (circles.find()) {
      places.add(Double.valueOf(circles.group(1)));
      fills.add(circles.group(3));
    }
    assertThat(places).hasSize(3).isSorted();
    assertThat(fills).containsExactly("ink", "paper", "paper");
  }

  @Test
  void aLongTimeWithoutAnythingIsBroken() {
    List<Period> periods =
        List.of(FIRST, SECOND, LATE).stream().flatMap(h -> h.period().stream()).toList();
    List<Stretch> stretches = Stretch.of(periods, 0, 360, 14);
    assertThat(stretches).hasSize(2);
    assertThat(stretches.getLast().scale().ticks())
        .extracting(TimeScale.Tick::label)
        .containsExactly("2040");
    assertThat(Stretch.of(periods.subList(0, 2), 0, 360, 14)).hasSize(1);
  }

  @Test
  void wordsSayAllThatIsDrawn() {
    Timeline timeline = Timeline.of("Steps", List.of(LATE, SECOND, EVER, FIRST));
    assertThat(timeline.alternative())
        .isEqualTo(
            "Chart of what happens when. Steps. 2018-09-18, done: Start. "
                + "2019-11-01, planned: Draft. 2040-01-01, planned: Net <zero>. "
                + "No date is given: Some day.");
    assertThat(timeline.message())
        .isEqualTo(
            "Steps on one scale of time: the first has the date 2018-09-18, the last 2040-01-01. "
                + "Without a date: Some day.");
    assertThat(String.join("", timeline.pieces()))
        .contains("Net &lt;zero&gt;")
        .doesNotContain("<zero");
  }

  @Test
  void oneDateAloneIsNotDrawn() {
    assertThat(Timeline.of("Steps", List.of(FIRST, EVER)).pieces()).isEmpty();
    assertThat(Timeline.of("Steps", List.of()).pieces()).isEmpty();
  }
}
