package lis.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lis.Smallest;
import lis.edit.Draft;
import lis.json.Json;
import lis.load.StrategyLoader;
import lis.model.Kind;
import lis.source.FolderTree;
import lis.source.SourceTree;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

  /** The repository's own strategy, and the one that has everything in words of its own. */
  private static Stream<SourceTree> sound() {
    return Stream.of(new FolderTree(Path.of("")), Smallest.tree());
  }

  @ParameterizedTest
  @MethodSource("sound")
  void everySchemaIsOne(SourceTree tree) {
    Map<String, Object> files = new Editor(tree).schemas().files();
    assertThat(files).hasSizeGreaterThan(20);
    files.forEach((path, json) -> assertThat(Editor.faults(Json.write(json))).as(path).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("sound")
  void everyFileOfASoundStrategyFits(SourceTree tree) {
    Editor editor = new Editor(tree);
    assertThat(editor.files()).hasSizeGreaterThan(10);
    for (String path : editor.files()) {
      assertThat(editor.findings(path)).as(path).isEmpty();
    }
  }

  /**
   * Changes of the smallest strategy that are wrong.
   *
   * @param old what stands in the file
   * @param text what stands there instead
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jobs/kerbs.md | helps: lower-kerbs | helps: lower-kerb | /helps | enum",
        "jobs/kerbs.md | helps: lower-kerbs | helps: [lower-kerbs, paths] | /helps/1 | enum",
        "jobs/kerbs.md | helps: lower-kerbs | help: lower-kerbs | /help | additionalProperties",
        "jobs/kerbs.md | name: | nmae: | '' | required",
        "jobs/kerbs.md | by: council | by: [council, council] | /by | maxItems",
        "jobs/kerbs.md | to: nobody-left-out | to: council | /lifts/0/to | enum",
        "jobs/kerbs.md | ', how:' | ', hwo:' | /lifts/0/hwo | additionalProperties",
        "jobs/kerbs.md | price: | 'price: 5 # ' | /price | type",
        "days.yaml | 3 March 2025 | the third of May | /0/on | pattern",
        "days.yaml | early May 2025 | {printed: early, from: 2025-05-01} | /1/on | required",
        "days.yaml | 'on: early' | 'on: 25 # ' | /1/on | minimum",
        "gauges.yaml | 31%, source | 31%, source: served, note | /0/readings/0/source | enum",
        "gauges.yaml | in: | in: [1] # | /0/in | type",
        "findings.yaml | standing: published | standing: publishd | /0/standing | enum",
        "findings.yaml | papers: survey | '' | /0 | required",
        "steps.yaml | part-of: paths | part-of: [] | /0/part-of | minItems",
        "words.yaml | id: right-of-way | id: Right of way | /0/id | pattern",
        "words.yaml | '- id: right-of-way' | '- letters: R' | /0 | required",
        "hopes.yaml | everywhere: yes | everywhere: perhaps | /0/everywhere | pattern",
        "papers.yaml | https:// | ambling:// | /0/web | pattern",
        "strategy.yaml | stage: draft | stage: drafty | /stage | enum",
        "strategy.yaml | language: en-GB | language: English | /language | pattern",
        "strategy.yaml | formats: [html, text] | formats: [html, doc] | /publications/0/formats/1 | enum",
        "strategy.yaml | 'formats: [html, text]' | '' | /publications/0 | required",
        "model.yaml | archetype: place | archetype: plaice | /kinds/spot/archetype | enum",
        "model.yaml | '{from: step, to: goal' | '{from: stepp, to: goal' | /relations/part-of/from | enum",
        "model.yaml | 'role: parent, acyclic: yes' | 'role: parent, acyclic: 3' | /relations/part-of/acyclic | type",
        "model.yaml | 'aim: goal, relation: shows' | 'aim: gaol, relation: shows' | /rules/3/aim | enum",
        "model.yaml | 'aim: goal, relation: shows' | 'aim: goal' | /rules/3 | required",
        "model.yaml | choices: {main | choice: {main | /relations/keeps/attributes/weight/choice | additionalProperties",
        "model.yaml | 'type: date, role: when' | 'type: text, role: when' | /kinds/day/fields/on/type | enum"
      })
  void aFaultIsUnderlinedWhereItIs(
      String file, String old, String text, String pointer, String keyword) {
    String path = "strategy/" + file;
    String before = Smallest.tree().text(path);
    assertThat(before).contains(old);
    String after = before.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(text));
    Editor editor = new Editor(Smallest.tree());
    assertThat(editor.findings(path, after))
        .anyMatch(f -> f.pointer().equals(pointer) && f.keyword().equals(keyword));
    assertThat(Smallest.validated(Smallest.tree().with(path, after)))
        .anyMatch(d -> d.place().file().path().equals(path));
  }

  /** What stands in a file that can't be read may be named all the same. */
  @Test
  void idsThatNobodyCouldReadAreNotRefused() {
    Editor editor = new Editor(Smallest.tree().with("strategy/papers.yaml", "- id: [survey"));
    assertThat(editor.findings("strategy/findings.yaml")).isEmpty();
    Editor other = new Editor(Smallest.tree().with("strategy/papers.yaml", "- {id: a, name: A}"));
    assertThat(other.findings("strategy/findings.yaml")).isNotEmpty();
  }

  /** A list in which elements name their kinds. */
  @Test
  void ofSeveralKindsEachFitsItsOwn() {
    String list = "- {id: a, kind: spot, name: A}\n- {id: b, kind: word, name: B, sense: C}\n";
    Editor editor = new Editor(Smallest.tree().with("strategy/anything.yaml", list));
    assertThat(editor.findings("strategy/anything.yaml")).isEmpty();
    assertThat(editor.findings("strategy/anything.yaml", list.replace("sense", "grid")))
        .extracting(f -> f.pointer())
        .contains("/1", "/1/grid");
  }

  /** What the schema misses in a new element is what an editor has to write, and nothing else. */
  @ParameterizedTest
  @ValueSource(strings = {"job", "goal", "gauge", "meeting", "step", "spot"})
  void aNewElementFitsButForWhatIsOpen(String word) throws Exception {
    Strategy strategy = new StrategyLoader(Smallest.tree()).load().value().orElseThrow();
    Kind kind = strategy.model().kind(word).orElseThrow();
    Draft draft =
        new Draft(strategy.model(), kind, "new-one", Map.of("name", List.of("A new one")));
    Editor editor = new Editor(Smallest.tree());
    String path = "strategy/%s/new-one.md".formatted(kind.folder().orElseThrow());
    List<String> open =
        draft.open().stream()
            .filter(key -> !kind.fields().containsKey(key) || kind.fields().get(key).required())
            .toList();
    assertThat(editor.findings(path, draft.text(path)))
        .extracting(f -> f.pointer().substring(1))
        .hasSameElementsAs(open);
  }
}
