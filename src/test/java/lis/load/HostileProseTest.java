package lis.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lis.diagnostic.Code;
import lis.document.Block;
import lis.document.Inline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is written, reading ends, and ends in blocks and findings. */
class HostileProseTest {
  private static final int DEEPEST = 100;

  @TestFactory
  Stream<DynamicTest> eachPattern() {
    Map<String, String> texts = HostileProse.all();
    assertThat(texts).hasSizeGreaterThan(87);
    return texts.entrySet().stream()
        .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> check(text.getValue())));
  }

  private static void check(String text) {
    ProseReader.Prose prose = Markdown.read(text);
    List<String> refusals = refusals(prose);
    if (refusals.isEmpty()) {
      assertThat(depth(prose.blocks())).isLessThan(DEEPEST);
    } else {
      assertThat(prose.diagnostics()).hasSize(1);
      assertThat(refusals).first().asString().doesNotContain("confuse the parser");
      assertThat(words(prose).equals(text.replaceAll("\\s+", "")))
          .as("every word is kept")
          .isTrue();
    }
  }

  @Test
  void prosePlausibleButHardIsReadOrRefused() {
    ProseReader.Prose prose = Markdown.read("Fill in [name \\_\\_".repeat(28) + " here.");
    assertThat(refusals(prose)).isEmpty();
  }

  @Test
  void refusesWhatIsLongerThanAnyChapter() {
    assertThat(refusals(Markdown.read("Words.\n\n".repeat(200_000))))
        .containsExactly(
            "This text can't be read as Markdown: it has more than 1,048,576 characters.");
  }

  @Test
  void readsAChapterOfAMillionCharacters() {
    ProseReader.Prose prose = Markdown.read("Some *words* and [[id]].\n\n".repeat(40_000));
    assertThat(prose.diagnostics()).isEmpty();
    assertThat(prose.blocks()).hasSize(40_000);
  }

  private static List<String> refusals(ProseReader.Prose prose) {
    return prose.diagnostics().stream()
        .filter(d -> d.code() == Code.BAD_MARKDOWN && d.message().contains("read as Markdown"))
        .map(d -> d.message())
        .toList();
  }

  /** The words of the paragraphs that are left, without white space. */
  private static String words(ProseReader.Prose prose) {
    StringBuilder out = new StringBuilder();
    for (Block block : prose.blocks()) {
      out.append(block instanceof Block.Paragraph p ? Inline.text(p.inlines()) : block);
    }
    return out.toString().replaceAll("\\s+", "");
  }

  private static int depth(List<Block> blocks) {
    return blocks.stream().mapToInt(HostileProseTest::depth).max().orElse(0) + 1;
  }

  private static int depth(Block block) {
    return switch (block) {
      case Block.Section s -> depth(s.blocks());
      case Block.Quotation q -> depth(q.blocks());
      case Block.Callout c -> depth(c.blocks());
      case Block.ItemList l ->
          l.items().stream().mapToInt(item -> depth(item.blocks())).max().orElse(0);
      case Block.Paragraph p -> inlineDepth(p.inlines());
      default -> 1;
    };
  }

  private static int inlineDepth(List<Inline> inlines) {
    return inlines.stream()
        .mapToInt(inline -> inline.children().map(HostileProseTest::inlineDepth).orElse(0) + 1)
        .max()
        .orElse(0);
  }
}
