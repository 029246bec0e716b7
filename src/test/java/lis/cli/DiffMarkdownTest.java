package lis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import lis.Smallest;
import lis.change.StrategyDiff;
import lis.load.StrategyLoader;
import lis.source.MemoryTree;
import lis.strategy.Strategy;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments hold what anybody wrote into a request, and must stay words. */
class DiffMarkdownTest {
  private static String comment(MemoryTree before, MemoryTree after) {
    return new DiffMarkdown(report(before, after)).text();
  }

  private static DiffReport report(MemoryTree before, MemoryTree after) {
    return DiffReport.of(
        loaded(before),
        loaded(after),
        StrategyDiff.of(strategy(before), strategy(after)),
        DiffFilter.NONE);
  }

  private static DiffSide.Loaded loaded(MemoryTree tree) {
    return new DiffSide.Loaded(
        new DiffSide("a @name <b>", Optional.empty(), tree), strategy(tree), 0);
  }

  private static Strategy strategy(MemoryTree tree) {
    return new StrategyLoader(tree).load().value().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@everyone and @org/team",
        "<img src=x onerror=alert(1)>",
        "<!-- hidden",
        "[a link](https://evil.example)",
        "https://evil.example/x",
        "www.evil.example",
        "mail@evil.example",
        "fixes #12 and org/repo#13 and GH-14",
        "**loud** _very_ `code` ~~gone~~",
        "&lt;b&gt; &#64;name",
        ":tada: !15 ~label %milestone $snippet",
        "| a | b |",
        "</del></ins></p>",
        "back\\\\slash \\\\*",
        "$x^2$",
      })
  void wordsStayWords(String words) {
    MemoryTree tree = Smallest.tree();
    String groups = "- id: council\n  name: '%s'\n".formatted(words.replace("'", "''"));
    MemoryTree after = tree.with("strategy/groups.yaml", groups);
    String comment = comment(tree, after);
    assertThat(comment)
        .doesNotContainPattern("@\\w|(?<!&)#\\d|://|www\\.|GH-\\d|!\\d|:tada:|<(?!/?(ins|del)>)");
    assertThat(comment).doesNotContainPattern("[^\\n ]\\*\\*[^\\n]|`|\\]\\(|(?<!\\n)\\|");
    // What a reader sees is what was written, but for spaces that have no width.
    String seen = Jsoup.parse(comment).text().replace("\u200b", "");
    String title = strategy(after).find("council").orElseThrow().title();
    assertThat(seen).contains("Group “" + title + "” (council)");
  }

  @Test
  void aCommentIsNeverTooLong() {
    StringBuilder many = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < 3_000; i++) {
      many.append("- id: group-%d\n  name: Group %d @%s\n".formatted(i, i, random.nextLong()));
    }
    MemoryTree tree = Smallest.tree();
    String comment = comment(tree, tree.with("strategy/groups.yaml", many.toString()));
    assertThat(comment.length()).isLessThan(65_000);
    assertThat(comment).containsPattern("There is no room here for [0-9]+ more");
    List<String> lines = comment.lines().toList();
    assertThat(lines.stream().filter(l -> l.startsWith("**Group")).count()).isGreaterThan(100);
  }

  @Test
  void theGravestComesFirst() {
    MemoryTree tree = Smallest.tree();
    String comment =
        comment(
            tree,
            tree.with("strategy/groups.yaml", "- id: council\n  name: The Parish council\n")
                .with("strategy/words.yaml", "[]\n"));
    assertThat(comment.indexOf("right of way")).isLessThan(comment.indexOf("Parish council"));
  }
}
