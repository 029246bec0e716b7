package lis.render.pdf;

import java.util.Map;
import java.util.Optional;
import lis.document.Colour;
import lis.document.Orientation;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/**
 * The page that is drawn on. Everything on it is either tagged or an artifact, and neither ever
 * stands within the other: within an artifact, tags and links are passed over.
 */
final class Canvas {
  private final PdfContentByte content;
  private final StructureTree tree;
  private final LinkAnnotations links;
  private final Map<String, Place> places;
  private int page;
  private Optional<Content> open = Optional.empty();
  private boolean silent;

  /** Where an anchor stands: the page's index, and the height above its foot. */
  record Place(int page, float y) {

    /** The number of its page, as readers count. */
    int number() {
      return page + 1;
    }
  }

  /** A rectangle, by its edges. */
  record Area(float left, float bottom, float right, float top) {}

  Canvas(TaggedWriter writer, StructureTree tree, Map<String, Place> places) {
    this.content = writer.getDirectContent();
    this.tree = tree;
    this.places = places;
    this.links = new LinkAnnotations(writer, tree, places);
  }

  /** Starts the page with this index. */
  void begin(int index) {
    page = index;
  }

  /** Ends the page: marks and links never cross it. */
  void end() {
    close();
    links.flush(page);
  }

  /** The number of the page on which an anchor stands. */
  int page(String anchor) {
    return LinkAnnotations.place(places, anchor).number();
  }

  /** What is drawn from here on belongs to this place of the structure tree. */
  void tagged(Content owner) {
    if (silent || open.filter(current -> current == owner).isPresent()) {
      return;
    }
    close();
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.MCID, new PdfNumber(tree.mark(owner, page)));
    content.beginMarkedContentSequence(new PdfName(owner.owner().role().type()), properties, true);
    open = Optional.of(owner);
  }

  /** Draws something that isn't said. */
  void artifact(Artifact kind, Runnable drawing) {
    if (silent) {
      drawing.run();
      return;
    }
    close();
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.TYPE, new PdfName(kind.type()));
    kind.subtype().ifPresent(subtype -> properties.put(PdfName.SUBTYPE, new PdfName(subtype)));
    content.beginMarkedContentSequence(new PdfName("Artifact"), properties, true);
    silent = true;
    drawing.run();
    silent = false;
    content.endMarkedContentSequence();
  }

  void link(Hyperlink link, Area area) {
    if (!silent) {
      links.add(link, area);
    }
  }

  void text(Style style, String text, float x, float baseline) {
    fill(style.colour());
    content.beginText();
    content.setFontAndSize(style.face().font(), style.size());
    content.setTextMatrix(x, baseline);
    content.showText(style.face().kerned(text));
    content.endText();
  }

  void fill(Colour colour, float x, float y, float width, float height) {
    fill(colour);
    content.rectangle(x, y, width, height);
    content.fill();
  }

  void stroke(Colour colour, float thickness, float x1, float y1, float x2, float y2) {
    content.setRGBColorStroke(
        colour.rgb() >> 16 & 0xff, colour.rgb() >> 8 & 0xff, colour.rgb() & 0xff);
    content.setLineWidth(thickness);
    content.moveTo(x1, y1);
    content.lineTo(x2, y2);
    content.stroke();
  }

  /** A leader; its dots stand below each other from line to line. */
  void dots(Colour colour, float from, float to, float y) {
    float step = 5;
    content.saveState();
    content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
    content.setLineDash(0, step, 0);
    stroke(colour, 1.1f, (float) Math.ceil(from / step) * step, y, to, y);
    content.restoreState();
  }

  void image(Image image, Orientation orientation, Area area) {
    float w = area.right() - area.left();
    float h = area.top() - area.bottom();
    float[] m = matrix(orientation, w, h);
    content.addImage(image, m[0], m[1], m[2], m[3], area.left() + m[4], area.bottom() + m[5]);
  }

  /** From the square of side 1 that an image fills to where it is shown (ISO 32000-1, 8.3.4). */
  static float[] matrix(Orientation orientation, float w, float h) {
    return switch (orientation) {
      case UPRIGHT -> new float[] {w, 0, 0, h, 0, 0};
      case MIRRORED -> new float[] {-w, 0, 0, h, w, 0};
      case UPSIDE_DOWN -> new float[] {-w, 0, 0, -h, w, h};
      case UPSIDE_DOWN_MIRRORED -> new float[] {w, 0, 0, -h, 0, h};
      case TRANSPOSED -> new float[] {0, -h, -w, 0, w, h};
      case CLOCKWISE -> new float[] {0, -h, w, 0, 0, h};
      case TRANSVERSE -> new float[] {0, h, w, 0, 0, 0};
      case COUNTER_CLOCKWISE -> new float[] {0, h, -w, 0, w, 0};
    };
  }

  void drawing(Drawing drawing, Area area) {
    drawing.draw(content, area);
  }

  void watermark(Watermark watermark) {
    watermark.draw(content);
  }

  private void fill(Colour colour) {
    content.setRGBColorFill(
        colour.rgb() >> 16 & 0xff, colour.rgb() >> 8 & 0xff, colour.rgb() & 0xff);
  }

  private void close() {
    if (open.isPresent()) {
      content.endMarkedContentSequence();
      open = Optional.empty();
    }
  }
}
