package lis.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lis.Smallest;
import lis.diagnostic.Code;
import lis.load.StrategyLoader;
import lis.model.Kind;
import lis.model.Relation;
import lis.model.Role;
import lis.source.EditedTree;
import lis.source.MemoryTree;
import lis.source.SourceTree;
import lis.source.UnreadableException;
import lis.strategy.Element;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacingTest {
  private static final String ID = "another-one";

  private static Strategy strategy(SourceTree tree) {
    return new StrategyLoader(tree).load().value().orElseThrow();
  }

  private static String put(EditedTree tree, String kind, Map<String, List<String>> given)
      throws RefusedException, UnreadableException {
    Strategy strategy = strategy(tree);
    Kind found = strategy.model().kind(kind).orElseThrow();
    return new Placing(tree, "strategy/").put(new Draft(strategy.model(), found, ID, given));
  }

  private static String text(SourceTree tree, String path) throws UnreadableException {
    return new String(tree.read(path), StandardCharsets.UTF_8);
  }

  private static Stream<String> kinds() {
    return strategy(Smallest.tree()).model().kinds().keySet().stream()
        .filter(k -> !k.equals("plan"));
  }

  /** In a folder and in a list; nothing but what an editor has to write is missed. */
  @ParameterizedTest
  @MethodSource("kinds")
  void lisAsksOnlyForWhatAnEditorCanKnow(String kind) throws RefusedException, UnreadableException {
    EditedTree tree = new EditedTree(Smallest.tree());
    String path = put(tree, kind, Map.of("name", List.of("A new one")));
    assertThat(Smallest.findings(tree))
        .filteredOn(d -> d.place().file().path().equals(path))
        .extracting(d -> d.code())
        .isSubsetOf(
            Code.MISSING_FIELD,
            Code.TOO_FEW_LINKS,
            Code.UNANSWERED_FIELD,
            Code.COVERAGE_GAP,
            Code.UNUSED_ELEMENT,
            Code.UNCOVERED_FRAME,
            Code.UNSERVED_AMBITION,
            Code.UNINFORMED_AIM);
    Element made = strategy(tree).find(ID).orElseThrow();
    assertThat(made.title()).isEqualTo("A new one");
    assertThat(made.kind().name()).isEqualTo(kind);
  }

  /** Every key that is asked for is one that lis misses, and the other way round. */
  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsAskedForIsWhatTheModelRequires(String kind) {
    Strategy strategy = strategy(Smallest.tree());
    Kind found = strategy.model().kind(kind).orElseThrow();
    Draft draft = new Draft(strategy.model(), found, ID, Map.of());
    Stream<String> fields =
        found.fields().values().stream()
            .filter(f -> f.required() || f.expected())
            .map(f -> f.name());
    Stream<String> relations =
        strategy.model().from(found).stream()
            .filter(r -> r.count().least() > 0)
            .map(Relation::name);
    assertThat(draft.open()).containsExactlyElementsOf(Stream.concat(fields, relations).toList());
    assertThat(draft.text("a.md"))
        .contains(draft.open().stream().map(k -> "\n" + k + ":\n").toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain words",
        "a: b",
        "a #b",
        "- a",
        "'a'",
        "\"a\" \\ b",
        "[a",
        "{a",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "|",
        ">",
        "? a",
        ":",
        "a:",
        "-",
        "unknown",
        "yes",
        "2020-01-01",
        "£5 (five)",
        "a, b",
        "a]",
        "a\nb",
        "\ud83d\ude00 smile",
        "é",
        "#",
        "~",
        "null",
        "=",
        "<<",
        "a\tb"
      })
  void wordsComeBackAsTheyWereTyped(String words) throws RefusedException, UnreadableException {
    for (String kind : List.of("job", "group")) {
      EditedTree tree = new EditedTree(Smallest.tree());
      String path = put(tree, kind, Map.of("name", List.of("A"), "easy", List.of(words)));
      Element made = strategy(tree).find(ID).orElseThrow();
      String read =
          made.value(Role.PLAIN).orElseThrow().place().text().equals("unknown")
              ? "unknown"
              : made.text(Role.PLAIN);
      assertThat(read.replaceAll("\\s+", " ").replaceAll("[‘’]", "'").replaceAll("[“”]", "\""))
          .as(text(tree, path))
          .isEqualTo(words.replaceAll("\\s+", " "));
    }
  }

  @Test
  void severalValuesStandInBrackets() throws RefusedException, UnreadableException {
    EditedTree tree = new EditedTree(Smallest.tree());
    Map<String, List<String>> given =
        Map.of(
            "name",
            List.of("A"),
            "papers",
            List.of("survey", "a, b"),
            "lifts",
            List.of("[{to: x}]"));
    assertThat(text(tree, put(tree, "job", given)))
        .contains("papers: [survey, \"a, b\"]\n", "lifts: [{to: x}]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- id: a\n  name: A", "- id: a\n  name: A\n", "# Why\n  - id: a\n    name: A\n"})
  void aListIsContinuedAsItBegan(String list) throws RefusedException, UnreadableException {
    String path = "strategy/groups.yaml";
    MemoryTree before = Smallest.tree().with(path, list);
    EditedTree tree = new EditedTree(before);
    assertThat(put(tree, "group", Map.of("name", List.of("B")))).isEqualTo(path);
    assertThat(text(tree, path)).startsWith(list).doesNotContain("\n\n\n");
    assertThat(strategy(tree).find(ID)).isPresent();
  }

  @Test
  void theLineEndsOfAListStayThoseOfWindows() throws RefusedException, UnreadableException {
    String path = "strategy/groups.yaml";
    EditedTree tree = new EditedTree(Smallest.tree().with(path, "- id: a\r\n  name: A\r\n"));
    put(tree, "group", Map.of("name", List.of("B")));
    assertThat(text(tree, path).replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void nothingIsWrittenOver() {
    String path = "strategy/jobs/another-one.md";
    EditedTree tree = new EditedTree(Smallest.tree().with(path, "Notes."));
    assertThatThrownBy(() -> put(tree, "job", Map.of())).isInstanceOf(RefusedException.class);
    EditedTree brackets = new EditedTree(Smallest.tree().with("strategy/groups.yaml", "[]"));
    assertThatThrownBy(() -> put(brackets, "group", Map.of())).isInstanceOf(RefusedException.class);
  }
}
