package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import org.junit.jupiter.api.Test;

/** Each diagnostic is specified: a page for people shows a case of it, and the tests run it. */
class SpecCoverageTest {
  private static final Pattern CODE = Pattern.compile("\\[([a-z0-9-]+)\\]");
  private static final Pattern FINDING = Pattern.compile("(?m)^! ([a-z0-9-]+) \\d+:\\d+ ");

  @Test
  void everyCodeHasACase() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Path file : Spec.files()) {
      for (Spec spec : Spec.read(file)) {
        for (Spec.Expected expected : spec.expected()) {
          CODE.matcher(expected.place()).results().forEach(m -> shown.add(m.group(1)));
        }
      }
    }
    FINDING.matcher(Files.readString(Spec.DIALECT)).results().forEach(m -> shown.add(m.group(1)));
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values()).map(Code::word).toList());
  }
}
