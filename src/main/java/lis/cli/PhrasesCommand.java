package lis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What lis says of its own accord, ready to be translated. */
@Command(
    name = "phrases",
    description =
        "Print what lis itself says in a language, as lines for strategy/phrases.TAG.yaml: English,"
            + " a colon, and what it is in the language.",
    sortOptions = false,
    addMethodSubcommands = false)
final class PhrasesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TAG", description = "The language, such as cy or fr.")
  private String language = "";

  @Option(names = "--missing", description = "Only what has no words in the language yet.")
  private boolean missing;

  private final Lis lis;

  PhrasesCommand(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    Workspace workspace = lis.workspace();
    lis.pipeline(workspace, workspace.tree())
        .phrases(language)
        .forEach(
            (english, said) -> {
              if (!missing || said.isEmpty()) {
                String words = said.isEmpty() ? "" : quoted(said);
                lis.terminal().result((quoted(english) + ": " + words).strip() + "\n");
              }
            });
    return Exit.CLEAN;
  }

  /** In quotes, whatever it is: some of it would mean something else to YAML. */
  private static String quoted(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
