package lis.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** The names that places in a file have, and the places in other files that it leads to. */
public final class Places {
  private Places() {}

  /** The names of places in a file. */
  public static Set<String> names(byte[] pdf) {
    PdfDictionary names = read(pdf).getCatalog().getAsDict(PdfName.NAMES);
    HashMap<String, PdfObject> tree = PdfNameTree.readTree(names.getAsDict(new PdfName("Dests")));
    return new TreeSet<>(tree.keySet());
  }

  /** Where its links lead in other files: the file, a sharp, the name; each once a page. */
  public static List<String> remote(byte[] pdf) {
    PdfReader reader = read(pdf);
    List<String> found = new ArrayList<>();
    for (int i = 1; i <= reader.getNumberOfPages(); i++) {
      PdfArray annotations = reader.getPageN(i).getAsArray(PdfName.ANNOTS);
      for (int a = 0; annotations != null && a < annotations.size(); a++) {
        PdfDictionary action = annotations.getAsDict(a).getAsDict(PdfName.A);
        if (action != null && PdfName.GOTOR.equals(action.getAsName(PdfName.S))) {
          found.add(
              action.getAsDict(PdfName.F).getAsString(PdfName.UF).toUnicodeString()
                  + "#"
                  + action.getAsString(PdfName.D).toUnicodeString());
        }
      }
    }
    return found;
  }

  private static PdfReader read(byte[] pdf) {
    try {
      return new PdfReader(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
