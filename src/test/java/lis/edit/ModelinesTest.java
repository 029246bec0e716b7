package lis.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.Broken;
import lis.Smallest;
import lis.load.StrategyLoader;
import lis.schema.Modeline;
import lis.source.EditedTree;
import lis.source.FolderTree;
import lis.source.MemoryTree;
import lis.source.SourceTree;
import lis.source.UnreadableException;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelinesTest {
  private static final String LINE = "# yaml-language-server: $schema=x/.lis/schema/a.json";

  private static String write(String path, String text) throws UnreadableException {
    EditedTree tree = new EditedTree(MemoryTree.empty().with(path, text));
    List<String> changed = new Modelines(tree).write(Map.of(path, LINE));
    String after = new String(tree.read(path), StandardCharsets.UTF_8);
    assertThat(changed).isEqualTo(after.equals(text) ? List.of() : List.of(path));
    return after;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.yaml | a: 1 | LINE a: 1",
        "a.yaml | # Why; a: 1 | LINE # Why; a: 1",
        "a.md   | ---; a: 1; ---; Text. | ---; LINE a: 1; ---; Text.",
        "a.yaml | LINE a: 1 | LINE a: 1",
        "a.yaml | # Why; ; LINE a: 1 | # Why; ; LINE a: 1",
        "a.md   | ---; # Why; LINE a: 1; --- | ---; # Why; LINE a: 1; ---",
        "a.yaml | # yaml-language-server: $schema=../.lis/schema/b.json; a: 1 | LINE a: 1",
        "a.yaml | # yaml-language-server: $schema=https://a.example/; a: 1 | #"
            + " yaml-language-server: $schema=https://a.example/; a: 1",
        "a.yaml | # $schema: other.json; a: 1 | # $schema: other.json; a: 1",
        "a.yaml | a: 1; LINE | LINE a: 1; LINE"
      })
  void theLineStandsAboveAllKeysOnce(String path, String before, String after)
      throws UnreadableException {
    assertThat(write(path, lines(before))).isEqualTo(lines(after));
  }

  private static String lines(String text) {
    return text.replace("LINE ", LINE + "\n").replace("; ", "\n").replace(";", "\n") + "\n";
  }

  @Test
  void aByteOrderMarkAndTheLineEndsOfWindowsStay() throws UnreadableException {
    assertThat(write("a.yaml", "\uFEFFa: 1\r\nb: é\r\n"))
        .isEqualTo("\uFEFF" + LINE + "\r\na: 1\r\nb: é\r\n");
    assertThat(write("a.md", "---\r\na: 1\r\n---\r\n"))
        .isEqualTo("---\r\n" + LINE + "\r\na: 1\r\n---\r\n");
  }

  /** To lis, the line is a comment like any other: it finds the same, a line below. */
  @ParameterizedTest
  @MethodSource("lis.Broken#codes")
  void lisFindsWhatItFoundBefore(String code) throws UnreadableException {
    MemoryTree before = Broken.tree(code);
    Optional<Strategy> strategy = new StrategyLoader(before).load().value();
    if (strategy.isPresent()) {
      EditedTree after = new EditedTree(before);
      new Modelines(after).write(Modeline.all(strategy.get(), before));
      assertThat(findings(after)).isEqualTo(findings(before));
    }
  }

  private static List<String> findings(SourceTree tree) {
    return Smallest.validated(tree).stream()
        .map(d -> d.place().file().path() + d.code() + d.message() + d.place().text())
        .toList();
  }

  @Test
  void theRepositorysOwnFilesHaveIt() throws UnreadableException {
    FolderTree folder = new FolderTree(Path.of(""));
    Strategy strategy = new StrategyLoader(folder).load().value().orElseThrow();
    EditedTree tree = new EditedTree(folder);
    assertThat(new Modelines(tree).write(Modeline.all(strategy, folder)))
        .as("run “lis schema --modelines”")
        .isEmpty();
  }
}
