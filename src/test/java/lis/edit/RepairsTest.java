package lis.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lis.Smallest;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.Edit;
import lis.source.EditedTree;
import lis.source.MemoryTree;
import lis.source.SourceFile;
import lis.source.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairsTest {
  private static final String KERBS = "strategy/jobs/kerbs.md";
  @TempDir private Path folder;

  private static String text(EditedTree tree, String path) throws UnreadableException {
    return new String(tree.read(path), StandardCharsets.UTF_8);
  }

  /** Each fault is planted in a line that ends in a comment, among odd spaces. */
  @ParameterizedTest
  @CsvSource({
    "by: council, by: counsil",
    "helps: lower-kerbs, helps: lower-kerb",
    "price: £4500, prise: £4500",
    "standing: derived, standing: derivd",
  })
  void changesTheFaultAndNothingElse(String sound, String faulty) throws UnreadableException {
    String text = Smallest.tree().text(KERBS);
    String key = sound.substring(0, sound.indexOf(':'));
    String without = text.replaceFirst("(?m)^" + key + ": .*\n", "");
    String frame = without.replaceFirst("\n", "\n%s   # kept,  as it is\n");
    MemoryTree broken = Smallest.tree().with(KERBS, frame.formatted(faulty));
    EditedTree tree = new EditedTree(broken);
    assertThat(new Repairs(tree).make(Smallest.findings(broken))).hasSize(1);
    assertThat(text(tree, KERBS)).isEqualTo(frame.formatted(sound));
    assertThat(Smallest.findings(tree)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "papers: [survey, survey]\\n | papers: [survey]\\n",
        "papers: [ survey , survey ]\\n | papers: [ survey  ]\\n",
        "papers:\\n  - survey\\n  - survey\\n | papers:\\n  - survey\\n",
      })
  void takesASecondLinkOutOfItsList(String faulty, String sound) throws UnreadableException {
    String text = Smallest.tree().text(KERBS);
    MemoryTree broken =
        Smallest.tree().with(KERBS, text.replaceFirst("helps", lines(faulty) + "helps"));
    EditedTree tree = new EditedTree(broken);
    new Repairs(tree).make(Smallest.findings(broken));
    assertThat(text(tree, KERBS)).isEqualTo(text.replaceFirst("helps", lines(sound) + "helps"));
  }

  /** Only where the successor fits, and where the link says nothing that was said of the other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "helps: lower-kerbs | level-crossings | helps: level-crossings",
        "helps: [lower-kerbs] | level-crossings | helps: [level-crossings]",
        "helps: [lower-kerbs, level-crossings] | level-crossings | helps: [lower-kerbs, level-crossings]",
        "helps: lower-kerbs | [level-crossings, ramps] | helps: lower-kerbs",
        "helps: lower-kerbs | council | helps: lower-kerbs",
      })
  void namesTheSuccessorOfWhatIsWithdrawn(String link, String successor, String mended)
      throws UnreadableException {
    String text = Smallest.tree().text(KERBS);
    MemoryTree tree =
        Smallest.tree()
            .with(KERBS, text.replaceFirst("helps: .*", link))
            .with(
                "strategy/steps.yaml",
                """
                - {id: lower-kerbs, name: Kerbs, part-of: paths, given-up: yes, instead: %s}
                - {id: level-crossings, name: Crossings, part-of: paths}
                - {id: ramps, name: Ramps, part-of: paths}
                """
                    .formatted(successor));
    EditedTree edited = new EditedTree(tree);
    new Repairs(edited).make(Smallest.findings(tree));
    assertThat(text(edited, KERBS)).isEqualTo(text.replaceFirst("helps: .*", mended));
  }

  @Test
  void leavesALinkThatCouldLeadInACircle() throws UnreadableException {
    MemoryTree tree =
        Smallest.tree()
            .with(
                "strategy/days.yaml",
                """
                - {id: a, name: A, on: 2025, given-up: yes, instead: c}
                - {id: b, name: B, on: 2025, follows: a}
                - {id: c, name: C, on: 2025, follows: b}
                """);
    EditedTree edited = new EditedTree(tree);
    assertThat(new Repairs(edited).make(Smallest.findings(tree))).isEmpty();
  }

  @Test
  void leavesALinkThatSaysMoreToTheEditor() throws UnreadableException {
    String hopes =
        "- {id: nobody-left-out, name: A, everywhere: yes, given-up: yes, instead: all}\n";
    MemoryTree tree =
        Smallest.tree()
            .with("strategy/hopes.yaml", hopes + "- {id: all, name: B, everywhere: yes}\n");
    EditedTree edited = new EditedTree(tree);
    assertThat(new Repairs(edited).make(Smallest.findings(tree))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"foot\u200Bpath\u200B, footpath", "cafe\u0301  e\u0301, caf\u00e9  \u00e9"})
  void mendsEveryOddCharacterOfAFile(String faulty, String sound) throws UnreadableException {
    String text = Smallest.tree().text(KERBS);
    MemoryTree broken = Smallest.tree().with(KERBS, text + faulty + "\n");
    EditedTree tree = new EditedTree(broken);
    assertThat(new Repairs(tree).make(Smallest.findings(broken))).hasSize(1);
    assertThat(text(tree, KERBS)).isEqualTo(text + sound + "\n");
  }

  /** Words are replaced in their case, and only where no mark stands among them. */
  @ParameterizedTest
  @CsvSource({
    "In order to walk *in order to* rest., To walk *to* rest.",
    "Utilise it. We utilised it., Use it. We used it.",
    "A hut is prior to., A hut is before.",
    "It is *in order* to rest., It is *in order* to rest.",
    "Every Footpath &amp; a footpath., Every Way &amp; a way.",
    "An old footpath. An alley. Alleys., An old way. An alley. Alleys.",
  })
  void putsAnotherWordThere(String faulty, String sound) throws UnreadableException {
    String words = "strategy/words.yaml";
    String terms = "- {id: way, name: Way, never: [footpath, alley], sense: To go.}\n";
    String text = Smallest.tree().text(KERBS);
    MemoryTree broken =
        Smallest.tree()
            .with(words, Smallest.tree().text(words) + terms)
            .with(KERBS, text + faulty + "\n");
    EditedTree tree = new EditedTree(broken);
    new Repairs(tree).make(Smallest.findings(broken));
    assertThat(text(tree, KERBS)).isEqualTo(text + sound + "\n");
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }

  @Test
  void leavesTheLineEndsAndTheMarkThatItIsNotAskedToChange() throws UnreadableException {
    String windows = "\uFEFF" + Smallest.tree().text(KERBS).replace("\n", "\r\n");
    MemoryTree broken = Smallest.tree().with(KERBS, windows.replace("council", "counsil"));
    EditedTree tree = new EditedTree(broken);
    List<Diagnostic> only =
        Smallest.findings(broken).stream()
            .filter(d -> d.code() == Code.DANGLING_REFERENCE)
            .toList();
    new Repairs(tree).make(only);
    assertThat(text(tree, KERBS)).isEqualTo(windows);
  }

  @Test
  void repairsInRoundsWhatCanNotBeRepairedAtOnce() throws UnreadableException {
    String text = Smallest.tree().text(KERBS);
    String windows = "\uFEFF" + text.replace("council", "counsil").replace("\n", "\r\n");
    EditedTree tree = new EditedTree(Smallest.tree().with(KERBS, windows));
    for (int round = 0; round < 3; round++) {
      assertThat(new Repairs(tree).make(Smallest.findings(tree))).hasSize(1);
    }
    assertThat(text(tree, KERBS)).isEqualTo(text);
  }

  @Test
  void guessesNothingWhereTwoIdsAreAsNear() {
    MemoryTree broken =
        Smallest.tree()
            .with("strategy/groups/a.yaml", "- {id: councim, name: Another one}\n")
            .with(KERBS, Smallest.tree().text(KERBS).replace("council", "councix"));
    assertThat(Smallest.findings(broken)).extracting(Diagnostic::fix).allMatch(f -> f.isEmpty());
  }

  @Test
  void aRepairIsMadeWholeOrNotAtAll() throws UnreadableException {
    SourceFile file = new SourceFile("a.md", "one two three");
    Diagnostic first =
        Diagnostic.of(Code.BAD_ID, file.start(), "a").fix("1", new Edit(file.span(4, 7), "2"));
    Diagnostic second =
        Diagnostic.of(Code.BAD_ID, file.start(), "b")
            .fix("2", new Edit(file.span(0, 3), "1"), new Edit(file.span(5, 6), "x"));
    EditedTree tree = new EditedTree(MemoryTree.empty().with("a.md", file.text()));
    assertThat(new Repairs(tree).make(List.of(first, second))).containsExactly(first);
    assertThat(text(tree, "a.md")).isEqualTo("one 2 three");
  }

  @Test
  void writesAllFilesOrNone() throws IOException {
    Files.writeString(folder.resolve("a.md"), "a");
    Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("a.md"));
    EditedTree tree = new EditedTree(MemoryTree.empty());
    tree.write("a.md", new byte[] {'x'});
    tree.write("b.md", new byte[] {'y'});
    assertThatThrownBy(() -> new StrategyFolder(folder).write(tree))
        .isInstanceOf(IOException.class);
    assertThat(folder.resolve("a.md")).hasContent("a");
    tree.delete("b.md");
    assertThatThrownBy(() -> new StrategyFolder(folder).write(tree))
        .isInstanceOf(IOException.class);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void neverWritesThroughALinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(folder.resolve("strategy"), elsewhere);
    EditedTree tree = new EditedTree(MemoryTree.empty());
    tree.write("strategy/a.md", new byte[] {'x'});
    assertThatThrownBy(() -> new StrategyFolder(folder).write(tree))
        .isInstanceOf(IOException.class);
    assertThat(elsewhere).isEmptyDirectory();
  }
}
