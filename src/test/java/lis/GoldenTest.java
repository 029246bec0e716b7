package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every expected text belongs to a test: one that no test asks for is left over. */
class GoldenTest {
  private static final Pattern ASKED = Pattern.compile("Golden\\.check\\(\\s*\"([^\"]+)\"");

  @Test
  void thereIsNoOrphan() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        Matcher m = ASKED.matcher(Files.readString(source));
        while (m.find()) {
          asked.add(m.group(1));
        }
      }
    }
    Set<String> there = new TreeSet<>();
    try (Stream<Path> files = Files.list(Golden.FOLDER)) {
      files.forEach(file -> there.add(file.getFileName().toString()));
    }
    assertThat(there).isNotEmpty().isEqualTo(asked);
  }
}
