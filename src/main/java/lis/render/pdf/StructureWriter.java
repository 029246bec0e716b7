package lis.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes the structure tree into the file (ISO 32000-1, 14.7). */
final class StructureWriter {
  private final PdfWriter writer;
  private final StructureTree tree;
  private final Map<StructureElement, PdfIndirectReference> references = new HashMap<>();
  private final HashMap<String, PdfIndirectReference> ids = new HashMap<>();

  StructureWriter(PdfWriter writer, StructureTree tree) {
    this.writer = writer;
    this.tree = tree;
  }

  /** The object that an element is, or will be, written as. */
  PdfIndirectReference reference(StructureElement element) {
    return references.computeIfAbsent(element, e -> writer.getPdfIndirectReference());
  }

  /** Writes everything; returns the structure tree's root. */
  PdfIndirectReference write() throws IOException {
    PdfIndirectReference root = writer.getPdfIndirectReference();
    write(tree.document(), root);
    PdfDictionary dictionary = new PdfDictionary(PdfName.STRUCTTREEROOT);
    dictionary.put(PdfName.K, reference(tree.document()));
    dictionary.put(PdfName.PARENTTREE, parentTree());
    dictionary.put(
        new PdfName("ParentTreeNextKey"),
        new PdfNumber(StructureTree.FIRST_ANNOTATION + tree.annotations().size()));
    if (!ids.isEmpty()) {
      PdfDictionary names = PdfNameTree.writeTree(ids, writer);
      dictionary.put(new PdfName("IDTree"), writer.addToBody(names).getIndirectReference());
    }
    dictionary.put(PdfName.ROLEMAP, roleMap());
    return writer.addToBody(dictionary, root).getIndirectReference();
  }

  private void write(StructureElement element, PdfIndirectReference parent) throws IOException {
    PdfDictionary dictionary = new PdfDictionary(new PdfName("StructElem"));
    dictionary.put(PdfName.S, new PdfName(element.role().type()));
    dictionary.put(PdfName.P, parent);
    int page = firstPage(element);
    if (page >= 0) {
      dictionary.put(PdfName.PG, page(page));
    }
    describe(element, dictionary);
    PdfArray kids = kids(element, page);
    if (!kids.isEmpty()) {
      dictionary.put(PdfName.K, kids);
    }
    writer.addToBody(dictionary, reference(element));
    for (Kid kid : element.kids()) {
      if (kid instanceof StructureElement below && !below.idle()) {
        write(below, reference(element));
      }
    }
  }

  private PdfArray kids(StructureElement element, int page) {
    PdfArray kids = new PdfArray();
    for (Kid kid : element.kids()) {
      switch (kid) {
        case StructureElement below -> {
          if (!below.idle()) {
            kids.add(reference(below));
          }
        }
        case Content content -> content.marks().forEach(mark -> kids.add(piece(mark, page)));
        case Annotated annotated -> kids.add(objectReference(annotated));
      }
    }
    return kids;
  }

  /** A marked piece is named by its number alone on the element's own page (14.7.4.2). */
  private PdfObject piece(Content.Mark mark, int page) {
    if (mark.page() == page) {
      return new PdfNumber(mark.mcid());
    }
    PdfDictionary elsewhere = new PdfDictionary(PdfName.MCR);
    elsewhere.put(PdfName.PG, page(mark.page()));
    elsewhere.put(PdfName.MCID, new PdfNumber(mark.mcid()));
    return elsewhere;
  }

  private PdfDictionary objectReference(Annotated annotated) {
    PdfDictionary dictionary = new PdfDictionary(new PdfName("OBJR"));
    dictionary.put(PdfName.PG, page(annotated.page()));
    dictionary.put(PdfName.OBJ, annotated.annotation());
    return dictionary;
  }

  private void describe(StructureElement element, PdfDictionary dictionary) {
    element.language().ifPresent(tag -> dictionary.put(PdfName.LANG, new PdfString(tag)));
    element.alternative().ifPresent(words -> dictionary.put(PdfName.ALT, text(words)));
    element.expansion().ifPresent(words -> dictionary.put(PdfName.E, text(words)));
    element
        .id()
        .ifPresent(
            name -> {
              dictionary.put(PdfName.ID, new PdfString(name));
              ids.put(name, reference(element));
            });
    if (!element.attributes().isEmpty()) {
      dictionary.put(PdfName.A, attributes(element.attributes()));
    }
  }

  private static PdfArray attributes(List<Attribute> attributes) {
    PdfArray array = new PdfArray();
    for (Attribute attribute : attributes) {
      PdfDictionary dictionary = new PdfDictionary();
      dictionary.put(PdfName.O, new PdfName(attribute.owner()));
      dictionary.put(new PdfName(attribute.key()), setting(attribute.setting()));
      array.add(dictionary);
    }
    return array;
  }

  private static PdfObject setting(Attribute.Setting setting) {
    return switch (setting) {
      case Attribute.Word word -> new PdfName(word.name());
      case Attribute.Numbers numbers -> {
        PdfArray array = new PdfArray();
        numbers.numbers().forEach(number -> array.add(new PdfNumber(number)));
        yield array;
      }
    };
  }

  private PdfIndirectReference parentTree() throws IOException {
    HashMap<Integer, PdfIndirectReference> owners = new HashMap<>();
    for (int page = 0; page < tree.pages().size(); page++) {
      PdfArray array = new PdfArray();
      tree.pages().get(page).forEach(owner -> array.add(reference(owner)));
      owners.put(page, writer.addToBody(array).getIndirectReference());
    }
    for (int i = 0; i < tree.annotations().size(); i++) {
      owners.put(StructureTree.FIRST_ANNOTATION + i, reference(tree.annotations().get(i)));
    }
    return writer.addToBody(PdfNumberTree.writeTree(owners, writer)).getIndirectReference();
  }

  /** Types that are not of the standard, and what they are in its words (PDF/UA-1, 7.1). */
  private static PdfDictionary roleMap() {
    PdfDictionary map = new PdfDictionary();
    map.put(new PdfName(Role.EMPHASIS.type()), new PdfName(Role.SPAN.type()));
    map.put(new PdfName(Role.STRONG.type()), new PdfName(Role.SPAN.type()));
    map.put(new PdfName(Role.BOX.type()), new PdfName("Div"));
    return map;
  }

  private static int firstPage(StructureElement element) {
    for (Kid kid : element.kids()) {
      if (kid instanceof Content content && !content.marks().isEmpty()) {
        return content.marks().getFirst().page();
      }
    }
    return -1;
  }

  private PdfIndirectReference page(int index) {
    return writer.getPageReference(index + 1);
  }

  private static PdfString text(String words) {
    return new PdfString(words, PdfObject.TEXT_UNICODE);
  }
}
