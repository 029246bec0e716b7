package lis.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Colour;
import lis.document.Theme;
import lis.source.MemoryTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeLoaderTest {
  private static final String FILE = "templates/theme.yaml";

  private static List<Diagnostic> findings(String theme) {
    return new ThemeLoader(MemoryTree.empty().with(FILE, theme)).load().diagnostics();
  }

  @ParameterizedTest
  @CsvSource({
    "light, rule, '#949494', 'on #f1f4f6', lines need 3:1",
    "light, rule, '#c9ced2', 'on #f1f4f6', lines need 3:1",
    "dark, rule, '#5a646c', 'on #1f272d', lines need 3:1",
    "dark, rule, '#000000', 'on #14191d', lines need 3:1",
    "light, muted, '#7a858e', 'on #f1f4f6', text needs 4.5:1",
    "dark, link, '#0b4f8a', 'on #1f272d', text needs 4.5:1"
  })
  void aColourMustBeSeenOnEveryGround(
      String palette, String name, String colour, String ground, String need) {
    assertThat(findings("%s:\n  %s: \"%s\"\n".formatted(palette, name, colour)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.LOW_CONTRAST);
              assertThat(finding.message()).contains(colour + " (" + name + ") ", ground, need);
              assertThat(finding.place().line()).isEqualTo(2);
              assertThat(finding.place().text()).contains(colour);
            });
  }

  @Test
  void whatIsLightOnADarkPageIsHeldToWhitePaperToo() {
    String theme =
        """
        light:
          ink: "#ffffff"
          muted: "#dddddd"
          paper: "#101010"
          tint: "#202020"
          rule: "#999999"
          link: "#99ccff"
          accents: ["#ffcc66"]
        """;
    assertThat(findings(theme))
        .extracting(Diagnostic::message)
        .hasSize(5)
        .allSatisfy(message -> assertThat(message).contains(" on #ffffff, in print, has"));
  }

  /** Black on yellow can be read. Titles in yellow on white paper can't. */
  @Test
  void titlesInTheColourOfTheHouseAreReadOnPaperToo() {
    assertThat(findings("light:\n  brand: \"#ffdd00\"\n  on-brand: \"#000000\"\n"))
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo(
            "#ffdd00 (brand) on #ffffff, in print, has a contrast of 1.3:1, and text needs 4.5:1.");
  }

  @Test
  void linesMayBePalerThanText() {
    assertThat(findings("light:\n  rule: \"#808080\"\n")).isEmpty();
  }

  @Test
  void theBuiltInThemeIsSeenByEverybody() {
    for (Theme.Palette p : List.of(Theme.DEFAULT.light(), Theme.DEFAULT.dark())) {
      for (Colour ground : List.of(p.paper(), p.tint())) {
        assertThat(p.rule().contrast(ground)).isGreaterThanOrEqualTo(3);
        assertThat(Stream.concat(Stream.of(p.ink(), p.muted(), p.link()), p.accents().stream()))
            .allSatisfy(text -> assertThat(text.contrast(ground)).isGreaterThanOrEqualTo(4.5));
      }
      assertThat(p.onBrand().contrast(p.brand())).isGreaterThanOrEqualTo(4.5);
    }
  }
}
