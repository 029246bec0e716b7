package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.FolderTree;
import lis.source.MemoryTree;
import lis.source.SourceTree;
import lis.source.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a file, an editor hears of that, and not of all that follows from it. */
class OneCauseTest {

  /** What can happen to a file. */
  enum Damage {
    UNCLOSED,
    UNREADABLE,
    NO_FRONT_MATTER,
    NOT_UTF8,
    NO_KIND;

    /** An empty line before a list does no harm, and a list has a kind for each item. */
    boolean fits(String path) {
      return path.endsWith(".md") || (this != NO_FRONT_MATTER && this != NO_KIND);
    }

    MemoryTree done(MemoryTree tree, String path) {
      String text = tree.text(path);
      return switch (this) {
        case UNCLOSED -> tree.with(path, broken(text));
        case UNREADABLE -> tree.unreadable(path, "you have no permission to read it");
        case NO_FRONT_MATTER -> tree.with(path, "\n" + text);
        case NOT_UTF8 -> tree.with(path, latin(text));
        case NO_KIND -> tree.with(path, unkind(text));
      };
    }
  }

  /** Where elements begin; a group of keys without any has only its end. */
  private static final Pattern OPENING = Pattern.compile("(?m)^(- id: .*|---)$");

  private static String broken(String text) {
    return OPENING.matcher(text).find()
        ? OPENING.matcher(text).replaceFirst("$1\n  broken: [\"")
        : text + "broken: [\"\n";
  }

  private static byte[] latin(String text) {
    String marked =
        OPENING.matcher(text).find()
            ? OPENING.matcher(text).replaceFirst("$1 # caf\u00e9")
            : text + "# caf\u00e9\n";
    return marked.replaceAll("[^\\x00-\\xff]", "?").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String unkind(String text) {
    return text.replaceFirst("^---\n", "---\nkind: nothing\n");
  }

  private static List<String> elements(SourceTree tree) {
    return tree.list("strategy").stream()
        .filter(path -> path.endsWith(".md") || path.endsWith(".yaml"))
        .filter(path -> !path.endsWith("/strategy.yaml") && !path.endsWith("/model.yaml"))
        .toList();
  }

  private static void holds(MemoryTree tree, Damage damage, String path) {
    List<Diagnostic> found = Smallest.findings(damage.done(tree, path));
    assertThat(found).as(damage + " " + path).hasSize(1);
    assertThat(found.getFirst().place().file().path()).startsWith(path);
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void whereverItStandsInTheSmallestStrategy(Damage damage) {
    MemoryTree tree = Smallest.tree();
    elements(tree).stream().filter(damage::fits).forEach(path -> holds(tree, damage, path));
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void inEachFolderOfTheShippedOne(Damage damage) throws UnreadableException {
    Map<String, String> byFolder = new TreeMap<>();
    MemoryTree tree = shipped();
    for (String path : elements(tree)) {
      if (damage.fits(path)) {
        byFolder.put(path.endsWith(".md") ? path.substring(0, path.lastIndexOf('/')) : path, path);
      }
    }
    byFolder.values().forEach(path -> holds(tree, damage, path));
  }

  private static MemoryTree shipped() throws UnreadableException {
    FolderTree folder = new FolderTree(Path.of(""));
    MemoryTree tree = MemoryTree.empty();
    for (String part : List.of("strategy", "templates")) {
      for (String path : folder.list(part)) {
        tree = tree.with(path, folder.read(path));
      }
    }
    return tree;
  }

  @Test
  void aRenamedFolderIsOneFault() throws UnreadableException {
    MemoryTree shipped = shipped();
    for (String folder : List.of("objectives", "interventions", "priorities", "evidence")) {
      MemoryTree tree = shipped;
      for (String path : shipped.list("strategy/" + folder)) {
        tree = tree.without(path).with(path.replace(folder, folder + "-old"), shipped.text(path));
      }
      assertThat(Smallest.findings(tree)).as(folder).hasSize(1);
      assertThat(Smallest.findings(tree).getFirst().help())
          .isEqualTo("Did you mean " + folder + "?");
    }
  }

  /** A whole that lost its parts to a misspelt id isn't blamed for what they had. */
  @Test
  void whatPartsHaveIsNotMissedWhileTheyAreAstray() throws UnreadableException {
    MemoryTree tree = shipped();
    for (String path : tree.list("strategy/objectives")) {
      String text = tree.text(path).replace(": dynamic-business\n", ": dynamic-busines\n");
      tree = tree.with(path, text);
    }
    assertThat(Smallest.findings(tree))
        .hasSize(3)
        .allMatch(found -> found.code() == Code.DANGLING_REFERENCE);
  }

  /** A change of the smallest strategy, and what there is to say of it. */
  record Case(String path, String old, String changed, String... codes) {
    @Override
    public String toString() {
      return path + ": " + changed.replace("\n", "\\n");
    }
  }

  static Stream<Case> cases() {
    String paths = "strategy/goals/paths.md";
    String steps = "strategy/steps.yaml";
    String kerbs = "strategy/jobs/kerbs.md";
    String findings = "strategy/findings.yaml";
    String model = "strategy/model.yaml";
    String root = "strategy/strategy.yaml";
    return Stream.of(
        // A misspelt key, and what it was meant to be
        new Case(steps, "part-of:", "prat-of:", "unknown-field"),
        new Case(steps, "part-of:", "steps:", "unknown-field"),
        new Case(steps, "name:", "nmae:", "unknown-field"),
        new Case(kerbs, "lifts:", "lift:", "unknown-field"),
        new Case(kerbs, "{to: nobody", "{too: nobody", "wrong-type"),
        new Case(kerbs, "how:", "hwo:", "unknown-field"),
        new Case(findings, "papers:", "paper:", "unknown-field"),
        new Case(findings, "shows:", "show:", "unknown-field"),
        new Case(findings, "shows: paths", "shows: {paths: yes}", "wrong-type"),
        new Case("strategy/promises.yaml", "why-not:", "whynot:", "unknown-field"),
        new Case("strategy/hopes.yaml", "everywhere:", "everwhere:", "unknown-field"),
        new Case("strategy/hopes.yaml", "everywhere: yes", "everywhere: y", "wrong-type"),
        new Case(root, "warning:", "warnin:", "unknown-field"),
        new Case(root, "summary-of:", "sumary-of:", "bad-setting"),
        new Case(root, "summary-of: plan", "summary-of: plam", "missing-summary"),
        // An id that nobody has, and the one that was meant
        new Case(steps, "part-of: paths", "part-of: path", "dangling-reference"),
        new Case(paths, "to: safe-roads", "to: save-roads", "dangling-reference"),
        new Case(findings, "shows: paths", "shows: pathes", "dangling-reference"),
        new Case(kerbs, "to: nobody-left-out", "to: nobody-is-left-out", "dangling-reference"),
        // An id that can't be one
        new Case("strategy/groups.yaml", "id: council", "id: Council", "bad-id"),
        new Case("strategy/papers.yaml", "id: survey", "id: Survey!", "bad-id"),
        new Case(
            "strategy/papers.yaml",
            "id: survey\n  name: Survey of kerbs",
            "name: Survey",
            "bad-id"),
        new Case(
            "strategy/papers.yaml",
            "- id: survey\n",
            "- id: survey\n  kind: papper\n",
            "unknown-kind"),
        // The same thing twice
        new Case(steps, "paths", "[paths, paths]", "duplicate-link"),
        new Case(
            steps,
            "- id",
            "- {id: lower-kerbs, name: A, part-of: paths, number: [1]}\n- id",
            "duplicate-id"),
        new Case("strategy/groups.yaml", "- id", "- {id: survey, name: A}\n- id", "duplicate-id"),
        new Case(
            findings, "  papers: survey", "  papers: survey\n  papers: [survey]", "duplicate-key"),
        // A model with a fault
        new Case(model, "letters: {type: text", "letters: {type: txet", "bad-model"),
        new Case(model, "sense: {type: text", "sens: {type: text", "unknown-field"),
        new Case(model, "from: step, to: goal", "from: stpe, to: goal", "bad-model"),
        new Case(model, "from: job, to: step", "from: job, to: setp", "bad-model"),
        new Case(model, "archetype: evidence", "archetype: evidenc", "bad-model"),
        new Case(model, "relation: shows}", "relation: show}", "bad-model"),
        new Case(
            model, "numbers: {type: quantity", "numbers: {typ: quantity", "bad-model", "bad-model"),
        new Case(
            model,
            "gauge:\n    archetype: measure",
            "gauge: [measure]\n  x:\n    archetype: place",
            "bad-model"),
        // A group of keys that is none
        new Case(
            "strategy/gauges.yaml",
            "- {when: 2024, value: 31%, source: survey}",
            "- 31%",
            "wrong-type"),
        new Case("strategy/gauges.yaml", "value: 31%", "value: many", "wrong-type"),
        new Case(kerbs, "price: £4,500", "price: {value: 4500}", "wrong-type"),
        // Figures in another unit than their measure, all of them
        new Case("strategy/gauges.yaml", "\"% of residents\"", "kerbs", "mismatched-unit"),
        new Case("strategy/gauges.yaml", "was: 31%", "was: 31 kerbs", "mismatched-unit"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFoundOnce(Case change) {
    MemoryTree tree = Smallest.tree();
    assertThat(tree.text(change.path)).contains(change.old);
    String text = tree.text(change.path).replace(change.old, change.changed);
    List<String> codes = new ArrayList<>();
    Smallest.findings(tree.with(change.path, text)).forEach(d -> codes.add(d.code().word()));
    assertThat(codes).containsExactly(change.codes);
  }
}
