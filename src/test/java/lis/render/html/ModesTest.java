package lis.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lis.document.Colour;
import lis.document.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours that pages come to have in each mode, whatever the theme says. */
class ModesTest {
  private static final Pattern MEDIA =
      Pattern.compile("(@media[^{]*)\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
  private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^}]*)\\}");
  private static final Pattern COLOUR =
      Pattern.compile("--([\\w-]+)\\s*:\\s*(#[0-9a-f]{3}(?:[0-9a-f]{3})?)\\b");
  private static final String DARK = "@media screen and (prefers-color-scheme:dark)";
  private static final String MORE = "@media (prefers-contrast: more)";
  private static final String MORE_DARK =
      "@media (prefers-contrast: more) and (prefers-color-scheme: dark)";
  private static final String PRINT = "@media print";

  /**
   * A way to look at a page.
   *
   * @param media the conditions that hold then, in the order of the style
   * @param text the contrast that text needs: the highest where readers ask for more
   */
  record Mode(String name, List<String> media, double text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Mode> modes() {
    return Stream.of(
        new Mode("light", List.of(), 4.5),
        new Mode("dark", List.of(DARK), 4.5),
        new Mode("more contrast", List.of(MORE), 7),
        new Mode("more contrast, dark", List.of(DARK, MORE, MORE_DARK), 7),
        new Mode("print", List.of(PRINT), 4.5));
  }

  @ParameterizedTest
  @MethodSource("modes")
  void everyPairCanBeTold(Mode mode) {
    Map<String, Colour> colours = colours(Stylesheet.ofSite(Theme.DEFAULT).css(), mode);
    for (String ground : List.of("paper", "tint")) {
      for (String text : texts(mode)) {
        assertContrast(colours, text, ground, mode.text());
      }
      assertContrast(colours, "rule", ground, 3);
    }
    assertContrast(colours, "on-brand", "brand", mode.text());
  }

  /** Where readers ask for more contrast, accents are ink. */
  private static List<String> texts(Mode mode) {
    List<String> plain = List.of("ink", "muted", "link");
    return mode.text() > 4.5
        ? plain
        : Stream.concat(plain.stream(), Stream.of("accent-1", "accent-2", "accent-3", "accent-4"))
            .toList();
  }

  private static void assertContrast(
      Map<String, Colour> colours, String text, String ground, double least) {
    Colour front = Objects.requireNonNull(colours.get(text), text);
    Colour back = Objects.requireNonNull(colours.get(ground), ground);
    assertThat(front.contrast(back)).as("%s on %s", text, ground).isGreaterThanOrEqualTo(least);
  }

  /** What the style's own rules say last; those of the mode come after those of every mode. */
  private static Map<String, Colour> colours(String css, Mode mode) {
    Map<String, Colour> colours = new HashMap<>();
    put(MEDIA.matcher(css).replaceAll(""), colours);
    Set<String> seen = new HashSet<>();
    for (Matcher block = MEDIA.matcher(css); block.find(); ) {
      String media = block.group(1).strip();
      if (mode.media().contains(media)) {
        seen.add(media);
        put(block.group(), colours);
      }
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(mode.media());
    return colours;
  }

  private static void put(String css, Map<String, Colour> colours) {
    for (Matcher root = ROOT.matcher(css); root.find(); ) {
      for (Matcher colour = COLOUR.matcher(root.group(1)); colour.find(); ) {
        String hex = colour.group(2);
        colours.put(
            colour.group(1),
            Colour.parse(hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex)
                .orElseThrow());
      }
    }
  }
}
