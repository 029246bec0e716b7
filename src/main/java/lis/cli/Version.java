package lis.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Which lis this is. */
@Command(
    name = "version",
    description = "Print the version of lis and of Java.",
    sortOptions = false,
    addMethodSubcommands = false)
final class Version implements Callable<Integer> {
  private final Lis lis;

  Version(Lis lis) {
    this.lis = lis;
  }

  /** As in the program's archive; "development" where it runs from classes. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public Integer call() {
    lis.terminal().result("lis %s (Java %s)\n".formatted(number(), Runtime.version()));
    return Exit.CLEAN;
  }
}
