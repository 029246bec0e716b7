package lis.load;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lis.diagnostic.Diagnostic;
import lis.source.MemoryTree;
import lis.source.SourceFile;
import lis.source.Span;

/** Reads Markdown for the tests as if it stood in {@code objectives/example.md}. */
final class Markdown {
  /** A PNG of one pixel. */
  static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>";

  private static final ProseReader READER =
      new ProseReader(
          MemoryTree.of(
              Map.of(
                  "images/dock.png", PNG,
                  "images/bars.svg", SVG.getBytes(StandardCharsets.UTF_8),
                  "objectives/wind farm.png", PNG)));

  private Markdown() {}

  static ProseReader.Prose read(String text) {
    return READER.read(file(text), 0, text.length(), "example");
  }

  static ProseReader.Prose read(Yaml.Scalar scalar) {
    return READER.read(scalar, "example");
  }

  static SourceFile file(String text) {
    return new SourceFile("objectives/example.md", text);
  }

  /** A line for each finding: its code, its place and the text there. */
  static List<String> faults(ProseReader.Prose prose) {
    return prose.diagnostics().stream().sorted(Diagnostic.ORDER).map(Markdown::fault).toList();
  }

  private static String fault(Diagnostic diagnostic) {
    return "%s %s %s"
        .formatted(diagnostic.code().word(), position(diagnostic.place()), diagnostic.message());
  }

  /** The line, the column, and the text that a place covers. */
  static String position(Span place) {
    String text = place.text().lines().limit(1).collect(Collectors.joining());
    return place.line() + ":" + place.column() + " “" + text + "”";
  }
}
