package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lis.diagnostic.Diagnostic;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the specifications say about a file is what lis says about it. */
class SpecTest {
  @TestFactory
  List<DynamicContainer> specifications() {
    return Spec.files().stream().map(SpecTest::container).toList();
  }

  private static DynamicContainer container(Path file) {
    return DynamicContainer.dynamicContainer(
        file.getFileName().toString(),
        Spec.read(file).stream()
            .map(spec -> DynamicTest.dynamicTest(spec.heading(), () -> check(spec))));
  }

  private static void check(Spec spec) {
    assertThat(spec.blocks()).isNotEmpty();
    List<Diagnostic> found = spec.findings();
    assertThat(found)
        .extracting(SpecTest::place)
        .containsExactlyInAnyOrderElementsOf(
            spec.expected().stream().map(Spec.Expected::place).toList());
    for (Spec.Expected expected : spec.expected()) {
      assertThat(found)
          .filteredOn(d -> place(d).equals(expected.place()))
          .anySatisfy(d -> assertThat(d.message() + " " + d.help()).contains(expected.words()));
    }
  }

  private static String place(Diagnostic d) {
    return "%s:%d %s[%s]"
        .formatted(d.place().file().path(), d.place().line(), d.severity().word(), d.code().word());
  }
}
