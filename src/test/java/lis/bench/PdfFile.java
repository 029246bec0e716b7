package lis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/**
 * How much there is in a PDF file, whoever wrote it.
 *
 * @param words as pdftotext reads them; empty where that isn't installed
 * @param tags how often each kind of structure element is in it
 */
record PdfFile(long bytes, int pages, Optional<Long> words, Map<String, Integer> tags) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  static PdfFile read(Path file) throws IOException {
    try (PdfReader reader = new PdfReader(file.toString())) {
      Map<String, Integer> tags = new TreeMap<>();
      PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
      if (root != null) {
        count(root.getDirectObject(PdfName.K), tags);
      }
      return new PdfFile(Files.size(file), reader.getNumberOfPages(), words(file), tags);
    }
  }

  /** How many there are of these kinds together. */
  int tags(List<String> names) {
    return names.stream().mapToInt(name -> tags.getOrDefault(name, 0)).sum();
  }

  private static void count(PdfObject kid, Map<String, Integer> tags) {
    if (kid instanceof PdfArray array) {
      for (int i = 0; i < array.size(); i++) {
        count(array.getDirectObject(i), tags);
      }
    } else if (kid instanceof PdfDictionary element && element.contains(PdfName.S)) {
      tags.merge(element.getAsName(PdfName.S).toString().substring(1), 1, Integer::sum);
      count(element.getDirectObject(PdfName.K), tags);
    }
  }

  private static Optional<Long> words(Path file) throws IOException {
    Optional<Path> program = Programs.onPath("pdftotext");
    if (program.isEmpty()) {
      return Optional.empty();
    }
    List<String> command = List.of(program.get().toString(), "-q", file.toString(), "-");
    String text = Measurement.once(new Job("words", Path.of("."), command)).said();
    return Optional.of(
        text.lines().flatMap(BLANKS::splitAsStream).filter(word -> !word.isEmpty()).count());
  }
}
