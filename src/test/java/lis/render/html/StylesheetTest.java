package lis.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lis.document.Theme;
import org.junit.jupiter.api.Test;

class StylesheetTest {
  private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)(?=[\\s.,:>{])");
  private static final Pattern USED = Pattern.compile("var\\(--([a-z-]+)\\)");
  private static final Pattern SET = Pattern.compile("--([a-z-]+):");

  private final String css = Stylesheet.ofSite(Theme.DEFAULT).css();

  @Test
  void dressesEveryLookAndNothingElse() {
    Set<String> looks = Arrays.stream(Look.values()).map(Look::word).collect(Collectors.toSet());
    for (int accent = 1; accent <= Theme.DEFAULT.light().accents().size(); accent++) {
      looks.add(Stylesheet.accent(accent));
    }
    assertThat(found(CLASS)).isSubsetOf(looks);
    assertThat(looks).isSubsetOf(found(CLASS));
  }

  @Test
  void usesOnlyColoursThatAreSet() {
    assertThat(found(SET)).containsAll(found(USED)).contains("ink", "paper");
  }

  @Test
  void loadsNothing() {
    assertThat(css).doesNotContain("url(", "@import", "@font-face", "/*");
  }

  private Set<String> found(Pattern pattern) {
    return pattern
        .matcher(css)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
