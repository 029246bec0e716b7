package lis.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfObject;

/**
 * Gives sections their ids as names, by which other files can lead to them (ISO 32000-1, 7.7.4).
 */
final class PlaceNames {
  private final TaggedWriter writer;
  private final List<Setting.Heading> headings;

  PlaceNames(TaggedWriter writer, List<Setting.Heading> headings) {
    this.writer = writer;
    this.headings = headings;
  }

  void write(Map<String, Canvas.Place> places) {
    HashMap<String, PdfObject> named = new HashMap<>();
    for (Setting.Heading heading : headings) {
      String anchor = heading.anchor();
      if (places.containsKey(anchor)) {
        named.put(anchor, named(anchor, LinkAnnotations.place(places, anchor)));
      }
    }
    if (named.isEmpty()) {
      return;
    }
    try {
      PdfDictionary names = new PdfDictionary();
      PdfDictionary tree = PdfNameTree.writeTree(named, writer);
      names.put(new PdfName("Dests"), writer.addToBody(tree).getIndirectReference());
      writer.getExtraCatalog().put(PdfName.NAMES, names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfObject named(String anchor, Canvas.Place place) {
    PdfArray destination = LinkAnnotations.destination(writer, place);
    return writer
        .toStructure(anchor, destination)
        .<PdfObject>map(PlaceNames::destination)
        .orElse(destination);
  }

  /** The same places without the action that would lead there. */
  private static PdfDictionary destination(PdfDictionary action) {
    PdfDictionary destination = new PdfDictionary();
    destination.put(PdfName.D, action.get(PdfName.D));
    destination.put(new PdfName("SD"), action.get(new PdfName("SD")));
    return destination;
  }
}
