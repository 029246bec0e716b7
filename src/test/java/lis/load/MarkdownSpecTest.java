package lis.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lis.document.TreeText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the reader to spec/markdown.md: each Markdown block in it, and the tree below it. */
class MarkdownSpecTest {
  private static final Path SPEC = Path.of("src/test/resources/spec/markdown.md");

  private static final Pattern EXAMPLE =
      Pattern.compile("````markdown\\n(.*?)````\\n\\n````tree\\n(.*?)````", Pattern.DOTALL);

  @BeforeAll
  static void rewrite() throws IOException {
    if (!System.getProperty("lis.golden", "").isEmpty()) {
      String text = Files.readString(SPEC);
      String fresh =
          EXAMPLE
              .matcher(text)
              .replaceAll(
                  match ->
                      Matcher.quoteReplacement(
                          "````markdown\n%s````\n\n````tree\n%s````"
                              .formatted(match.group(1), tree(match.group(1)))));
      Files.writeString(SPEC, fresh);
    }
  }

  @TestFactory
  Stream<DynamicTest> eachExample() throws IOException {
    String text = Files.readString(SPEC);
    List<DynamicTest> tests = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(text);
    while (example.find()) {
      String markdown = example.group(1);
      String tree = example.group(2);
      String name = markdown.lines().findFirst().orElse("");
      tests.add(DynamicTest.dynamicTest(name, () -> assertThat(tree(markdown)).isEqualTo(tree)));
    }
    assertThat(tests).hasSizeGreaterThan(20);
    assertThat(text.split("````markdown\n")).hasSize(tests.size() + 1);
    return tests.stream();
  }

  /** The tree, and below it a line for each finding. */
  private static String tree(String markdown) {
    ProseReader.Prose prose = Markdown.read(markdown);
    StringBuilder out = new StringBuilder(TreeText.of(prose.blocks()));
    Markdown.faults(prose).forEach(fault -> out.append("! ").append(fault).append('\n'));
    return out.toString();
  }
}
