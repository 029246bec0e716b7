package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are expected to the letter, kept in files. */
public final class Golden {
  private static final boolean REWRITE = Boolean.getBoolean("lis.golden");

  private Golden() {}

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
