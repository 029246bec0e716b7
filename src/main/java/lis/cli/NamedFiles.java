package lis.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lis.diagnostic.Suggest;
import lis.layout.Tidying;
import lis.source.SourceTree;

/**
 * The files of a strategy that somebody names on the command line.
 *
 * @param from the folder from which paths are typed
 */
record NamedFiles(Path from, Workspace workspace, SourceTree tree) {
  private static final List<String> FOLDERS = List.of("strategy", "templates");

  /** Those that have a layout, in the order of their paths; all where none is named. */
  List<String> chosen(List<Path> named) {
    List<String> all = new ArrayList<>();
    FOLDERS.forEach(folder -> all.addAll(tree.list(folder)));
    if (named.isEmpty()) {
      return all.stream().filter(Tidying::covers).toList();
    }
    TreeSet<String> chosen = new TreeSet<>();
    for (Path each : named) {
      String path = path(each);
      List<String> here =
          all.stream()
              .filter(p -> path.isEmpty() || p.equals(path) || p.startsWith(path + "/"))
              .toList();
      if (here.isEmpty()) {
        throw new MisuseException(
            "the strategy has no file “%s”. %s"
                .formatted(each, Suggest.sentence(path, all).orElse(""))
                .strip());
      }
      here.stream().filter(Tidying::covers).forEach(chosen::add);
    }
    return List.copyOf(chosen);
  }

  /** Relative to the folder of the strategy, with forward slashes. */
  private String path(Path typed) {
    Path file = from.resolve(typed).toAbsolutePath().normalize();
    Path folder = workspace.folder().toAbsolutePath().normalize();
    return file.startsWith(folder)
        ? folder.relativize(file).toString().replace('\\', '/')
        : typed.toString();
  }
}
