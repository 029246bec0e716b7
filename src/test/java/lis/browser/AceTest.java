package lis.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import lis.Pipeline;
import lis.Timings;
import lis.document.Specimen;
import lis.document.Theme;
import lis.render.Format;
import lis.render.html.EpubRenderer;
import lis.source.FolderTree;
import lis.strategy.Strategy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DAISY's Ace reads books in a browser, and finds nothing in ours. */
class AceTest {
  private static final Path FOLDER = Path.of("target/ace");
  private static final long LONGEST_MINUTES = 10;
  private static String program = "";

  @TempDir private Path temp;

  @BeforeAll
  static void find() throws IOException {
    Files.createDirectories(FOLDER);
    Path said = FOLDER.resolve("install.txt");
    Process script = new ProcessBuilder("src/test/tools/ace").redirectError(said.toFile()).start();
    program = new String(script.getInputStream().readAllBytes(), UTF_8).strip();
    assumeFalse(program.isEmpty(), Files.readString(said));
  }

  @Test
  void findsNothingInTheBooksOfTheSample() throws Exception {
    Pipeline pipeline =
        new Pipeline(new FolderTree(Path.of("")), LocalDate.of(2025, 1, 15), new Timings(() -> 0));
    Strategy strategy = pipeline.validate().value().orElseThrow();
    List<Pipeline.Rendered> books =
        pipeline.render(strategy, "", Instant.EPOCH, p -> true, f -> f == Format.EPUB).value();
    assertThat(books).hasSizeGreaterThan(2);
    for (Pipeline.Rendered book : books) {
      assertThat(faults(book.bytes())).as(book.path()).isEmpty();
    }
  }

  @Test
  void findsNothingInABookWithOneOfEverything() throws Exception {
    assertThat(faults(specimen())).isEmpty();
  }

  /** A judge that is never seen to find anything proves nothing. */
  @Test
  void findsWhatIsPlanted() throws Exception {
    byte[] faulty =
        changed(
            specimen(),
            "</main>",
            "<p style=\"color:#ccc;background:#fff\">Pale.</p><table><tr><th></th></tr></table></main>");
    assertThat(faults(faulty)).contains("color-contrast", "empty-table-header");
  }

  private static byte[] specimen() {
    return new EpubRenderer().render(Specimen.document(), Theme.DEFAULT).value();
  }

  /** The names of the rules that a book breaks. */
  private List<String> faults(byte[] book) throws IOException, InterruptedException {
    Path file = Files.write(temp.resolve("book.epub"), book);
    Path report = temp.resolve("report");
    ProcessBuilder builder =
        new ProcessBuilder(program, "--force", "--outdir", report.toString(), file.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("said.txt").toFile());
    builder.environment().put("PUPPETEER_EXECUTABLE_PATH", browser().toString());
    Process process = builder.start();
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    // It ends well even where it finds faults, and where it fails: only the report tells.
    Path written = report.resolve("report.json");
    assertThat(written).as(Files.readString(temp.resolve("said.txt"))).exists();
    JsonNode found = new ObjectMapper().readTree(written.toFile());
    assertThat(found.path("assertions")).as("pages that it looked at").isNotEmpty();
    List<String> faults = new ArrayList<>();
    for (JsonNode page : found.path("assertions")) {
      for (JsonNode assertion : page.path("assertions")) {
        faults.add(assertion.path("earl:test").path("dct:title").asText());
      }
    }
    assertThat(found.path("earl:result").path("earl:outcome").asText())
        .isEqualTo(faults.isEmpty() ? "pass" : "fail");
    return faults;
  }

  /** The browser of the other tests; in a container root has no sandbox. */
  private Path browser() throws IOException {
    Path file = temp.resolve("browser");
    Files.writeString(file, "#!/bin/sh\nexec \"" + Chromium.program() + "\" --no-sandbox \"$@\"\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A book with other words in its first page. */
  private static byte[] changed(byte[] book, String old, String words) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        boolean page = e.getName().endsWith("index.xhtml");
        add(
            zip,
            e.getName(),
            page ? new String(bytes, UTF_8).replace(old, words).getBytes(UTF_8) : bytes);
      }
    }
    return out.toByteArray();
  }

  /** The first file of a book must not be packed, so none is. */
  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
