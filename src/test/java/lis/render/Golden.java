package lis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts beside the tests; with {@code -Dlis.golden=true} they are written anew. */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  public static void check(String name, byte[] actual) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("lis.golden")) {
        Files.createDirectories(FOLDER);
        Files.write(file, actual);
      }
      assertThat(file).isRegularFile();
      assertThat(new String(actual, java.nio.charset.StandardCharsets.UTF_8))
          .isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
