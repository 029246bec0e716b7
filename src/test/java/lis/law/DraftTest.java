package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lis.publish.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** While a strategy is a draft, whatever is published of it says so. */
class DraftTest {
  @TempDir private Path temp;

  @Test
  void everyOutputCarriesTheNotice() throws IOException, InterruptedException {
    Path folder = Fixture.write(temp.resolve("draft"), "Plain words.");
    Child.Ended ended = new Child().run(folder, "build");
    assertThat(ended.code()).as(ended.said()).isZero();
    Map<String, String> words = words(folder.resolve("out"));
    assertThat(words).hasSize(8);
    assertThat(words)
        .allSatisfy(
            (file, text) ->
                assertThat(text.replaceAll("\\s+", " ")).as(file).contains(Fixture.NOTICE));
  }

  private static Map<String, String> words(Path out) throws IOException {
    Map<String, String> words = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(f -> !f.endsWith(Manifest.FILE)).toList()) {
        String name = file.getFileName().toString();
        words.put(
            name,
            name.endsWith(".pdf") ? pdf(file) : Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return words;
  }

  private static String pdf(Path file) throws IOException {
    StringBuilder words = new StringBuilder();
    try (PdfReader reader = new PdfReader(file.toString())) {
      PdfTextExtractor extractor = new PdfTextExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        words.append(extractor.getTextFromPage(page)).append(' ');
      }
    }
    return words.toString();
  }
}
