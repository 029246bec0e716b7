package lis.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lis.document.Colour;
import org.openpdf.text.pdf.CMapAwareDocumentFont;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** What is typed on the pages of a file: every run, with its size, its place and its colour. */
public final class Typed {
  private final int page;
  private final PdfDictionary fonts;
  private final Map<String, CMapAwareDocumentFont> known = new HashMap<>();
  private final Map<String, Face> faces;
  private final List<Run> runs = new ArrayList<>();
  private String font = "";
  private float size;
  private float x;
  private float y;
  private Colour colour = new Colour(0);

  /** One run; {@code width} is that of its words without the space behind them. */
  public record Run(
      int page,
      String words,
      String font,
      float size,
      float x,
      float y,
      float width,
      Colour colour) {

    private boolean touches(Run other) {
      return x + 0.5f < other.x + other.width
          && other.x + 0.5f < x + width
          && y - 0.2f * size < other.y + 0.68f * other.size
          && other.y - 0.2f * other.size < y + 0.68f * size;
    }

    private boolean outside() {
      return x < 40
          || x + width > Spacing.PAGE_WIDTH - 40
          || y < 36
          || y > Spacing.PAGE_HEIGHT - 40;
    }
  }

  private Typed(int page, PdfDictionary fonts, Map<String, Face> faces) {
    this.page = page;
    this.fonts = fonts;
    this.faces = faces;
  }

  /** All runs of a file, page after page. */
  public static List<Run> of(byte[] pdf) {
    Map<String, Face> faces = new HashMap<>();
    List<Run> runs = new ArrayList<>();
    try (PdfReader reader = new PdfReader(pdf)) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        PdfDictionary resources = dictionary(reader.getPageN(page).get(PdfName.RESOURCES));
        Typed typed = new Typed(page, dictionary(resources.get(PdfName.FONT)), faces);
        PdfContentParser parser =
            new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        List<PdfObject> operands = new ArrayList<>();
        while (!parser.parse(operands).isEmpty()) {
          typed.step(operands);
        }
        runs.addAll(typed.runs);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return runs;
  }

  /** What lies on other words, or beyond the type area. */
  public static List<String> faults(List<Run> runs) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.outside()) {
        faults.add("outside: " + run);
      }
      for (int k = i + 1; k < runs.size() && runs.get(k).page() == run.page(); k++) {
        if (run.touches(runs.get(k))) {
          faults.add(run + " touches " + runs.get(k));
        }
      }
    }
    return faults;
  }

  private void step(List<PdfObject> operands) {
    switch (operands.getLast().toString()) {
      case "Tf" -> {
        font = operands.getFirst().toString().substring(1);
        size = number(operands, 1);
      }
      case "Tm" -> {
        if (number(operands, 0) != 1 || number(operands, 3) != 1) {
          throw new IllegalStateException("text is scaled");
        }
        x = number(operands, 4);
        y = number(operands, 5);
      }
      case "rg" ->
          colour =
              new Colour(
                  channel(operands, 0) << 16 | channel(operands, 1) << 8 | channel(operands, 2));
      case "Tj" -> show(decoded((PdfString) operands.getFirst()));
      case "TJ" -> {
        StringBuilder words = new StringBuilder();
        for (PdfObject piece : ((PdfArray) operands.getFirst()).getElements()) {
          if (piece instanceof PdfString string) {
            words.append(decoded(string));
          }
        }
        show(words.toString());
      }
      default -> {}
    }
  }

  private String decoded(PdfString string) {
    byte[] bytes = string.getBytes();
    return known
        .computeIfAbsent(
            font,
            name -> new CMapAwareDocumentFont((PRIndirectReference) fonts.get(new PdfName(name))))
        .decode(bytes, 0, bytes.length);
  }

  private void show(String words) {
    String name = String.valueOf(dictionary(fonts.get(new PdfName(font))).get(PdfName.BASEFONT));
    Face face = faces.computeIfAbsent(name.replaceAll(".*[+]", ""), Typed::face);
    float width = face.width(words.stripTrailing()) * size / 1000;
    runs.add(new Run(page, words, name, size, x, y, width, colour));
  }

  /** A font by its PostScript name: the regular cut may be left unsaid. */
  private static Face face(String name) {
    return Stream.of(Weight.values())
        .filter(weight -> weight.file().equals(name + ".ttf"))
        .findFirst()
        .map(Face::new)
        .or(
            () ->
                Stream.of(Fallback.values())
                    .filter(f -> f.file().replace("-Regular", "").equals(name + ".ttf"))
                    .findFirst()
                    .map(Face::new))
        .orElseThrow(() -> new IllegalStateException(name));
  }

  private static int channel(List<PdfObject> operands, int index) {
    return Math.round(number(operands, index) * 255);
  }

  private static float number(List<PdfObject> operands, int index) {
    return ((PdfNumber) operands.get(index)).floatValue();
  }

  private static PdfDictionary dictionary(PdfObject object) {
    return (PdfDictionary) PdfReader.getPdfObject(object);
  }
}
