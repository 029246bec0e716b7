package lis.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.render.PdfStandard;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNull;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes the structure tree into the file (ISO 32000-1, 14.7). */
final class StructureWriter {
  private final PdfWriter writer;
  private final StructureTree tree;
  private final PdfStandard standard;
  private final Map<String, StructureElement> anchors;
  private Optional<PdfIndirectReference> newer = Optional.empty();
  private final Map<StructureElement, PdfIndirectReference> references = new HashMap<>();
  private final HashMap<String, PdfIndirectReference> ids = new HashMap<>();

  StructureWriter(PdfWriter writer, StructureTree tree, PdfStandard standard) {
    this.writer = writer;
    this.tree = tree;
    this.standard = standard;
    this.anchors = standard == PdfStandard.UA_2 ? tree.anchors() : Map.of();
  }

  /** The destination of a link that names an element (ISO 32000-2, 12.3.2.3). */
  PdfArray destination(String anchor) {
    PdfArray destination = new PdfArray(reference(element(anchor)));
    destination.add(PdfName.XYZ);
    destination.add(PdfNull.PDFNULL);
    destination.add(PdfNull.PDFNULL);
    destination.add(PdfNull.PDFNULL);
    return destination;
  }

  private StructureElement element(String anchor) {
    StructureElement element = anchors.get(anchor);
    if (element == null) {
      throw new IllegalStateException("no structure element stands at “" + anchor + "”");
    }
    return element;
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
    if (standard == PdfStandard.UA_2) {
      dictionary.put(new PdfName("Namespaces"), new PdfArray(space(newer())));
    } else {
      dictionary.put(PdfName.ROLEMAP, roleMap());
    }
    return writer.addToBody(dictionary, root).getIndirectReference();
  }

  private PdfIndirectReference newer() {
    if (newer.isEmpty()) {
      newer = Optional.of(writer.getPdfIndirectReference());
    }
    return newer.get();
  }

  /** The name space of PDF 2.0's structure types (ISO 32000-2, 14.8.6.1). */
  private PdfIndirectReference space(PdfIndirectReference reference) throws IOException {
    PdfDictionary space = new PdfDictionary(new PdfName("Namespace"));
    space.put(new PdfName("NS"), text("http://iso.org/pdf2/ssn"));
    return writer.addToBody(space, reference).getIndirectReference();
  }

  private void write(StructureElement element, PdfIndirectReference parent) throws IOException {
    PdfDictionary dictionary = new PdfDictionary(new PdfName("StructElem"));
    dictionary.put(PdfName.S, new PdfName(element.role().type(standard)));
    if (element.role().isNewer(standard)) {
      dictionary.put(new PdfName("NS"), newer());
    }
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
    element.actual().ifPresent(words -> dictionary.put(new PdfName("ActualText"), text(words)));
    element
        .id()
        .ifPresent(
            name -> {
              dictionary.put(PdfName.ID, new PdfString(name));
              ids.put(name, reference(element));
            });
    List<Attribute> attributes = new ArrayList<>(element.attributes());
    if (standard == PdfStandard.UA_2) {
      attributes.replaceAll(StructureWriter::newer);
    }
    if (standard == PdfStandard.UA_2 && element.role() == Role.FOOTNOTE) {
      attributes.add(new Attribute("FENote", "NoteType", new Attribute.Word("Footnote")));
    }
    if (!attributes.isEmpty()) {
      dictionary.put(PdfName.A, attributes(attributes));
    }
    if (standard == PdfStandard.UA_2 && !element.related().isEmpty()) {
      PdfArray related = new PdfArray();
      element.related().forEach(anchor -> related.add(reference(element(anchor))));
      dictionary.put(new PdfName("Ref"), related);
    }
  }

  /** A list with labels that don't count anything has a word of its own (ISO 14289-2, 8.2.5.25). */
  private static Attribute newer(Attribute attribute) {
    boolean none = attribute.setting().equals(new Attribute.Word("None"));
    return none && attribute.key().equals("ListNumbering")
        ? new Attribute(attribute.owner(), attribute.key(), new Attribute.Word("Description"))
        : attribute;
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
