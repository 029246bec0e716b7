package lis.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import lis.document.Imprint;
import lis.render.PdfStandard;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Draws pages that are set, and writes what a file has besides pages. */
final class PdfFile {
  private static final String SRGB = "sRGB IEC61966-2.1";

  private final Setting setting;
  private final Imprint imprint;
  private final StructureTree tree;
  private final List<Page> pages;
  private final Map<String, Canvas.Place> places;
  private final PdfStandard standard;

  PdfFile(
      Setting setting,
      Imprint imprint,
      StructureTree tree,
      List<Page> pages,
      Map<String, Canvas.Place> places,
      PdfStandard standard) {
    this.standard = standard;
    this.setting = setting;
    this.imprint = imprint;
    this.tree = tree;
    this.pages = pages;
    this.places = places;
  }

  byte[] write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    Document document =
        new Document(new Rectangle(Spacing.PAGE_WIDTH, Spacing.PAGE_HEIGHT), 0, 0, 0, 0);
    Metadata metadata = new Metadata(imprint, setting.printName(), standard);
    TaggedWriter writer = TaggedWriter.open(document, out, tree, metadata);
    prepare(writer, metadata);
    document.open();
    describeColour(writer);
    draw(writer, document);
    new PlaceNames(writer, setting.headings()).write(places);
    new Outline(writer, places).write(setting.headings());
    document.close();
    return out.toByteArray();
  }

  private void prepare(PdfWriter writer, Metadata metadata) {
    writer.setPdfVersion(
        standard == PdfStandard.UA_2 ? PdfWriter.VERSION_2_0 : PdfWriter.VERSION_1_7);
    if (standard == PdfStandard.UA_2) {
      writer.getExtraCatalog().put(new PdfName("PieceInfo"), piece(metadata));
    }
    writer.setFullCompression();
    // Keyboard order is structure order: PDF/UA-1, 7.18.3.
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    writer.setXmpMetadata(metadata.xmp());
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(imprint.language()));
    PdfPageLabels labels = new PdfPageLabels();
    labels.addPageLabel(1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
    writer.setPageLabels(labels);
  }

  /** Only a file with data of a program's own may have an Info dictionary (ISO 19005-4, 6.1.3). */
  private static PdfDictionary piece(Metadata metadata) {
    PdfDictionary own = new PdfDictionary();
    own.put(new PdfName("LastModified"), new PdfString(metadata.date()));
    PdfDictionary pieces = new PdfDictionary();
    pieces.put(new PdfName("lis"), own);
    return pieces;
  }

  /** What the numbers of colours mean: ISO 19005-2, 6.2.3. */
  private static void describeColour(PdfWriter writer) {
    try {
      PdfStream profile = new PdfStream(Resources.bytes("/lis/sRGB.icc"));
      profile.put(PdfName.N, new PdfNumber(3));
      profile.flateCompress(9);
      PdfString name = new PdfString(SRGB, PdfObject.TEXT_UNICODE);
      PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
      intent.put(PdfName.S, PdfName.GTS_PDFA1);
      intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, name);
      intent.put(PdfName.INFO, name);
      intent.put(PdfName.REGISTRYNAME, new PdfString("http://www.color.org"));
      intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
      writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(TaggedWriter writer, Document document) {
    Canvas canvas = new Canvas(writer, tree, places);
    PageFrame frame = new PageFrame(setting, imprint, pages.size());
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      canvas.begin(i);
      if (!page.cover()) {
        frame.draw(canvas, page, i + 1);
      }
      Stack.draw(canvas, page.body(), 0);
      notes(canvas, page);
      canvas.end();
      document.newPage();
    }
  }

  private void notes(Canvas canvas, Page page) {
    if (page.notes().isEmpty()) {
      return;
    }
    float x = setting.spacing().left();
    float y = page.notes().getFirst().top() + 6;
    canvas.artifact(
        Artifact.LAYOUT, () -> canvas.stroke(setting.palette().rule(), 0.6f, x, y, x + 96, y));
    Stack.draw(canvas, page.notes(), 0);
  }
}
