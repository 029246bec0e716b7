package lis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lis.Pipeline;
import lis.Smallest;
import lis.Spec;
import lis.Timings;
import lis.edit.Draft;
import lis.edit.Placing;
import lis.edit.RefusedException;
import lis.load.StrategyLoader;
import lis.model.Kind;
import lis.model.Model;
import lis.model.Role;
import lis.source.EditedTree;
import lis.source.MemoryTree;
import lis.source.UnreadableException;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TidyingTest {
  private static final Path BROKEN = Path.of("src/test/resources/strategies/broken");
  private static final Path DIALECT = Path.of("src/test/resources/spec/markdown.md");
  private static final Pattern MARKDOWN =
      Pattern.compile("````markdown\\n(.*?)````", Pattern.DOTALL);

  @Test
  void theSampleIsInItsLayout() {
    MemoryTree sample = Formatted.sample();
    Formatted formatted = Formatted.of(sample);
    assertThat(formatted.left()).isEmpty();
    for (String path : Formatted.paths(sample)) {
      assertThat(formatted.tree().text(path)).as(path).isEqualTo(sample.text(path));
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatIsBrokenStaysAsBroken(Path folder) {
    Formatted.checked(Smallest.tree().with(folder));
  }

  private static Stream<Path> broken() throws IOException {
    try (Stream<Path> folders = Files.list(BROKEN)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleOfTheSpecificationsKeepsItsMeaning(Spec example) {
    Formatted.checked(example.tree());
  }

  private static Stream<Spec> examples() {
    return Spec.files().stream().flatMap(file -> Spec.read(file).stream());
  }

  @ParameterizedTest
  @MethodSource("markdown")
  void everyMarkdownOfTheSpecificationsIsReadAsBefore(String text) {
    String top = "---\nname: Paths\n---\n";
    String field =
        "- id: ford\n  name: Ford\n  sense: |\n    " + text.replace("\n", "\n    ").strip();
    MemoryTree tree =
        Smallest.tree()
            .with("strategy/goals/paths.md", top + text)
            .with("strategy/words.yaml", field);
    assertThat(Formatted.checked(tree).left()).isEmpty();
  }

  private static List<String> markdown() throws IOException {
    return MARKDOWN.matcher(Files.readString(DIALECT)).results().map(m -> m.group(1)).toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aNewElementIsInItsLayout(Kind kind) throws RefusedException, UnreadableException {
    MemoryTree tidy = Formatted.of(Smallest.tree()).tree();
    EditedTree tree = new EditedTree(tidy);
    String title = kind.field(Role.TITLE).orElseThrow().name();
    Draft draft = new Draft(model(), kind, "another-one", Map.of(title, List.of("A: new one")));
    String path = new Placing(tree, "strategy/").put(draft);
    MemoryTree written = tidy.with(path, tree.read(path));
    assertThat(Formatted.of(written).tree().text(path)).isEqualTo(written.text(path));
  }

  private static Model model() {
    return new StrategyLoader(Smallest.tree()).load().value().orElseThrow().model();
  }

  private static Stream<Kind> kinds() {
    return model().kinds().values().stream().filter(kind -> kind.folder().isPresent());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whateverWasDisarrangedComesBackIntoTheOneLayout(long seed) {
    MemoryTree tidy = Formatted.of(Formatted.sample()).tree();
    Formatted formatted = Formatted.of(new Disarranged(seed, false).tree(tidy));
    assertThat(formatted.left()).isEmpty();
    for (String path : Formatted.paths(tidy)) {
      assertThat(formatted.tree().text(path)).as(path).isEqualTo(tidy.text(path));
    }
  }

  @Test
  void whatIsPublishedOfItIsTheSameToTheByte() {
    MemoryTree typed = new Disarranged(11, false).tree(Formatted.sample());
    assertThat(pages(Formatted.of(typed).tree())).isEqualTo(pages(typed)).hasSizeGreaterThan(3);
  }

  private static Map<String, String> pages(MemoryTree tree) {
    Pipeline pipeline = new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0));
    Strategy strategy = pipeline.read().value().orElseThrow();
    return pipeline
        .render(strategy, "test", Instant.EPOCH, p -> true, f -> !f.extension().equals("pdf"))
        .value()
        .stream()
        .collect(
            Collectors.toMap(
                Pipeline.Rendered::path, f -> new String(f.bytes(), StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8, 9, 10})
  void everyCommentStaysWithWhatItIsAbout(long seed) {
    Disarranged disarranged = new Disarranged(seed, true);
    MemoryTree typed = disarranged.tree(Formatted.of(Formatted.sample()).tree());
    Formatted formatted = Formatted.checked(typed);
    assertThat(formatted.left()).isEmpty();
    assertThat(disarranged.added()).hasSizeGreaterThan(100);
    for (String comment : disarranged.added()) {
      String[] words = comment.split(" ");
      String text = formatted.tree().text(words[4]);
      String about =
          words[1].equals("above")
              ? "(?m)^ *" + Pattern.quote(comment) + "\n(?: *#.*\n)*[- ]*" + words[2]
              : "(?m)^[- ]*" + words[2] + ".* " + Pattern.quote(comment) + "$";
      assertThat(Pattern.compile(about).matcher(text).results().count()).as(text + comment).isOne();
    }
  }
}
