package lis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import lis.diagnostic.Baseline;
import lis.diagnostic.Diagnostic;

/** A baseline on disk. */
final class BaselineFile {
  private BaselineFile() {}

  /**
   * The faults that a file names.
   *
   * @throws MisuseException when it can't be read, with the line
   */
  static Baseline read(Path file) {
    try {
      return Baseline.read(Files.readString(file));
    } catch (Baseline.MalformedException e) {
      throw new MisuseException(
          "line %d of the baseline %s isn't one that lis wrote.".formatted(e.line(), file));
    } catch (NoSuchFileException e) {
      throw new MisuseException(
          "there is no baseline %s; “lis validate --write-baseline FILE” writes one."
              .formatted(file));
    } catch (IOException e) {
      throw new MisuseException("the baseline " + file + " can't be read.");
    }
  }

  static void write(Path file, List<Diagnostic> findings) {
    try {
      Files.writeString(file, Baseline.write(findings));
    } catch (IOException e) {
      throw new MisuseException("the disk refuses to write " + file + ".");
    }
  }
}
