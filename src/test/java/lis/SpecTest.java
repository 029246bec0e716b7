package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lis.diagnostic.Diagnostic;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the specifications say about a file is what lis says about it. */
class SpecTest {
  private static final Path FOLDER = Path.of("src/test/resources/spec");

  /** Shows Markdown and what it is read as: another test holds it. */
  private static final String DIALECT = "markdown.md";

  @TestFactory
  List<DynamicNode> specifications() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.endsWith(DIALECT))
          .sorted()
          .map(SpecTest::container)
          .toList();
    }
  }

  private static DynamicNode container(Path file) {
    try {
      List<Spec> specs = Spec.read(Files.readString(file));
      return DynamicContainer.dynamicContainer(
          file.getFileName().toString(),
          specs.stream().map(spec -> DynamicTest.dynamicTest(spec.heading(), () -> check(spec))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void check(Spec spec) {
    assertThat(spec.blocks()).isNotEmpty();
    List<Diagnostic> found = Smallest.findings(spec.tree());
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
