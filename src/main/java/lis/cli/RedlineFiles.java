package lis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lis.change.Redline;
import lis.diagnostic.Outcome;
import lis.history.Revision;
import lis.publish.AtomicFile;
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
    for (Map.Entry<Path, Format> file : files(path).entrySet()) {
      bytes(file.getValue()).ifPresent(bytes -> put(file.getKey(), bytes));
    }
  }

  /** The comparison as a file of a format; empty where findings say why it can't be one. */
  Optional<byte[]> bytes(Format format) {
    Touched touched = new Touched(report.changes());
    Outcome<byte[]> rendered =
        lis.pipeline(workspace, report.after().side().tree())
            .redline(report.changes(), head(), touched::words, format);
    // A comparison has formats that findings haven't.
    if (!rendered.diagnostics().isEmpty()) {
      lis.report(rendered.diagnostics());
    }
    return rendered.hasErrors() ? Optional.empty() : Optional.of(rendered.value());
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

  private void put(Path file, byte[] bytes) {
    try {
      AtomicFile.write(file, bytes);
    } catch (IOException e) {
      throw new MisuseException("the disk refuses: " + e.getMessage() + ".");
    }
    lis.terminal().say("  %s  %,d bytes".formatted(file, bytes.length));
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
