package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are expected to the letter, kept in files. */
public final class Golden {
  private static final boolean REWRITE = Boolean.getBoolean("lis.golden");

  /** Where expected texts live that belong to no other file. */
  static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /** Holds a text to the file of this name. */
  public static void check(String name, String actual) {
    check(FOLDER.resolve(name), actual);
  }

  /** Holds a text in UTF-8 to the file of this name. */
  public static void check(String name, byte[] actual) {
    check(name, new String(actual, StandardCharsets.UTF_8));
  }

  /** Holds a text to its file, or rewrites the file when the build was asked to. */
  public static void check(Path file, String actual) {
    try {
      if (REWRITE) {
        Files.writeString(file, actual);
      }
      assertThat(file).as("run “make golden” and read what it wrote").exists();
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
