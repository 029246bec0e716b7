package lis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import lis.json.Csv;
import lis.json.Json;
import lis.publish.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Whether what was published is still what was published. */
@Command(
    name = "verify",
    description = {
      "Hold a published folder to its manifest: every file there, none changed, none besides.",
      "DIR is a folder of versions, one version, or what “lis build” wrote."
    },
    sortOptions = false,
    addMethodSubcommands = false)
final class Verify implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder; without it, “published”.")
  private Path dir = Path.of(Publish.FOLDER);

  private final Lis lis;

  Verify(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    Path folder = lis.folder().resolve(dir).normalize();
    Verification.Result result = result(folder);
    switch (lis.outputFormat()) {
      case JSON -> lis.terminal().result(Json.write(result));
      case CSV -> lis.terminal().result(Csv.records(result.faults()));
      case FULL, PLAIN, CONCISE ->
          result
              .faults()
              .forEach(fault -> lis.terminal().result(fault.path() + ": " + fault.what() + ".\n"));
      default -> throw lis.outputFormat().unfit();
    }
    int count = result.faults().size();
    lis.terminal()
        .say(
            count == 0
                ? "%s is as it was published: %,d files.".formatted(folder, result.files())
                : "%s is not as it was published: %s."
                    .formatted(folder, count == 1 ? "1 fault" : count + " faults"));
    return count == 0 ? Exit.CLEAN : Exit.FINDINGS;
  }

  private static Verification.Result result(Path folder) {
    try {
      Optional<Verification.Result> result = Verification.of(folder);
      return result.orElseThrow(
          () ->
              new MisuseException(
                  "%s holds no manifest.json: nothing was published there.".formatted(folder)));
    } catch (IOException e) {
      throw new MisuseException("a file can't be read: " + e.getMessage() + ".");
    }
  }
}
