package lis.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import lis.render.PdfStandard;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/** OpenPDF's writer with a structure tree of our own, and the same bytes for the same document. */
final class TaggedWriter extends PdfWriter {
  private final StructureWriter structure;
  private final PdfDictionary information;
  private final PdfStandard standard;

  /** Wires a writer to a document, as OpenPDF's own factory does, and lets pages be tagged. */
  static TaggedWriter open(
      Document document, OutputStream out, StructureTree tree, Metadata metadata) {
    PdfDocument pdf = new PdfDocument();
    pdf.setTextRenderingOptions(document.getTextRenderingOptions());
    document.addDocListener(pdf);
    TaggedWriter writer = new TaggedWriter(pdf, out, tree, metadata);
    pdf.addWriter(writer);
    writer.setTagged();
    return writer;
  }

  private TaggedWriter(PdfDocument pdf, OutputStream out, StructureTree tree, Metadata metadata) {
    super(pdf, out);
    // OpenPDF keys these by identity, and writes objects in the order of the keys.
    documentPatterns = new LinkedHashMap<>();
    documentShadings = new LinkedHashMap<>();
    documentShadingPatterns = new LinkedHashMap<>();
    documentColors = new LinkedHashMap<>();
    documentProperties = new LinkedHashMap<>();
    documentSpotPatterns = new LinkedHashMap<>();
    documentExtGState = new LinkedHashMap<>();
    JBIG2Globals = new LinkedHashMap<>();
    documentOCG = new LinkedHashSet<>();
    standard = metadata.standard();
    structure = new StructureWriter(this, tree, metadata.standard());
    information = new Information(metadata.information(), metadata.identifier());
  }

  StructureWriter structure() {
    return structure;
  }

  /** The action that leads to an element besides a place, where the standard asks for one. */
  Optional<PdfAction> toStructure(String anchor, PdfArray destination) {
    if (standard != PdfStandard.UA_2) {
      return Optional.empty();
    }
    PdfAction action = new PdfAction();
    action.put(PdfName.S, PdfName.GOTO);
    action.put(PdfName.D, destination);
    action.put(new PdfName("SD"), structure.destination(anchor));
    return Optional.of(action);
  }

  @Override
  public PdfDictionary getInfo() {
    return information;
  }

  @Override
  protected PdfDictionary getCatalog(PdfIndirectReference pages) {
    // Keeps OpenPDF's own tree out of the catalogue.
    tagged = false;
    PdfDictionary catalog = super.getCatalog(pages);
    tagged = true;
    try {
      catalog.put(PdfName.STRUCTTREEROOT, structure.write());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PdfDictionary marked = new PdfDictionary();
    marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
    catalog.put(PdfName.MARKINFO, marked);
    return catalog;
  }

  /** The Info dictionary, which also answers OpenPDF's question for the file's identifier. */
  private static final class Information extends PdfDictionary {
    private final byte[] identifier;

    Information(PdfDictionary entries, byte[] identifier) {
      this.identifier = Arrays.copyOf(identifier, identifier.length);
      merge(entries);
    }

    @Override
    public boolean contains(PdfName key) {
      return PdfName.FILEID.equals(key) || super.contains(key);
    }

    @Override
    public PdfObject get(PdfName key) {
      return PdfName.FILEID.equals(key)
          ? PdfEncryption.createInfoId(identifier, identifier)
          : super.get(key);
    }
  }
}
