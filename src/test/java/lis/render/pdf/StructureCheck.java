package lis.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * Reads a finished file again and holds it to what a screen reader relies on: every mark and every
 * annotation belongs to one structure element, and the parent tree names that same element (ISO
 * 32000-1, 14.7.4); pictures and links have words (ISO 14289-1, 7.3 and 7.18.5). veraPDF doesn't
 * look at the former.
 */
public final class StructureCheck {
  private static final Pattern MCID = Pattern.compile("/MCID (\\d+)");

  private final PdfReader reader;
  private final Map<String, Integer> owners = new HashMap<>();
  private final Set<Integer> elements = new HashSet<>();
  private final List<String> faults = new ArrayList<>();
  private Map<Integer, PdfObject> parents = Map.of();

  private StructureCheck(PdfReader reader) {
    this.reader = reader;
  }

  /** The faults of a file; none in a sound one. */
  public static List<String> faults(PdfReader reader) {
    StructureCheck check = new StructureCheck(reader);
    check.run();
    return check.faults;
  }

  private void run() {
    PdfObject reference = reader.getCatalog().get(PdfName.STRUCTTREEROOT);
    PdfDictionary root = dictionary(reference);
    parents = PdfNumberTree.readTree(dictionary(root.get(PdfName.PARENTTREE)));
    element((PRIndirectReference) root.get(PdfName.K), number(reference));
    int claimed = owners.size();
    int found = 0;
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      found += marks(page) + annotations(page);
    }
    if (found != claimed) {
      faults.add("the tree owns " + claimed + " pieces, the pages have " + found);
    }
  }

  private void element(PRIndirectReference reference, int parent) {
    PdfDictionary element = dictionary(reference);
    int number = reference.getNumber();
    if (!elements.add(number)) {
      faults.add("element " + number + " stands twice in the tree");
      return;
    }
    if (number(element.get(PdfName.P)) != parent) {
      faults.add("element " + number + " names another parent");
    }
    if (PdfName.FIGURE.equals(element.get(PdfName.S)) && isBlank(element.get(PdfName.ALT))) {
      faults.add("element " + number + " is a figure without words");
    }
    int page = element.get(PdfName.PG) == null ? -1 : number(element.get(PdfName.PG));
    for (PdfObject kid : kids(element.get(PdfName.K))) {
      kid(kid, number, page);
    }
  }

  private void kid(PdfObject kid, int owner, int page) {
    if (kid instanceof PdfNumber mcid) {
      own(page + " mark " + mcid.intValue(), owner);
      return;
    }
    PdfDictionary dictionary = dictionary(kid);
    switch (String.valueOf(dictionary.get(PdfName.TYPE))) {
      case "/MCR" ->
          own(
              number(dictionary.get(PdfName.PG))
                  + " mark "
                  + ((PdfNumber) dictionary.get(PdfName.MCID)).intValue(),
              owner);
      case "/OBJR" -> own("annotation " + number(dictionary.get(PdfName.OBJ)), owner);
      default -> element((PRIndirectReference) kid, owner);
    }
  }

  private void own(String piece, int owner) {
    if (owners.put(piece, owner) != null) {
      faults.add("page object " + piece + " belongs to two elements");
    }
  }

  private int marks(int page) {
    int reference = reader.getPageOrigRef(page).getNumber();
    PdfArray array =
        (PdfArray)
            PdfReader.getPdfObject(parents.get(key(reader.getPageN(page), PdfName.STRUCTPARENTS)));
    int count = 0;
    for (Matcher marks = MCID.matcher(content(page)); marks.find(); count++) {
      int mcid = Integer.parseInt(marks.group(1));
      Integer owner = owners.get(reference + " mark " + mcid);
      if (array == null
          || mcid >= array.size()
          || !Objects.equals(owner, number(array.getPdfObject(mcid)))) {
        faults.add("page " + page + " mark " + mcid + " has no owner, or another");
      }
    }
    return count;
  }

  private int annotations(int page) {
    List<PdfObject> annotations = kids(reader.getPageN(page).get(PdfName.ANNOTS));
    for (PdfObject annotation : annotations) {
      Integer owner = owners.get("annotation " + number(annotation));
      PdfObject parent = parents.get(key(dictionary(annotation), PdfName.STRUCTPARENT));
      if (parent == null || !Objects.equals(owner, number(parent))) {
        faults.add("page " + page + " has an annotation without its element");
      }
      if (isBlank(dictionary(annotation).get(PdfName.CONTENTS))) {
        faults.add("page " + page + " has an annotation without words");
      }
    }
    return annotations.size();
  }

  private String content(int page) {
    try {
      return new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isBlank(@Nullable PdfObject words) {
    return !(words instanceof PdfString string) || string.toUnicodeString().isBlank();
  }

  private static int key(PdfDictionary dictionary, PdfName name) {
    return dictionary.get(name) instanceof PdfNumber number ? number.intValue() : -1;
  }

  private static List<PdfObject> kids(PdfObject object) {
    PdfObject kids = object == null ? null : PdfReader.getPdfObject(object);
    return kids == null
        ? List.of()
        : kids instanceof PdfArray array ? array.getElements() : List.of(object);
  }

  private static int number(PdfObject reference) {
    return ((PRIndirectReference) reference).getNumber();
  }

  private static PdfDictionary dictionary(PdfObject object) {
    return (PdfDictionary) PdfReader.getPdfObject(object);
  }
}
