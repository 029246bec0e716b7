package lis.render.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.Span;

/** What was found while the pages were made; the same character of the same block only once. */
final class Findings {
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Missing> missing = new HashSet<>();

  private record Missing(Span origin, int character) {}

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  void missingGlyph(Span origin, int character) {
    if (missing.add(new Missing(origin, character))) {
      String message =
          String.format(
              Locale.ROOT,
              "The PDF's fonts have no “%s” (U+%04X, %s).",
              Character.toString(character),
              character,
              String.valueOf(Character.getName(character)).toLowerCase(Locale.ROOT));
      diagnostics.add(
          Diagnostic.of(Code.MISSING_GLYPH, origin, message)
              .help("Write it in another way; in the PDF it would be a question mark."));
    }
  }

  void badImage(Span origin, String reason) {
    diagnostics.add(
        Diagnostic.of(
                Code.BAD_IMAGE, origin, "This picture has no place in the PDF: " + reason + ".")
            .help("Save it again as PNG, JPEG or SVG, in the colours of a screen (sRGB)."));
  }

  void tooManyPages(Span origin, int pages, int allowed) {
    String message =
        "The PDF has %d pages, and %d %s allowed."
            .formatted(pages, allowed, allowed == 1 ? "is" : "are");
    diagnostics.add(
        Diagnostic.of(Code.TOO_MANY_PAGES, origin, message)
            .help("What stands here is the first that finds no room. Shorten the text before it."));
  }
}
