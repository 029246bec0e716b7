package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import lis.cli.Console;
import lis.cli.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What “lis diff” reads, what it leaves alone, and what it makes of mistakes. */
class DiffTest {
  private static final String PATHS = "strategy/goals/paths.md";

  @TempDir private Path temp;
  private Path folder = Path.of("");
  private Workplace git = new Workplace(Path.of(""));

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    folder = Files.createDirectories(temp.resolve("parish"));
    Strategies.copy(Path.of("src/test/resources/strategies/smallest"), folder);
    git = new Workplace(folder);
    git.prepare(
        """
        git init --quiet --initial-branch=main
        git add --all
        git commit --quiet --message=One
        """);
  }

  private Console.Ended diff(String... arguments) {
    List<String> all = Stream.concat(Stream.of("diff"), Stream.of(arguments)).toList();
    return new Console(folder).run(all.toArray(String[]::new));
  }

  private void edit(String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(PATHS));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(PATHS), text.replace(from, to));
  }

  @Test
  void comparesTheFolderWithHead() throws IOException {
    assertThat(diff().out()).contains("HEAD (", "→ the folder: nothing changed");
    edit("is even", "is not even");
    assertThat(diff().out()).contains("“not” was added", "is {+not +}even");
  }

  @Test
  void comparesWhatIsStagedAndNotTheFolder() throws IOException, InterruptedException {
    edit("is even", "is flat");
    git.prepare("git add --all");
    edit("is flat", "is bumpy");
    assertThat(diff("--staged").out()).contains("{+flat+}").doesNotContain("bumpy");
    assertThat(diff().out()).contains("{+bumpy+}").doesNotContain("flat");
    assertThat(diff("--staged", "HEAD").out()).isEqualTo(diff("--staged").out());
    assertThat(diff("--staged", "HEAD..HEAD").code()).isEqualTo(Exit.MISUSE);
  }

  @Test
  void theExitCodeSaysWhetherSomethingChanged() throws IOException {
    assertThat(diff("--exit-code").code()).isEqualTo(Exit.CLEAN);
    edit("is even", "is, even");
    assertThat(diff().code()).isEqualTo(Exit.CLEAN);
    assertThat(diff("--exit-code").code()).isEqualTo(Exit.FINDINGS);
    assertThat(diff("--exit-code", "--class", "structural,substantive").code())
        .isEqualTo(Exit.CLEAN);
    assertThat(diff("--exit-code", "--class", "editorial").code()).isEqualTo(Exit.FINDINGS);
  }

  @Test
  void filtersLeaveOutTheRest() throws IOException {
    edit("is even", "is flat");
    Files.writeString(
        folder.resolve("strategy/groups.yaml"), "- id: council\n  name: The town council\n");
    assertThat(diff("--kind", "group").out()).contains("town").doesNotContain("flat");
    assertThat(diff("--element", "paths").out()).contains("flat").doesNotContain("town");
    assertThat(diff("--kind", "grup").err()).contains("Did you mean group?");
    assertThat(diff("--element", "pahts").err()).contains("Did you mean paths?");
    assertThat(diff("--class", "editoral").err()).contains("editorial");
  }

  @Test
  void aSideWithErrorsIsComparedAsFarAsItCanBeRead() throws IOException {
    edit("is even", "is flat");
    Files.writeString(folder.resolve("strategy/jobs/kerbs.md"), "---\nname: [\n---\nText.\n");
    String said = diff().out();
    assertThat(said).contains("the folder has ", "“lis validate” says what is wrong");
    assertThat(said).contains("Not compared, because the files can’t be read: kerbs.");
    assertThat(said).contains("{+flat+}").doesNotContain("taken out");
    assertThat(diff("--output-format", "json").out()).contains("\"notCompared\": [\n    \"kerbs\"");
  }

  @Test
  void withoutAStrategyOrARepositoryItSaysSo() throws IOException {
    Files.delete(folder.resolve("strategy/model.yaml"));
    assertThat(diff().code()).isEqualTo(Exit.MISUSE);
    assertThat(diff().err()).contains("no strategy that can be read in the folder");
    assertThat(new Console(temp).run("diff").err()).contains("git knows no revision “HEAD”");
    assertThat(diff("--rev", "HEAD").err()).contains("leave out --rev");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--output=x",
        "-x",
        "--exec=touch x",
        "HEAD --output=x",
        "HEAD:strategy",
        "$(touch x)",
        "; touch x",
        "HEAD^{tree}",
        "@{upstream}",
        "--all",
        ":/.",
        "-O/dev/null"
      })
  void noRevisionIsAnOption(String name) throws IOException {
    List<String> before = files();
    for (String range : List.of(name, name + "..HEAD", "HEAD.." + name, name + "...HEAD")) {
      Console.Ended ended = diff("--", range);
      assertThat(ended.code()).as(range).isEqualTo(Exit.MISUSE);
      assertThat(ended.err()).as(range).contains("git knows no revision");
      assertThat(ended.out()).isEmpty();
    }
    assertThat(files()).isEqualTo(before);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(temp)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  /** Every way of which we know that a repository makes git start a program. */
  @Test
  void aHostileConfigurationStartsNothing() throws IOException, InterruptedException {
    Path canary = temp.resolve("started");
    Path program = temp.resolve("hostile");
    Workplace.program(program, "#!/bin/sh\necho \"$0 $*\" >> '%s'\n".formatted(canary));
    edit("is even", "is flat");
    git.prepare(
        """
        H='%s'
        printf '*.md diff=evil filter=evil merge=evil\\n*.yaml diff=evil filter=evil\\n' > .gitattributes
        git add --all
        for key in core.fsmonitor core.pager core.editor core.sshCommand core.askPass core.gitProxy \\
          diff.external diff.evil.command diff.evil.textconv filter.evil.clean filter.evil.smudge \\
          filter.evil.process merge.evil.driver credential.helper gpg.program pager.cat-file \\
          pager.ls-tree pager.ls-files pager.rev-parse pager.merge-base pager.diff \\
          interactive.diffFilter sequence.editor uploadpack.packObjectsHook; do
          git config "$key" "$H"
        done
        for name in cat-file ls-tree ls-files rev-parse merge-base diff; do
          git config "alias.$name" "!$H"
        done
        git config core.hooksPath '%s'
        git config extensions.partialClone origin
        git config remote.origin.url "ext::$H"
        git config remote.origin.promisor true
        """
            .formatted(program, temp.resolve("hooks")));
    for (String hook :
        List.of("post-index-change", "reference-transaction", "fsmonitor-watchman")) {
      Workplace.program(temp.resolve("hooks").resolve(hook), Files.readString(program));
    }
    Files.deleteIfExists(canary);
    for (String line : List.of("", "--staged", "HEAD..HEAD", "HEAD...HEAD", "HEAD")) {
      Console.Ended ended = diff(Stream.of(line).filter(l -> !l.isEmpty()).toArray(String[]::new));
      assertThat(ended.code()).as(line + ended.err()).isEqualTo(Exit.CLEAN);
    }
    assertThat(diff("--staged").out()).contains("{+flat+}");
    assertThat(canary).doesNotExist();
    git.run("timeout 20 git status < /dev/null");
    assertThat(canary).as("git itself would have started them").exists();
  }

  /** A replaced object is another text under an honest name. */
  @Test
  void replacedObjectsDontPassForOthers() throws IOException, InterruptedException {
    edit("is even", "is flat");
    git.prepare(
        """
        git commit --quiet --all --message=Two
        git replace "$(git rev-parse HEAD:strategy/goals/paths.md)" "$(git rev-parse HEAD~1:strategy/goals/paths.md)"
        """);
    assertThat(diff("HEAD~1..HEAD").out()).contains("{+flat+}");
  }

  @Test
  void gitShowsMeaningWhereItIsToldTo() throws IOException, InterruptedException {
    Path commands = temp.resolve("commands");
    Workplace.program(commands.resolve("lis"), Workplace.lis());
    git.path(commands);
    String setup = new Console(folder).run("doctor", "--git").out();
    TreeMap<String, String> lines = new TreeMap<>();
    setup.lines().filter(l -> l.startsWith("git config")).forEach(l -> lines.put(l, l));
    String attributes =
        String.join("\n", setup.lines().filter(l -> l.startsWith("strategy/")).toList());
    Files.writeString(folder.resolve(".gitattributes"), attributes + "\n");
    edit("is even", "is not even");
    git.prepare(
        lines.keySet().stream().filter(l -> l.contains("command")).findFirst().orElseThrow());
    assertThat(git.prepare("git --no-pager diff"))
        .contains(PATHS, "Goal “Paths that everyone can use” (paths)", "“not” was added");
    git.prepare("git config --unset diff.lis.command");
    git.prepare(
        lines.keySet().stream().filter(l -> l.contains(".textconv")).findFirst().orElseThrow());
    assertThat(git.prepare("git --no-pager diff"))
        .contains(
            "-Story: People walk where the path is even.",
            "+Story: People walk where the path is not even.")
        .doesNotContain("standing:");
  }

  @Test
  void gitIsToldOfNewAndLostFilesAndOfTheVocabulary() throws IOException, InterruptedException {
    Path commands = temp.resolve("commands");
    Workplace.program(commands.resolve("lis"), Workplace.lis());
    git.path(commands);
    Files.writeString(folder.resolve(".gitattributes"), "strategy/** diff=lis\n");
    Files.move(
        folder.resolve("strategy/jobs/kerbs.md"), folder.resolve("strategy/jobs/mend-kerbs.md"));
    Path model = folder.resolve("strategy/model.yaml");
    Files.writeString(model, Files.readString(model).replace("many: Hopes", "many: Wishes"));
    String said =
        git.prepare(
            """
            git config diff.lis.command 'lis git-diff'
            git add --all
            git --no-pager diff --cached --no-renames
            """);
    assertThat(said)
        .contains("Job “Mend the kerbs in Mill Lane” (kerbs)\n  structural   taken out");
    assertThat(said).contains("Job “Mend the kerbs in Mill Lane” (mend-kerbs)\n  structural   new");
    assertThat(said).contains("the word for several was “Hopes” and is “Wishes” now");
    assertThat(git.prepare("git --no-pager diff --cached -M"))
        .contains("it seems to be what was “kerbs”");
  }

  @Test
  void doctorSaysWhatIsThereAndWhatIsMissing() {
    String there = new Console(folder).run("doctor").out();
    assertThat(there).contains("Strategy:", "at commit ", "git:        not found; install git");
    assertThat(new Console(temp).run("doctor", "--output-format", "json").out())
        .contains("\"name\": \"Strategy\",\n    \"found\": false");
  }
}
