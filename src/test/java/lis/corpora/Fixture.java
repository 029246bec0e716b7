package lis.corpora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The folder that a conversion writes into: only what it makes, beside what people wrote there. */
record Fixture(Path folder, String origin) {

  /** Elements of a kind that stand together. */
  void list(String path, List<ElementText> elements) {
    write(
        path,
        "# "
            + origin
            + " Don't edit it.\n\n"
            + elements.stream().map(ElementText::item).collect(Collectors.joining("\n")));
  }

  void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
