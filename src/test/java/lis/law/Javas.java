package lis.law;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The other Javas of this machine that lis runs on, where its launcher looks for them. */
final class Javas {
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
  private static final int OLDEST = 21;

  private Javas() {}

  static List<Path> others() throws IOException {
    Map<Path, Path> programs = new LinkedHashMap<>();
    for (Path home : homes()) {
      Path program = home.resolve("bin/java");
      if (Files.isExecutable(program) && version(home) >= OLDEST) {
        programs.putIfAbsent(program.toRealPath(), program);
      }
    }
    programs.remove(Path.of(System.getProperty("java.home"), "bin/java").toRealPath());
    return List.copyOf(programs.values());
  }

  private static List<Path> homes() throws IOException {
    Path user = Path.of(System.getProperty("user.home"));
    List<Path> folders =
        List.of(
            Path.of("/usr/lib/jvm"),
            user.resolve(".sdkman/candidates/java"),
            user.resolve(".jdks"),
            Path.of("/opt"));
    List<Path> homes = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (DirectoryStream<Path> each = Files.newDirectoryStream(folder)) {
          each.forEach(homes::add);
        }
      }
    }
    return homes.stream().sorted().toList();
  }

  private static int version(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return 0;
    }
    Matcher found = VERSION.matcher(Files.readString(release));
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }
}
