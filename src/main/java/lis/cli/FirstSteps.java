package lis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lis.model.Archetype;
import lis.model.Kind;
import lis.model.Model;

/**
 * What somebody is told who has begun a strategy.
 *
 * @param folder where it is
 */
record FirstSteps(Lis lis, Path folder) {

  void say(Model model, boolean dryRun, int written, List<String> kept) {
    Terminal terminal = lis.terminal();
    kept.forEach(path -> terminal.say(path + " is there already, and stays as it is."));
    if (dryRun) {
      terminal.say(written + " files would be written.");
      return;
    }
    terminal.say(written + " files. What they say is made up, and every page says so. Next:");
    commands(model).forEach(command -> terminal.say("  " + command));
  }

  private Stream<String> commands(Model model) {
    String lis = folder.equals(this.lis.host().folder()) ? "lis" : "lis -C " + quoted(folder);
    return Stream.of(
        lis + " validate",
        lis + " build",
        lis + " new " + begun(model) + " its-id --title \"Its title\"");
  }

  /** Something to begin with: an action, where the model knows any. */
  private static String begun(Model model) {
    return Stream.concat(
            model.kinds(Archetype.ACTION).stream(),
            model.kinds().values().stream().filter(kind -> kind.folder().isPresent()))
        .findFirst()
        .map(Kind::name)
        .orElse("KIND");
  }

  private String quoted(Path path) {
    Path start = lis.host().folder();
    String words = (path.startsWith(start) ? start.relativize(path) : path).toString();
    return words.matches("[\\p{L}\\p{N}/._-]+") ? words : "'" + words.replace("'", "'\\''") + "'";
  }
}
