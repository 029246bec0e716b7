package lis.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import lis.edit.Starter;
import lis.model.Archetype;
import lis.model.Kind;
import lis.model.Model;

/**
 * What somebody is told who has begun a strategy.
 *
 * @param folder where it is
 */
record FirstSteps(Lis lis, Path folder) {

  void say(Model model, int written) {
    Terminal terminal = lis.terminal();
    terminal.say(written + " files. What they say is made up, and every page says so. Next:");
    commands(model).forEach(command -> terminal.say("  " + command));
  }

  /** What only its owner can do for a file that checks changes. */
  void say(Starter starter) {
    for (Map.Entry<String, byte[]> file : starter.files().entrySet()) {
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      lis.terminal()
          .say(
              text.startsWith("#!")
                  ? "git runs %s once you say: git config core.hooksPath %s"
                      .formatted(file.getKey(), Path.of(file.getKey()).getParent())
                  : "In %s, say where lis is kept.".formatted(file.getKey()));
    }
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
