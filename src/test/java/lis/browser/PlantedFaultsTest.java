package lis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every judge finds the fault that was planted for it, and none on the page without faults. */
class PlantedFaultsTest {
  private static final Path SOUND = Path.of("src/test/resources/browser/sound.html");

  enum Judge {
    AXE,
    NU,
    SIGHT,
    COMFORT,
    KEYBOARD,
    BROWSER
  }

  enum Planted {
    NO_ALTERNATIVE(Judge.AXE, " alt=\"A white square\"", "", "image-alt"),
    NO_ALTERNATIVE_IN_MARKUP(Judge.NU, " alt=\"A white square\"", "", "“alt”"),
    PALE(Judge.AXE, "#111;", "#aaa;", "color-contrast:"),
    GREY(Judge.AXE, "color: #111;", "color: #666;", "color-contrast-enhanced"),
    NO_LANGUAGE(Judge.AXE, " lang=\"en-GB\"", "", "html-has-lang"),
    NO_MAIN(Judge.AXE, "main", "div", "landmark-one-main"),
    SMALL_TARGETS(
        Judge.AXE,
        "<h1>A sound page</h1>",
        "<h1>A sound page</h1><p><button style=\"font-size: 4px; padding: 0\">a</button>"
            + "<button style=\"font-size: 4px; padding: 0\">b</button></p>",
        "target-size"),
    SAME_ID(Judge.NU, "id=\"second\"", "id=\"first\"", "Duplicate ID"),
    BAD_NESTING(Judge.NU, "<h1>A sound page</h1>", "<p><h1>A sound page</h1></p>", "“p”"),
    BAD_STYLE(Judge.NU, "margin: 1rem", "margin: blue", "CSS"),
    ONLY_A_WARNING(Judge.NU, "<main", "<section><p>No name.</p></section><main", "warning"),
    BLOCKED_STYLE(
        Judge.NU,
        "<title>",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"style-src 'none'\"><title>",
        "Content Security Policy"),
    TOO_WIDE(Judge.SIGHT, "id=\"first\"", "style=\"width: 30rem\"", "pixels in a window of 320"),
    CUT_OFF(
        Judge.SIGHT, "id=\"first\"", "style=\"height: 2rem; overflow: hidden\"", "cut off: <p>"),
    OUT_OF_ORDER(
        Judge.SIGHT, "id=\"second\"", "style=\"position: relative; top: -30rem\"", "stands above"),
    LONG_LINES(Judge.COMFORT, "34rem", "none", "letters in a line"),
    SMALL_TEXT(Judge.COMFORT, "font: 1rem", "font: 0.8rem", "pixels"),
    DENSE(Judge.COMFORT, "/1.6", "/1.2", "lines of"),
    STIFF(
        Judge.COMFORT,
        "id=\"second\"",
        "style=\"height: 2rem; overflow: hidden; width: 19rem\"",
        "spaced: cut off"),
    UNSEEN_FOCUS(Judge.KEYBOARD, "3px solid #111", "none", "isn't seen"),
    THIN_FOCUS(Judge.KEYBOARD, "3px solid #111", "1px solid #111", "thin"),
    HIDDEN_FOCUS(
        Judge.KEYBOARD,
        "<header>",
        "<header><div style=\"position: fixed; inset: 0; background: #fff\"></div>",
        "is hidden behind"),
    FOCUS_OUT_OF_SIGHT(
        Judge.KEYBOARD, "<header>", "<header style=\"position: fixed; top: -99rem\">", "of sight"),
    WRONG_ORDER(
        Judge.KEYBOARD, "<a href=\"#first\"", "<a href=\"#first\" tabindex=\"1\"", "stop 1 of 2"),
    MISSING_FILE(Judge.BROWSER, "<title>", "<script src=\"no.js\"></script><title>", "404"),
    FILE_FROM_ELSEWHERE(
        Judge.BROWSER,
        "<title>",
        "<script src=\"http://elsewhere.invalid/a.js\"></script><title>",
        "asks for http://elsewhere.invalid");

    private final Judge judge;
    private final String right;
    private final String wrong;
    private final String said;

    Planted(Judge judge, String right, String wrong, String said) {
      this.judge = judge;
      this.right = right;
      this.wrong = wrong;
      this.said = said;
    }

    String file() {
      return name() + ".html";
    }
  }

  private static final String FIRST = "sound.html";
  private static final Pages PAGES = pages();
  private static final NuChecker NU = new NuChecker();
  private static final Tab TAB = Sight.tab();

  private static Pages pages() {
    try {
      String sound = Files.readString(SOUND);
      TreeMap<String, byte[]> files =
          Arrays.stream(Planted.values())
              .collect(
                  Collectors.toMap(
                      Planted::file,
                      p -> sound.replace(p.right, p.wrong).getBytes(StandardCharsets.UTF_8),
                      (a, b) -> a,
                      TreeMap::new));
      files.put(FIRST, Files.readAllBytes(SOUND));
      return new Pages(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> judged(Judge judge, String path) {
    TAB.as(View.PHONE).open(PAGES.address(path));
    return switch (judge) {
      case AXE -> Axe.judge(TAB).violations();
      case NU -> NU.page(PAGES.bytes(path));
      case SIGHT -> Sight.faults(TAB);
      case COMFORT -> Sight.comfort(TAB.as(View.WIDE));
      case KEYBOARD -> Keyboard.walk(TAB);
      case BROWSER -> TAB.complaints();
    };
  }

  @ParameterizedTest
  @EnumSource
  void areFound(Planted planted) {
    assertThat(PAGES.text(planted.file())).isNotEqualTo(PAGES.text(FIRST));
    assertThat(judged(planted.judge, planted.file())).anyMatch(said -> said.contains(planted.said));
  }

  @ParameterizedTest
  @EnumSource
  void noneIsFoundWhereThereIsNone(Judge judge) {
    assertThat(judged(judge, FIRST)).isEmpty();
  }

  @AfterAll
  static void close() {
    TAB.close();
  }

  @Test
  void wordsThatNobodyHearsAreMissed() {
    TAB.as(View.WIDE).open(PAGES.address(FIRST));
    assertThat(Voice.of(TAB).words()).contains("It has two");
    TAB.ask("document.getElementById('second').setAttribute('aria-hidden', 'true')");
    assertThat(Voice.of(TAB).words()).doesNotContain("It has two");
  }
}
