package lis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import lis.Smallest;
import lis.load.StrategyLoader;
import lis.load.SyntaxReader;
import lis.source.MemoryTree;
import lis.strategy.Strategy;
import lis.syntax.MarkdownPart;
import lis.syntax.Syntax;
import org.junit.jupiter.api.Test;

/** What is written in the oddest ways is laid out, and a second time comes out as the first. */
class OddTextTest {
  private static final String PATH = "strategy/odd.yaml";
  private static final int TEXTS = 400;

  private final Strategy strategy =
      new StrategyLoader(Smallest.tree()).load().value().orElseThrow();

  private String laidOut(String text) {
    Syntax syntax = new SyntaxReader(MemoryTree.empty().with(PATH, text));
    Layout layout = new Tidying(syntax, strategy).tidy(PATH);
    assertThat(layout).as(text).isInstanceOf(Layout.Tidy.class);
    return ((Layout.Tidy) layout).file().text();
  }

  /** That it says the same is for the layout itself to see: it would have left the text alone. */
  @Test
  void yamlIsLaidOutOnceAndForAll() {
    LongStream.range(0, TEXTS)
        .mapToObj(OddYaml::of)
        .forEach(text -> assertThat(laidOut(laidOut(text))).as(text).isEqualTo(laidOut(text)));
  }

  @Test
  void markdownIsLaidOutOnceAndForAll() {
    Syntax syntax = new SyntaxReader(MemoryTree.empty());
    List<String> texts = LongStream.range(0, 4L * TEXTS).mapToObj(OddMarkdown::of).toList();
    int left = 0;
    for (String text : texts) {
      String once = markdown(syntax, text);
      assertThat(markdown(syntax, once)).as(text).isEqualTo(once);
      left += once.equals(text) && !text.equals(lines(syntax, text)) ? 1 : 0;
    }
    // Where text touches a table without a blank line, it would be something else below one.
    assertThat(left).isLessThan(texts.size() / 100);
  }

  private static String markdown(Syntax syntax, String text) {
    String tidy = lines(syntax, text);
    return syntax.sameProse(text, tidy) ? tidy : text;
  }

  private static String lines(Syntax syntax, String text) {
    Optional<List<MarkdownPart>> parts = syntax.markdown(text);
    return String.join("\n", MarkdownText.lines(text, parts.orElseThrow()));
  }
}
