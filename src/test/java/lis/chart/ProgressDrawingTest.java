package lis.chart;

import static lis.chart.Readings.progress;
import static lis.chart.Readings.reading;
import static lis.chart.Readings.undated;
import static lis.chart.Readings.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lis.chart.Reading.Part;
import lis.document.Colour;
import lis.document.Paint;
import lis.document.Theme;
import lis.document.Theme.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressDrawingTest {
  private static final Pattern GROUND =
      Pattern.compile("<rect x=\"(.*?)\" y=\"(.*?)\" width=\"(.*?)\" height=\"(.*?)\"");
  private static final Pattern WORDS =
      Pattern.compile(
          "<text x=\"(.*?)\" y=\"(.*?)\" text-anchor=\"(.*?)\" font-size=\"(.*?)\".*?>(.*?)<");

  private static String svg(Progress progress) {
    return ProgressChart.of(progress).svg().orElseThrow();
  }

  static List<Progress> awkward() {
    Reading start = year(Part.BASELINE, "72%", "72", "%", 2018);
    List<Reading> many =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    reading(
                        Part.OBSERVATION,
                        i + ",000 people",
                        i + "000",
                        "people",
                        "20%d-%02d-01".formatted(15 + i / 12, 1 + i % 12),
                        "20%d-%02d-28".formatted(15 + i / 12, 1 + i % 12)))
            .toList();
    return List.of(
        progress(
            start, reading(Part.OBSERVATION, "72.9%", "72.9", "%", "2018-01-01", "2020-03-20")),
        progress(
            start,
            year(Part.OBSERVATION, "72%", "72", "%", 2019),
            undated(Part.TARGET, "72%", "72", "%")),
        progress(start, year(Part.TARGET, "72%", "72", "%", 2018)),
        progress(
            year(Part.BASELINE, "£-5 million", "-5000000", "GBP", 2010),
            year(Part.OBSERVATION, "-£2 million", "-2000000", "GBP", 2012),
            year(Part.TARGET, "£3 million", "3000000", "GBP", 2040)),
        progress(
            year(Part.BASELINE, "12,500,000,000 tonnes", "12500000000", "tonnes", 2010),
            year(
                Part.TARGET,
                "nine billion tonnes at the very most, and much less if anybody can",
                "9000000000",
                "tonnes",
                2050)),
        progress(
            reading(Part.BASELINE, "1", "1", "", "2018-01-01", "2019-06-30"),
            reading(Part.OBSERVATION, "1.1", "1.1", "", "2018-03-01", "2019-05-30"),
            reading(Part.OBSERVATION, "1.05", "1.05", "", "2018-06-01", "2020-01-30"),
            reading(Part.OBSERVATION, "1.02", "1.02", "", "2018-07-01", "2018-07-01")),
        new Progress("Many", "people", many, List.of()));
  }

  @ParameterizedTest
  @MethodSource("awkward")
  void wordsNeverCoverOneAnother(Progress progress) {
    List<Box> boxes = new ArrayList<>();
    Matcher grounds = GROUND.matcher(svg(progress));
    while (grounds.find()) {
      Box box = new Box(n(grounds, 1), n(grounds, 2), n(grounds, 3), n(grounds, 4));
      assertThat(boxes).noneMatch(other -> box.meets(shrunk(other)));
      boxes.add(box);
    }
    assertThat(boxes).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("awkward")
  void wordsStayWithinTheDrawing(Progress progress) {
    Matcher words = WORDS.matcher(svg(progress));
    while (words.find()) {
      double width = TextWidth.of(words.group(5), n(words, 4));
      double left =
          switch (words.group(3)) {
            case "start" -> n(words, 1);
            case "middle" -> n(words, 1) - width / 2;
            default -> n(words, 1) - width;
          };
      assertThat(left).as(words.group()).isGreaterThan(-1);
      assertThat(left + width).as(words.group()).isLessThan(ProgressDrawing.WIDTH + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("awkward")
  void baselineAndTargetHaveTheirWords(Progress progress) {
    String svg = svg(progress);
    for (Reading reading : progress.readings()) {
      if (reading.part() != Part.OBSERVATION) {
        assertThat(svg).contains(">" + reading.label() + "<");
      }
    }
  }

  @Test
  void shapesTellThePartsApartWithoutColour() {
    String svg =
        svg(
            progress(
                year(Part.BASELINE, "1", "1", "", 2018),
                year(Part.OBSERVATION, "2", "2", "", 2019),
                year(Part.TARGET, "3", "3", "", 2020)));
    String outlines = svg.replaceAll("[-0-9.]+", "").replaceAll("\"var\\(--\\w+\\)\"", "");
    assertThat(outlines).contains("<circle", "d=\"M L L L Z\"");
    assertThat(svg.split("<circle", -1)).hasSize(2);
    // A square is filled with ink, a diamond with paper.
    assertThat(svg).contains("Z\" fill=\"var(--ink)\"", "Z\" fill=\"var(--paper)\"");
  }

  @Test
  void boundsAreArrows() {
    Progress plain =
        progress(
            year(Part.BASELINE, "1", "1", "", 2018),
            year(Part.TARGET, "at least 3", "3", "", 2020));
    Reading goal = plain.readings().getLast();
    Reading bounded =
        new Reading(
            goal.part(),
            goal.label(),
            goal.words(),
            goal.value(),
            Reading.Bound.UPWARDS,
            "",
            goal.period());
    assertThat(svg(progress(plain.readings().getFirst(), bounded)).split("<path", -1).length)
        .isEqualTo(svg(plain).split("<path", -1).length + 3);
  }

  @Test
  void hostileWordsStayWords() {
    String svg =
        svg(
            new Progress(
                "Jobs",
                "</text><script>x()</script> & \"=",
                List.of(
                    year(Part.BASELINE, "<b>1</b>", "1", "", 2018),
                    year(Part.TARGET, "\"var(--ink)\"", "2", "", 2020)),
                List.of()));
    assertThat(svg).doesNotContain("<script", "<b>").contains("&lt;b&gt;1&lt;/b&gt;", "&amp;");
    assertThat(Paint.apply(svg, Theme.DEFAULT.light())).contains("&quot;var(--ink)&quot;");
  }

  @Test
  void theSameIsDrawnInEveryLocale() {
    Locale before = Locale.getDefault();
    List<Progress> all = awkward();
    List<ProgressChart> drawn = all.stream().map(ProgressChart::of).toList();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(all.stream().map(ProgressChart::of).toList()).isEqualTo(drawn);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void coloursHaveContrast() {
    for (Palette palette : List.of(Theme.DEFAULT.light(), Theme.DEFAULT.dark())) {
      for (Paint text : List.of(Paint.INK, Paint.MUTED, Paint.LINK)) {
        assertThat(text.in(palette).contrast(palette.paper())).isGreaterThanOrEqualTo(4.5);
      }
      assertThat(palette.rule().contrast(palette.paper())).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void onlyTextColoursCarryMeaning() {
    String svg = svg(awkward().getFirst());
    assertThat(svg).doesNotContain("#");
    assertThat(Paint.apply(svg, Theme.DEFAULT.light()))
        .doesNotContain("var(")
        .contains(new Colour(0x1d2328).hex());
    assertThat(
            svg.replaceAll("<path d=\"[^\"]*\" fill=\"none\" stroke=\"var\\(--rule\\)\"[^>]*>", ""))
        .doesNotContain("--rule");
  }

  /** Lengths are written with one decimal. */
  private static Box shrunk(Box box) {
    return new Box(box.left() + 0.2, box.top() + 0.2, box.width() - 0.4, box.height() - 0.4);
  }

  private static double n(Matcher matcher, int group) {
    return Double.parseDouble(matcher.group(group));
  }
}
