package lis.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNull;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * Makes one annotation of each link on a page, however many lines it runs over (PDF/UA-1, 7.18.5).
 */
final class LinkAnnotations {
  private final TaggedWriter writer;
  private final StructureTree tree;
  private final Map<String, Canvas.Place> places;
  private final Map<Hyperlink, List<Canvas.Area>> pending = new LinkedHashMap<>();

  LinkAnnotations(TaggedWriter writer, StructureTree tree, Map<String, Canvas.Place> places) {
    this.writer = writer;
    this.tree = tree;
    this.places = places;
  }

  /** Where an anchor stands; a resolved document has no reference that leads nowhere. */
  static Canvas.Place place(Map<String, Canvas.Place> places, String anchor) {
    Canvas.Place place = places.get(anchor);
    if (place == null) {
      throw new IllegalStateException(
          "the document refers to “" + anchor + "” and doesn't hold it");
    }
    return place;
  }

  void add(Hyperlink link, Canvas.Area area) {
    pending.computeIfAbsent(link, l -> new ArrayList<>()).add(area);
  }

  /** Writes the links of the page that ends. */
  void flush(int page) {
    pending.forEach((link, areas) -> annotate(link, areas, page));
    pending.clear();
  }

  private void annotate(Hyperlink link, List<Canvas.Area> areas, int page) {
    PdfAnnotation annotation = new PdfAnnotation(writer, bounds(areas));
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.CONTENTS, new PdfString(link.words(), PdfObject.TEXT_UNICODE));
    annotation.put(new PdfName("QuadPoints"), corners(areas));
    switch (link.target()) {
      case Hyperlink.Address address -> annotation.put(PdfName.A, action(address));
      case Hyperlink.Remote remote -> annotation.put(PdfName.A, action(remote));
      case Hyperlink.Anchor anchor -> {
        PdfArray destination = destination(writer, place(places, anchor.id()));
        writer
            .toStructure(anchor.id(), destination)
            .ifPresentOrElse(
                action -> annotation.put(PdfName.A, action),
                () -> annotation.put(PdfName.DEST, destination));
      }
    }
    Annotated annotated = new Annotated(page, annotation.getIndirectReference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(tree.annotate(link.element(), annotated)));
    writer.addAnnotation(annotation);
  }

  private static PdfDictionary action(Hyperlink.Address address) {
    PdfDictionary action = new PdfDictionary();
    action.put(PdfName.S, PdfName.URI);
    action.put(PdfName.URI, new PdfString(address.href()));
    return action;
  }

  /** To a place that the other file has under a name (ISO 32000-1, 12.6.4.3). */
  private static PdfDictionary action(Hyperlink.Remote remote) {
    PdfDictionary action = new PdfDictionary();
    action.put(PdfName.S, PdfName.GOTOR);
    action.put(PdfName.F, file(remote.file()));
    if (remote.name().isEmpty()) {
      PdfArray first = new PdfArray(new PdfNumber(0));
      first.add(PdfName.FIT);
      action.put(PdfName.D, first);
    } else {
      action.put(PdfName.D, new PdfString(remote.name()));
    }
    return action;
  }

  /** Both entries, as ISO 19005-2 and ISO 14289-1 want them of a file that is named. */
  private static PdfDictionary file(String name) {
    PdfDictionary file = new PdfDictionary(PdfName.FILESPEC);
    file.put(PdfName.F, new PdfString(name));
    file.put(PdfName.UF, new PdfString(name, PdfObject.TEXT_UNICODE));
    return file;
  }

  /** A place on a page, a little above it. */
  static PdfArray destination(TaggedWriter writer, Canvas.Place place) {
    PdfArray destination = new PdfArray(writer.getPageReference(place.number()));
    destination.add(PdfName.XYZ);
    destination.add(PdfNull.PDFNULL);
    destination.add(new PdfNumber(Math.round(place.y() + 8)));
    destination.add(PdfNull.PDFNULL);
    return destination;
  }

  private static Rectangle bounds(List<Canvas.Area> areas) {
    Canvas.Area all = areas.getFirst();
    for (Canvas.Area area : areas) {
      all =
          new Canvas.Area(
              Math.min(all.left(), area.left()),
              Math.min(all.bottom(), area.bottom()),
              Math.max(all.right(), area.right()),
              Math.max(all.top(), area.top()));
    }
    return new Rectangle(all.left(), all.bottom(), all.right(), all.top());
  }

  private static PdfArray corners(List<Canvas.Area> areas) {
    PdfArray corners = new PdfArray();
    for (Canvas.Area a : areas) {
      for (float edge :
          new float[] {
            a.left(), a.top(), a.right(), a.top(), a.left(), a.bottom(), a.right(), a.bottom()
          }) {
        corners.add(new PdfNumber(edge));
      }
    }
    return corners;
  }
}
