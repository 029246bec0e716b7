package lis.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A script that lets bash and zsh complete commands and options. */
@Command(
    name = "completion",
    description = "Print a completion script for bash and zsh: source <(lis completion).",
    sortOptions = false,
    addMethodSubcommands = false)
final class Completion implements Callable<Integer> {
  private final Lis lis;

  @Spec private CommandSpec spec = CommandSpec.create();

  Completion(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    lis.terminal().result(AutoComplete.bash(root.getCommandName(), root));
    return Exit.CLEAN;
  }
}
