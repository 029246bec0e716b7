package lis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lis.Smallest;
import lis.source.MemoryTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the layout to spec/format.md: each file in it, and what comes of it. */
class FormatSpecTest {
  private static final Path SPEC = Path.of("src/test/resources/spec/format.md");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "````yaml (\\S+)(?: under (\\S+))?\\n(.*?)````\\n\\n````formatted\\n(.*?)````",
          Pattern.DOTALL);

  @ParameterizedTest
  @MethodSource("examples")
  void isLaidOutAsTheSpecificationShows(String path, String under, String typed, String wanted) {
    MemoryTree tree = Smallest.tree();
    String before = under == null ? "" : tree.text(path);
    String head = under == null ? "" : before.substring(0, before.indexOf("\n" + under) + 1);
    String rest = under == null ? "" : before.substring(head.length() + under.length() + 1);
    String key = under == null ? "" : under + "\n";
    Formatted formatted = Formatted.checked(tree.with(path, head + key + typed + rest));
    assertThat(formatted.left()).isEmpty();
    assertThat(formatted.tree().text(path)).isEqualTo(head + key + wanted + rest);
  }

  private static Stream<Arguments> examples() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(SPEC))
        .results()
        .map(m -> Arguments.of(m.group(1), m.group(2), m.group(3), m.group(4)))
        .toList()
        .stream();
  }
}
