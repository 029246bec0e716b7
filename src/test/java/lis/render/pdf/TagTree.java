package lis.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** The structure tree of a file as text: tags with their attributes, and words in reading order. */
public final class TagTree {
  private static final PdfName ACTUAL = new PdfName("ActualText");

  private final Map<Integer, Map<Integer, String>> words = new HashMap<>();
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder spoken = new StringBuilder();

  private TagTree(PdfReader reader) {
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      words.put(reader.getPageOrigRef(page).getNumber(), MarkedText.of(reader, page));
    }
    PdfDictionary root = dictionary(reader.getCatalog().get(PdfName.STRUCTTREEROOT));
    kid(root.get(PdfName.K), 0, 0);
  }

  /** One line for each tag and for each piece of text. */
  public static String of(byte[] pdf) {
    return read(pdf).out.toString();
  }

  /** The words alone, with single spaces. */
  public static String words(byte[] pdf) {
    return read(pdf).spoken.toString().replaceAll("\\s+", " ").strip();
  }

  private static TagTree read(byte[] pdf) {
    try (PdfReader reader = new PdfReader(pdf)) {
      return new TagTree(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void kid(PdfObject kid, int page, int depth) {
    switch (PdfReader.getPdfObject(kid)) {
      case PdfArray array -> array.getElements().forEach(each -> kid(each, page, depth));
      case PdfNumber number -> text(page, number.intValue(), depth);
      case PdfDictionary dictionary -> {
        String type = String.valueOf(dictionary.get(PdfName.TYPE));
        int own = page(dictionary, page);
        switch (type) {
          case "/MCR" -> text(own, ((PdfNumber) dictionary.get(PdfName.MCID)).intValue(), depth);
          case "/OBJR" -> line(depth, "(annotation)");
          default -> element(dictionary, own, depth);
        }
      }
      default -> throw new IllegalStateException("no kid of a structure element: " + kid);
    }
  }

  private void element(PdfDictionary element, int page, int depth) {
    String type = String.valueOf(element.get(PdfName.S)).substring(1);
    line(depth, type + details(element));
    if (!List.of("Span", "Link", "Em", "Strong", "Code", "Reference").contains(type)) {
      spoken.append(' ');
    }
    if (element.get(ACTUAL) instanceof PdfString said) {
      // As a reader would: the words in place of all that stands below (ISO 32000-1, 14.9.4).
      spoken.append(said.toUnicodeString());
      line(depth + 1, "“" + said.toUnicodeString().strip() + "”");
    } else if (element.get(PdfName.K) != null) {
      kid(element.get(PdfName.K), page, depth + 1);
    }
  }

  private static String details(PdfDictionary element) {
    StringBuilder details = new StringBuilder();
    for (PdfName key : List.of(PdfName.LANG, PdfName.ALT, PdfName.E, PdfName.ID)) {
      if (element.get(key) instanceof PdfString value) {
        details.append(" %s=\"%s\"".formatted(key, value.toUnicodeString()));
      }
    }
    if (PdfReader.getPdfObject(element.get(PdfName.A)) instanceof PdfArray attributes) {
      for (PdfObject attribute : attributes.getElements()) {
        PdfDictionary dictionary = dictionary(attribute);
        for (PdfName key : dictionary.getKeys()) {
          if (!key.equals(PdfName.O)) {
            details.append(" %s=%s".formatted(key, dictionary.get(key)));
          }
        }
      }
    }
    return details.toString().replace("/", "");
  }

  private void text(int page, int mcid, int depth) {
    String text = words.getOrDefault(page, Map.of()).getOrDefault(mcid, "");
    spoken.append(text);
    if (!text.isBlank()) {
      line(depth, "“" + text.strip() + "”");
    }
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  private static int page(PdfDictionary dictionary, int otherwise) {
    return dictionary.get(PdfName.PG) instanceof PRIndirectReference reference
        ? reference.getNumber()
        : otherwise;
  }

  private static PdfDictionary dictionary(PdfObject object) {
    return (PdfDictionary) PdfReader.getPdfObject(object);
  }
}
