package lis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page that is published, in a real browser. */
class EveryPageTest {
  /** What axe finds to judge on each page; without these it has seen no page. */
  private static final Set<String> JUDGED =
      Set.of(
          "color-contrast",
          "color-contrast-enhanced",
          "document-title",
          "heading-order",
          "html-has-lang",
          "landmark-one-main",
          "link-name",
          "region",
          "target-size");

  /** On a page of 100 KB a telephone in the country waits a second. */
  private static final int HEAVIEST = 100_000;

  private final Pages pages = Pages.published();

  @Test
  void thereAreMany() {
    assertThat(pages.paths()).hasSizeGreaterThan(90);
  }

  /** Half of the pages in each of two tabs, because this takes longest. */
  @Test
  void hasNoFaultOnAScreenOnATelephoneInTheDarkAndOnPaper() {
    List<String> faults =
        Stream.of(0, 1).parallel().flatMap(half -> faults(half).stream()).toList();
    assertThat(faults).isEmpty();
  }

  private List<String> faults(int half) {
    List<String> faults = new ArrayList<>();
    try (Tab tab = Sight.tab()) {
      for (int i = half; i < pages.paths().size(); i += 2) {
        String path = pages.paths().get(i);
        judge(tab.as(View.WIDE).open(pages.address(path)), View.WIDE, path, faults);
        judgeColours(tab.as(View.DARK), View.DARK, path, faults);
        judgeColours(tab.as(View.PRINT), View.PRINT, path, faults);
        judge(tab.as(View.PHONE), View.PHONE, path, faults);
        add(faults, path, View.PHONE, Sight.comfort(tab));
        add(faults, path, View.WIDE, Sight.comfort(tab.as(View.WIDE)));
        add(faults, path, View.WIDE, tab.complaints());
      }
    }
    return faults;
  }

  private static void judgeColours(Tab tab, View view, String path, List<String> faults) {
    Axe.Judgement axe = Axe.colours(tab);
    add(faults, path, view, axe.violations());
    add(faults, path, view, Sight.faults(tab));
    assertThat(axe.passed()).as(path + " " + view).contains("color-contrast");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WIDE", "PHONE", "DARK", "PRINT"})
  void hasNoFaultInOtherViews(View view) {
    List<String> faults = new ArrayList<>();
    try (Tab tab = Sight.tab().as(view)) {
      for (String path : pages.samples()) {
        judge(tab.open(pages.address(path)), view, path, faults);
        String size = "parseFloat(getComputedStyle(document.documentElement).fontSize)";
        assertThat(tab.ask(size).asInt()).isGreaterThanOrEqualTo(view.letters());
        assertThat(tab.ask("matchMedia('" + view.query() + "').matches").asBoolean()).isTrue();
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void judge(Tab tab, View view, String path, List<String> faults) {
    Axe.Judgement axe = Axe.judge(tab);
    add(faults, path, view, axe.violations());
    add(faults, path, view, Sight.faults(tab));
    Set<String> unseen = new TreeSet<>(JUDGED);
    unseen.removeAll(axe.passed());
    if (!unseen.isEmpty() && axe.violations().isEmpty()) {
      faults.add(path + " " + view + ": axe didn't judge " + unseen);
    }
  }

  private static void add(List<String> faults, String path, View view, List<String> found) {
    found.forEach(fault -> faults.add(path + " " + view + ": " + fault));
  }

  @Test
  void isLight() {
    for (String path : pages.paths()) {
      if (path.contains("/")) {
        assertThat(pages.bytes(path).length).as(path).isLessThan(HEAVIEST);
      }
    }
  }
}
