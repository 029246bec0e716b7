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

  /** Both at once, because this takes longest. */
  @Test
  void hasNoFaultInAWideWindowAndOnATelephone() {
    List<String> faults =
        Stream.of(View.WIDE, View.PHONE).parallel().flatMap(view -> faults(view).stream()).toList();
    assertThat(faults).isEmpty();
  }

  private List<String> faults(View view) {
    List<String> faults = new ArrayList<>();
    try (Tab tab = Sight.tab().as(view)) {
      for (String path : pages.paths()) {
        judge(tab.open(pages.address(path)), view, path, faults);
        add(faults, path, view, Sight.comfort(tab));
        add(faults, path, view, tab.complaints());
      }
    }
    return faults;
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WIDE", "PHONE"})
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
    if (view == View.PRINT) {
      // On paper there is nothing to hit.
      unseen.removeAll(Set.of("link-name", "target-size"));
    }
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
