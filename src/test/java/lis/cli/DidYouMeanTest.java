package lis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import lis.bench.Generator;
import lis.cli.Console.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever word a user of the command line mistypes, lis says which one it knows. */
class DidYouMeanTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    Generator.write(1, folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // commands and options
        "valdate                            | Did you mean validate?",
        "help bild                          | Did you mean build?",
        "validate --quite                   | Did you mean --quiet",
        "validate --fx                      | Did you mean --fix?",
        "build --formt=pdf                  | Did you mean --format?",
        "validate --output-format cocise    | Did you mean concise?",
        "build --format pfd                 | Did you mean pdf?",
        "build --pdf-standard ua2           | Did you mean ua-2?",
        "validate --fail-on warnin          | Did you mean warning?",
        "validate --color alwys             | Did you mean always?",
        // kinds, by name, by folder, by label
        "list priorty                       | Did you mean priority?",
        "list engagemnt                     | Did you mean engagement?",
        "list productivity                  | Did you mean foundation (“Foundation of productivity”)?",
        "matrix priority objectve           | Did you mean objective?",
        "matrix prioritys objective         | Did you mean priority?",
        "matrix priority evidence --via obj | obj",
        "new indicatr x                     | Did you mean indicator?",
        // fields, relations, choices
        "list --where provenanc=report      | Did you mean provenance?",
        "list --where provenance=repot      | Did you mean report?",
        "list --where state=under-weigh     | Did you mean under-way?",
        "list --without servd-by            | Did you mean served-by?",
        "list --without server              | serves",
        "new indicator x --set unti=5       | Did you mean unit?",
        // ids
        "show priority-l                    | Did you mean priority-1",
        "show challenge-inclusive-most      | Did you mean",
        "list --linked-to objectve-1        | Did you mean objective-1",
        "rename objectve-1 new-one          | Did you mean objective-1",
        // codes and publications
        "explain dangling-referense         | Did you mean dangling-reference?",
        "explain reference-wrong            | Did you mean wrong-kind-reference",
        "build sumary                       | Did you mean summary?",
      })
  void suggestsWhatWasMeant(String line, String help) {
    Ended ended = new Console(folder).run(line.strip().split(" +"));
    assertThat(ended.code()).isEqualTo(Exit.MISUSE);
    assertThat(ended.err()).contains(help);
  }

  @Test
  void suggestsBranchesAndTags(@TempDir Path repository) throws IOException, InterruptedException {
    Generator.write(1, repository);
    git(repository, "init", "-q", "-b", "trunk");
    git(repository, "add", "-A");
    git(
        repository,
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@b.example",
        "commit",
        "-q",
        "-m",
        "First");
    git(repository, "tag", "draft-2019");
    assertThat(new Console(repository).run("list", "--rev", "trnk").err())
        .contains("Did you mean trunk?");
    assertThat(new Console(repository).run("validate", "--since", "draft-2091").err())
        .contains("Did you mean draft-2019?");
    assertThat(new Console(folder).run("list", "--rev", "trnk").err())
        .contains("git knows no revision “trnk”");
  }

  private static void git(Path folder, String... arguments)
      throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = "git";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    assertThat(new ProcessBuilder(command).directory(folder.toFile()).start().waitFor()).isZero();
  }
}
