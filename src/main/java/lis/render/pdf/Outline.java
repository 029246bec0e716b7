package lis.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;

/**
 * Writes the outline: every chapter and every listed section, each with the heading that it leads
 * to.
 */
final class Outline {
  private static final int CHAPTER = 2;

  private final TaggedWriter writer;
  private final Map<String, Canvas.Place> places;

  Outline(TaggedWriter writer, Map<String, Canvas.Place> places) {
    this.writer = writer;
    this.places = places;
  }

  private record Entry(int level, PdfOutline outline) {}

  void write(Iterable<Setting.Heading> headings) {
    Deque<Entry> above = new ArrayDeque<>();
    above.push(new Entry(0, writer.getRootOutline()));
    for (Setting.Heading heading : headings) {
      if (heading.listed() || heading.level() == CHAPTER) {
        while (above.element().level() >= heading.level()) {
          above.pop();
        }
        boolean chapter = above.size() == 1;
        PdfOutline entry = entry(heading, above.element().outline(), chapter);
        above.push(new Entry(heading.level(), entry));
      }
    }
  }

  /** An entry below a parent. Chapters are open, so that what they hold is seen at once. */
  private PdfOutline entry(Setting.Heading heading, PdfOutline parent, boolean open) {
    Canvas.Place place = LinkAnnotations.place(places, heading.anchor());
    PdfOutline outline =
        writer
            .toStructure(heading.anchor(), LinkAnnotations.destination(writer, place))
            .map(action -> new PdfOutline(parent, action, heading.words(), open))
            .orElseGet(() -> new PdfOutline(parent, destination(place), heading.words(), open));
    // The structure element itself as well: ISO 32000-1, 12.3.3.
    outline.put(new PdfName("SE"), writer.structure().reference(heading.element()));
    return outline;
  }

  private PdfDestination destination(Canvas.Place place) {
    PdfDestination destination =
        new PdfDestination(PdfDestination.XYZ, -1, Math.round(place.y() + 8), 0);
    destination.addPage(writer.getPageReference(place.number()));
    return destination;
  }
}
