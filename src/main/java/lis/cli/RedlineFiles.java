package lis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lis.Pipeline;
import lis.change.Redline;
import lis.diagnostic.Outcome;
import lis.history.Revision;
import lis.render.Format;

/** Writes a comparison as a document. */
final class RedlineFiles {
  private final Lis lis;
  private final Workspace workspace;
  private final DiffReport report;

  RedlineFiles(Lis lis, Workspace workspace, DiffReport report) {
    this.lis = lis;
    this.workspace = workspace;
    this.report = report;
  }

  /** Writes a file, or a folder with a page and a PDF. */
  void write(Path path) {
    Map<Path, Format> files = files(path);
    Redline.Head head = head();
    Touched touched = new Touched(report.changes());
    Pipeline pipeline = lis.pipeline(workspace, report.after().side().tree());
    for (Map.Entry<Path, Format> file : files.entrySet()) {
      Outcome<byte[]> rendered =
          pipeline.redline(report.changes(), head, touched::words, file.getValue());
      lis.report(rendered.diagnostics());
      if (!rendered.hasErrors()) {
        put(file.getKey(), rendered.value());
        lis.terminal().say("  %s  %,d bytes".formatted(file.getKey(), rendered.value().length));
      }
    }
  }

  private static Map<Path, Format> files(Path path) {
    Map<Path, Format> files = new LinkedHashMap<>();
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    for (Format format : List.of(Format.HTML, Format.PDF, Format.TEXT)) {
      if (name.endsWith("." + format.extension())) {
        return Map.of(path, format);
      }
    }
    if (name.contains(".") && !Files.isDirectory(path)) {
      throw new MisuseException(
          "a redline is a file that ends in .html, .pdf or .txt, or a folder, and not "
              + path
              + ".");
    }
    files.put(path.resolve(Format.HTML.file(Redline.NAME)), Format.HTML);
    files.put(path.resolve(Format.PDF.file(Redline.NAME)), Format.PDF);
    return files;
  }

  private static void put(Path file, byte[] bytes) {
    Path folder = file.toAbsolutePath().resolve("..").normalize();
    try {
      Files.createDirectories(folder);
      Path fresh = folder.resolve("." + file.getFileName() + ".new");
      Files.write(fresh, bytes);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new MisuseException("the disk refuses: " + e.getMessage() + ".");
    }
  }

  private Redline.Head head() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "This compares %s with %s. Result: %s%s."
            .formatted(
                report.before().side().title(),
                report.after().side().title(),
                report.summary(),
                report.changes().isEmpty() ? "" : " (" + report.weights() + ")"));
    sentences.addAll(report.notes());
    Optional<Revision> revision = report.after().side().revision();
    Instant date =
        lis.host()
            .epoch()
            .or(() -> revision.map(Revision::date))
            .or(() -> report.before().side().revision().map(Revision::date))
            .orElse(Instant.EPOCH);
    return new Redline.Head(
        report.before().side().title() + " → " + report.after().side().title(),
        sentences,
        revision.map(Revision::shortId).orElse(""),
        date);
  }
}
