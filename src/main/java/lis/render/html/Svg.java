package lis.render.html;

import static java.util.stream.Collectors.joining;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Picture;
import lis.source.Span;

/**
 * Reads a drawing and writes it anew: only shapes, text and how they are painted, with ids that are
 * its own on the page.
 */
final class Svg {
  private final SvgPaint paint;
  private final Span place;
  private final StringBuilder out = new StringBuilder();
  private final Set<String> words = new LinkedHashSet<>();
  private final TreeSet<String> refused = new TreeSet<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  /**
   * @param prefix what its ids begin with
   */
  Svg(String prefix, Span place) {
    this.paint = new SvgPaint(prefix);
    this.place = place;
  }

  List<Diagnostic> findings() {
    return findings;
  }

  /** Its markup; nothing if it can't be read. */
  Optional<String> read(Picture.Drawing drawing) {
    return read(drawing.svg(), drawing.alternative(), Optional.empty());
  }

  /**
   * The same of a chart, or a piece of one, which wears the page's own colours.
   *
   * @param alternative empty where what it belongs to has the words
   */
  Optional<String> read(String chart, String alternative) {
    return read(chart, alternative, Optional.of(Look.CHART));
  }

  private Optional<String> read(String svg, String alternative, Optional<Look> look) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(svg));
      reader.nextTag();
      if (!reader.getLocalName().equals("svg")) {
        report("The drawing isn't SVG: it begins with <" + reader.getLocalName() + ">.");
        return Optional.empty();
      }
      root(reader, alternative, look);
    } catch (XMLStreamException e) {
      report("The drawing can't be read as SVG: " + firstLine(e));
      return Optional.empty();
    }
    if (!refused.isEmpty()) {
      report("The drawing has parts that are left out of the page: " + String.join(", ", refused));
    }
    return Optional.of(out.toString());
  }

  /** No document type and nothing from outside: a drawing is whoever's file it is. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static String firstLine(XMLStreamException e) {
    return String.valueOf(e.getMessage()).lines().reduce((first, last) -> last).orElse("");
  }

  private void report(String message) {
    findings.add(
        Diagnostic.of(Code.BAD_IMAGE, place, message)
            .help("Export it as plain SVG, with shapes and text alone."));
  }

  /** One picture with one name for a voice (WCAG 2.2, 1.1.1); its marks are no words. */
  private void root(XMLStreamReader reader, String alternative, Optional<Look> look)
      throws XMLStreamException {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    look.ifPresent(l -> attribute(Attribute.CLASS.word(), l.word()));
    if (alternative.isEmpty()) {
      out.append(" aria-hidden=\"true\"");
    } else {
      attribute(Attribute.ROLE.word(), Word.IMG.word());
      out.append(' ').append(Attribute.ARIA_LABEL.word()).append("=\"");
    }
    int name = out.length();
    if (!alternative.isEmpty()) {
      out.append('"');
    }
    paint.size(reader).forEach(this::attribute);
    paint.attributes(reader).forEach(this::attribute);
    out.append('>');
    out.append("<g aria-hidden=\"true\">");
    inside(reader);
    out.append("</g></svg>\n");
    out.insert(name, Html.escaped(look.isPresent() ? heard(alternative) : alternative));
  }

  /** What is written on scales isn't in the words for a chart, and is to be heard all the same. */
  private String heard(String alternative) {
    String unsaid =
        words.stream().filter(word -> !alternative.contains(word)).collect(joining(", "));
    return alternative.isEmpty() || unsaid.isEmpty()
        ? alternative
        : alternative + " On its scales: " + unsaid + ".";
  }

  /** Up to the end of the element that the reader stands at. */
  private void inside(XMLStreamReader reader) throws XMLStreamException {
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> element(reader);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          return;
        }
        default -> {
          // Comments and the like are nothing that anyone sees.
        }
      }
    }
  }

  private void text(String text) {
    out.append(Html.escaped(text));
    if (!text.isBlank()) {
      words.add(text.strip());
    }
  }

  private void element(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    if (!SvgPaint.draws(name)) {
      if (!SvgPaint.silent(reader)) {
        refused.add(name);
      }
      skip(reader);
      return;
    }
    out.append('<').append(name);
    paint.attributes(reader).forEach(this::attribute);
    out.append('>');
    inside(reader);
    out.append("</").append(name).append('>');
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {
          // What a refused element holds goes with it.
        }
      }
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(Html.escaped(value)).append('"');
  }
}
