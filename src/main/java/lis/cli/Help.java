package lis.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import lis.diagnostic.Suggest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How to use lis, or one of its commands. */
@Command(
    name = "help",
    description = "Print how to use lis, or a command.",
    sortOptions = false,
    addMethodSubcommands = false)
final class Help implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "Such as validate.")
  private @Nullable String command;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Lis lis;

  Help(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    CommandLine wanted = command == null ? root : root.getSubcommands().get(command);
    if (wanted == null) {
      List<String> known = List.copyOf(root.getSubcommands().keySet());
      throw new MisuseException(
          "there is no command “%s”. %s"
              .formatted(command, Suggest.sentence(String.valueOf(command), known).orElse("")));
    }
    StringWriter text = new StringWriter();
    wanted.usage(new PrintWriter(text, true));
    lis.terminal().result(text.toString());
    return Exit.CLEAN;
  }
}
