package lis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages by keyboard alone. */
class KeyboardTest {
  private final Pages pages = Pages.published();
  private final Tab tab = Sight.tab();

  @AfterEach
  void close() {
    tab.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "ZOOMED", "DARK", "FORCED_COLOURS"})
  void everythingIsReachedInOrderAndSeen(View view) {
    List<String> faults = new ArrayList<>();
    tab.as(view);
    for (String path : pages.samples()) {
      tab.open(pages.address(path));
      Keyboard.walk(tab).forEach(fault -> faults.add(path + ": " + fault));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theFirstStopLeadsPastTheHeader() {
    tab.as(View.WIDE);
    for (String path : pages.samples()) {
      tab.open(pages.address(path));
      tab.press(Key.TAB);
      tab.press(Key.ENTER);
      assertThat(tab.ask("document.activeElement.tagName").asText()).as(path).isEqualTo("MAIN");
      tab.press(Key.TAB);
      String within = "document.activeElement.closest('main') !== null";
      String after = "document.querySelector('main a[href]') === null";
      assertThat(tab.ask(within + " || " + after).asBoolean()).as(path).isTrue();
    }
  }

  @Test
  void aPageIsFoundByItsWords() {
    tab.as(View.WIDE).open(pages.address("strategy/search.html"));
    while (!tab.ask("document.activeElement.tagName").asText().equals("INPUT")) {
      tab.press(Key.TAB);
    }
    tab.type("hydrogen buses");
    assertThat(tab.ask("document.querySelector('[role=status]').textContent").asText())
        .matches("\\d+ pages? found\\.");
    assertThat(Voice.of(tab).told()).containsPattern("status.*live=polite");
    String link = "document.activeElement.closest('#_results') !== null";
    while (!tab.ask(link).asBoolean()) {
      tab.press(Key.TAB);
      assertThat(tab.ask("document.activeElement.tagName").asText()).isNotEqualTo("BODY");
    }
    assertThat(tab.ask("document.activeElement.textContent").asText()).contains("ydrogen buses");
    assertThat(Axe.judge(tab).violations()).isEmpty();
  }

  @Test
  void enterSearchesToo() {
    tab.as(View.PHONE).open(pages.address("strategy/search.html?q=xyzzy"));
    assertThat(tab.ask("document.querySelector('[role=status]').textContent").asText())
        .isEqualTo("No page has all of these words.");
    assertThat(tab.ask("document.getElementById('_results').children.length").asInt()).isZero();
  }
}
