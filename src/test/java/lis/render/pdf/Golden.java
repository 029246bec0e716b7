package lis.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts beside the tests; {@code make golden} writes them anew. */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/lis/render/pdf");

  private Golden() {}

  static void check(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("lis.golden")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual);
      }
      assertThat(file).isRegularFile();
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
