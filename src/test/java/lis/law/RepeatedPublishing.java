package lis.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lis.publish.OutputFolder;

/** Publishes the files of one folder after the other into the same one, until somebody ends it. */
final class RepeatedPublishing {
  private RepeatedPublishing() {}

  /** {@code RepeatedPublishing OUT FOLDER…}; says "published" after each. */
  public static void main(String[] arguments) throws Exception {
    List<Map<String, byte[]>> all = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      all.add(files(Path.of(arguments[i])));
    }
    OutputFolder out = new OutputFolder(Path.of(arguments[0]));
    while (true) {
      for (Map<String, byte[]> files : all) {
        out.replace(files);
        System.out.println("published");
      }
    }
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
