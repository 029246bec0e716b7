package lis.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lis.chart.Framework.Answer;
import lis.chart.Framework.Challenge;
import lis.chart.Framework.Group;
import lis.chart.Framework.Label;
import lis.chart.Framework.Pillar;
import lis.document.Colour;
import lis.document.Paint;
import lis.document.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameworkDrawingTest {
  private static final Pattern SIZE = Pattern.compile("<svg[^>]* width=\"(.*?)\" height=\"(.*?)\"");
  private static final Pattern TEXT =
      Pattern.compile(
          "<text x=\"(.*?)\" y=\"(.*?)\" text-anchor=\"(.*?)\" font-size=\"(.*?)\"( font-weight=\"bold\")?"
              + " fill=\"(.*?)\">(.*?)<");
  private static final Pattern BOX =
      Pattern.compile(
          "<rect x=\"([^\"]*)\" y=\"([^\"]*)\" width=\"([^\"]*)\" height=\"([^\"]*)\" rx=\"3\" fill=\"([^\"]*)\"");

  /** Text in a piece, as a box that is rather too wide. */
  private record Words(String text, Box box, String paint) {}

  static List<Framework> awkward() {
    return List.of(
        framework(1, 3, "Skills"),
        framework(2, 0, "Health"),
        framework(5, 3, "Resilient neighbourhoods"),
        framework(6, 12, "Somewhat longer names of what is aimed at, in several lines"),
        framework(17, 2, "Internationalisation"),
        framework(4, 2, "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte"),
        framework(3, 2, "Ein Wort/" + "x".repeat(90) + " <b>&amp;\""));
  }

  private static Framework framework(int pillars, int parts, String name) {
    List<Pillar> all = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    for (int i = 1; i <= pillars; i++) {
      int number = i;
      Named pillar = new Named("" + i, name, i == 2 ? "derived" : "");
      all.add(
          new Pillar(
              pillar,
              i,
              i == 1 ? List.of() : List.of(new Named("", "Ideas", "derived, illustrative")),
              IntStream.rangeClosed(1, i == 3 ? 1 : parts)
                  .mapToObj(p -> new Named(number + "." + p, name + " " + p, "illustrative"))
                  .toList()));
      answers.add(new Answer(pillar, i, i % 2 == 0 ? "primary focus" : ""));
    }
    Named across = new Named("", name, "");
    answers.add(new Answer(across, 0, "coverage"));
    return new Framework(
        "A plan for " + name,
        "",
        new Group<>(new Label("Priority", "Priorities"), all),
        new Label("Foundation", "Foundations"),
        new Label("Objective", "Objectives"),
        new Group<>(new Label("Local challenge", "Local challenges"), List.of(across)),
        new Group<>(
            new Label("Mission", "Missions"),
            List.of(
                new Challenge(new Named("", "Growth", ""), answers),
                new Challenge(new Named("", "Rest", ""), List.of()))));
  }

  private static List<String> pieces(Framework framework) {
    FrameworkChart chart = FrameworkChart.of(framework);
    return Stream.concat(chart.narrow().stream(), chart.wide().stream()).toList();
  }

  private static List<Words> words(String piece) {
    List<Words> words = new ArrayList<>();
    Matcher text = TEXT.matcher(piece);
    while (text.find()) {
      double size = n(text, 4);
      String plain =
          text.group(7)
              .replace("&lt;", "<")
              .replace("&gt;", ">")
              .replace("&quot;", "\"")
              .replace("&amp;", "&");
      double width =
          text.group(5) == null ? TextWidth.of(plain, size) : TextWidth.strong(plain, size);
      double left = text.group(3).equals("end") ? n(text, 1) - width : n(text, 1);
      words.add(
          new Words(plain, new Box(left, n(text, 2) - size * 0.8, width, size), text.group(6)));
    }
    return words;
  }

  @ParameterizedTest
  @MethodSource("awkward")
  void wordsStayWithinTheDrawingAndApart(Framework framework) {
    for (String piece : pieces(framework)) {
      Matcher size = SIZE.matcher(piece);
      assertThat(size.find()).isTrue();
      Box whole = new Box(0, 0, n(size, 1) + 0.2, n(size, 2));
      List<Words> words = words(piece);
      for (int i = 0; i < words.size(); i++) {
        Box box = words.get(i).box();
        assertThat(whole.pulledIn(box)).as(words.get(i).text()).isEqualTo(box);
        assertThat(words.subList(0, i))
            .as(words.get(i).text())
            .noneMatch(other -> other.box().meets(box));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("awkward")
  void wordsStayWithinTheirBoxes(Framework framework) {
    for (String piece : pieces(framework)) {
      List<Box> boxes = new ArrayList<>();
      Matcher rect = BOX.matcher(piece);
      while (rect.find()) {
        boxes.add(new Box(n(rect, 1), n(rect, 2), n(rect, 3), n(rect, 4)));
      }
      for (Words words : words(piece)) {
        assertThat(boxes)
            .filteredOn(box -> box.meets(words.box()))
            .allSatisfy(
                box ->
                    assertThat(box.pulledIn(words.box())).as(words.text()).isEqualTo(words.box()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("awkward")
  void allIsSaidInBothShapes(Framework framework) {
    FrameworkChart chart = FrameworkChart.of(framework);
    for (List<String> shape : List.of(chart.narrow(), chart.wide())) {
      if (!shape.isEmpty()) {
        String drawn = String.join("\n", shape);
        for (Pillar pillar : framework.pillars().all()) {
          assertThat(drawn).contains(">Priority " + pillar.name().code() + "<");
          pillar.within().forEach(part -> assertThat(drawn).contains(">" + part.code() + "<"));
        }
        long marks = framework.pillars().all().stream().mapToLong(p -> p.within().size()).sum();
        assertThat(drawn.split(">illustrative<", -1)).hasSizeGreaterThan((int) marks);
        assertThat(drawn).contains("coverage", ">None<");
      }
    }
  }

  @Test
  void pillarsStandSideBySideWhereTheirWordsHaveRoom() {
    assertThat(columns(framework(5, 3, "Resilient places"))).isEqualTo(5);
    assertThat(columns(framework(6, 3, "Resilient places"))).isEqualTo(3);
    assertThat(columns(framework(17, 3, "Resilient places"))).isEqualTo(5);
    assertThat(columns(framework(5, 3, "Internationalisation strategies"))).isEqualTo(3);
    assertThat(FrameworkChart.of(framework(4, 2, "x".repeat(60))).wide()).isEmpty();
    assertThat(FrameworkChart.of(framework(1, 2, "One alone")).wide()).isEmpty();
  }

  /** How many heads stand in the first row. */
  private static long columns(Framework framework) {
    List<String> wide = FrameworkChart.of(framework).wide();
    return Pattern.compile(">Priority ").matcher(wide.get(1)).results().count();
  }

  @Test
  void whatIsMarkedHasABrokenEdgeAndWhatAnswersHasItsPillarsColour() {
    Framework framework = framework(2, 1, "Health");
    String drawn = String.join("", FrameworkChart.of(framework).wide());
    // One chip and two parts.
    assertThat(drawn.split("stroke-dasharray", -1)).hasSize(1 + 3);
    assertThat(drawn)
        .contains("<circle", "fill=\"var(--accent-1)\"", "fill=\"var(--accent-2)\"")
        .doesNotContain("accent-3", "#");
  }

  @Test
  void wordsOnAGroundHaveContrast() {
    for (Theme.Palette palette : List.of(Theme.DEFAULT.light(), Theme.DEFAULT.dark())) {
      for (String piece : pieces(framework(5, 3, "Resilient places"))) {
        List<Box> boxes = new ArrayList<>();
        List<String> fills = new ArrayList<>();
        Matcher rect = BOX.matcher(Paint.apply(piece, palette));
        while (rect.find()) {
          boxes.add(new Box(n(rect, 1), n(rect, 2), n(rect, 3), n(rect, 4)));
          fills.add(rect.group(5));
        }
        for (Words words : words(Paint.apply(piece, palette))) {
          Colour ground = palette.paper();
          for (int i = 0; i < boxes.size(); i++) {
            ground =
                boxes.get(i).meets(words.box()) ? Colour.parse(fills.get(i)).orElseThrow() : ground;
          }
          assertThat(Colour.parse(words.paint()).orElseThrow().contrast(ground))
              .as(words.text())
              .isGreaterThanOrEqualTo(4.5);
        }
      }
    }
  }

  @Test
  void wordsSayWhatIsDrawn() {
    FrameworkChart chart = FrameworkChart.of(framework(2, 1, "Health"));
    assertThat(chart.message())
        .isEqualTo(
            "The framework at a glance: priorities (2), foundations (1), objectives (2),"
                + " local challenges (1) and missions (2).");
    assertThat(chart.alternative())
        .isEqualTo(
            "The framework in one picture. Priorities: 1 Health and 2 Health (derived)."
                + " Above each: foundations. Below each: objectives."
                + " Across them all, local challenges: Health."
                + " Mission Growth: 1 Health, 2 Health (primary focus, derived) and Health"
                + " (coverage). Mission Rest: none.");
  }

  private static double n(Matcher matcher, int group) {
    return Double.parseDouble(matcher.group(group));
  }
}
