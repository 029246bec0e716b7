package lis.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lis.document.Document;

/** Writes a publication in the forms that typesetters read, with the fonts that lis prints in. */
final class PrintedForms {
  private static final List<String> FONTS =
      List.of(
          "SourceSans3-Regular.ttf",
          "SourceSans3-Semibold.ttf",
          "SourceSans3-Bold.ttf",
          "SourceSans3-It.ttf");

  private PrintedForms() {}

  static void write(Document document, Path folder) throws IOException {
    Path fonts = Files.createDirectories(folder.resolve("fonts"));
    for (String font : FONTS) {
      try (InputStream file = Document.class.getResourceAsStream("/lis/fonts/" + font)) {
        Files.write(fonts.resolve(font), file.readAllBytes());
      }
    }
    Files.writeString(folder.resolve("main.typ"), TypstWriter.write(document));
    Files.writeString(folder.resolve("page.html"), PrintPageWriter.write(document));
  }
}
