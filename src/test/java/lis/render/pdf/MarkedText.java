package lis.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The text of one page by the number of its mark; what belongs to no tag has the number -1. */
final class MarkedText {
  static final int UNTAGGED = -1;

  private final PdfDictionary fonts;
  private final Map<String, CMapAwareDocumentFont> known = new HashMap<>();
  private final Map<Integer, StringBuilder> texts = new HashMap<>();
  private String font = "";
  private int mark = UNTAGGED;
  private boolean open;

  private MarkedText(PdfDictionary fonts) {
    this.fonts = fonts;
  }

  static Map<Integer, String> of(PdfReader reader, int page) {
    PdfDictionary resources = (PdfDictionary) object(reader.getPageN(page).get(PdfName.RESOURCES));
    MarkedText text = new MarkedText((PdfDictionary) object(resources.get(PdfName.FONT)));
    try {
      PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
      List<PdfObject> operands = new ArrayList<>();
      while (!parser.parse(operands).isEmpty()) {
        text.step(operands);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Integer, String> result = new HashMap<>();
    text.texts.forEach((mcid, words) -> result.put(mcid, words.toString()));
    return result;
  }

  private void step(List<PdfObject> operands) {
    switch (operands.getLast().toString()) {
      case "BDC" -> begin(operands.get(1));
      case "EMC" -> {
        mark = UNTAGGED;
        open = false;
      }
      case "Tf" -> font = operands.getFirst().toString();
      case "Tj" -> show((PdfString) operands.getFirst());
      case "TJ" -> {
        for (PdfObject piece : ((PdfArray) operands.getFirst()).getElements()) {
          if (piece instanceof PdfString string) {
            show(string);
          }
        }
      }
      default -> {}
    }
  }

  private void begin(PdfObject properties) {
    if (open) {
      throw new IllegalStateException("marks within marks");
    }
    open = true;
    mark =
        properties instanceof PdfDictionary d && d.get(PdfName.MCID) instanceof PdfNumber number
            ? number.intValue()
            : UNTAGGED;
  }

  private void show(PdfString string) {
    if (!open) {
      throw new IllegalStateException("text that is neither tagged nor an artifact");
    }
    byte[] bytes = string.getBytes();
    String words =
        known
            .computeIfAbsent(
                font,
                name ->
                    new CMapAwareDocumentFont(
                        (PRIndirectReference) fonts.get(new PdfName(name.substring(1)))))
            .decode(bytes, 0, bytes.length);
    texts.computeIfAbsent(mark, m -> new StringBuilder()).append(words);
  }

  private static PdfObject object(PdfObject reference) {
    return PdfReader.getPdfObject(reference);
  }
}
